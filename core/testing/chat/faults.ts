import { Outage } from '../../errors.ts';
import type { Chat } from '../../ports/chat.ts';

export type Call =
  | 'post'
  | 'edit'
  | 'find'
  | 'remove'
  | 'react'
  | 'download'
  | 'person'
  | 'audience'
  | 'memberOf';

/** What can go wrong on the way to a platform and back, on demand. */
export interface Faults {
  /** The next `times` calls of this kind fail before anything happens. */
  fail(call: Call, error?: Error, times?: number): void;
  /** The next call of this kind is done, and its answer is lost. */
  loseAnswer(call: Call): void;
  /** Every call waits until the function that is answered here is called. */
  hold(): () => void;
}

export const createFaults = (): Faults & { around: <T>(call: Call, act: () => T) => Promise<T> } => {
  const failing: { call: Call; error: Error }[] = [];
  const losing: Call[] = [];
  let held: Promise<void> = Promise.resolve();
  const take = <T>(list: T[], test: (one: T) => boolean): T | undefined => {
    const at = list.findIndex(test);
    return at === -1 ? undefined : list.splice(at, 1)[0];
  };
  return {
    fail(call, error = new Outage('web'), times = 1) {
      for (let i = 0; i < times; i++) failing.push({ call, error });
    },
    loseAnswer: (call) => void losing.push(call),
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    async around(call, act) {
      await held;
      const failure = take(failing, (one) => one.call === call);
      if (failure) throw failure.error;
      const answer = act();
      if (take(losing, (one) => one === call)) throw new Outage('web');
      return answer;
    },
  };
};

/** The calls of a chat that can be made to fail. */
export type Outbound = Pick<Chat, Call>;
