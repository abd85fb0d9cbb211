import { randomUUID } from 'node:crypto';
import { type ChatEvent, chatEventSchema } from '../core/chat/event.ts';
import type { Door } from '../core/chat/question.ts';
import { Outage } from '../core/errors.ts';
import type { Log } from '../core/ports/log.ts';
import type { Vault } from '../core/ports/vault.ts';
import { answerQuestion } from './answer-question.ts';
import { type EdgeOptions, enter, type Here } from './edge.ts';
import { handleEvent } from './handle-event.ts';
import { recheckChannels } from './recheck-channels.ts';
import { tellFailure, tellUnplaced } from './tell-failure.ts';

export interface DispatchOptions extends EdgeOptions {
  vault: Vault;
  log: Log;
}

export interface Dispatch extends Door {
  /** The job `event.handle`: one kept event becomes what it should, once. Throws Outage to be tried again. */
  handle(work: { inbox: string }, attempt: { last: boolean }): Promise<void>;
}

/** The edge: what a chat says is kept, then carried out; what must be known at once is answered. Errors end here. */
export const createDispatch = (options: DispatchOptions): Dispatch => ({
  tell: (event) => keep(options, event),
  ask: (question) => answerQuestion(options, question),
  handle: async ({ inbox }, { last }) => {
    const { memory, vault, clock, log } = options;
    const kept = await memory.doorstep.take(inbox);
    if (!kept) return;
    const event = unseal(vault, kept);
    try {
      // What happens to a workspace is nobody's act: no person and no channel is looked up for it.
      if (event.type === 'rights.changed') await recheckChannels(options, event);
      else if (event.type !== 'workspace.left') {
        const here = await enter(options, event);
        await carryOut({ here, event, inbox, last, log });
      }
    } catch (problem) {
      if (problem instanceof Outage && !last) throw problem;
      await tellUnplaced({ options, event, inbox, problem, log, trace: randomUUID().slice(0, 8) });
    }
    await memory.doorstep.finish(inbox, clock.now());
  },
});

interface Carried {
  here: Here;
  event: ChatEvent;
  inbox: string;
  last: boolean;
  log: Log;
}

const carryOut = async ({ here, event, inbox, last, log }: Carried): Promise<void> => {
  try {
    await handleEvent(here, event, inbox);
  } catch (problem) {
    if (problem instanceof Outage && !last) throw problem;
    await tellFailure({ here, event, inbox, problem, log, trace: randomUUID().slice(0, 8) });
  }
};

/** `//` is looked for before any write: such words are never kept; an edit to `//` takes the earlier ones back. */
const keep = async ({ memory, vault, clock }: DispatchOptions, told: ChatEvent): Promise<void> => {
  const event = withoutAside(told);
  if (!event) return;
  const { platform, workspace, key, type } = event;
  const sealed = vault.seal(Buffer.from(JSON.stringify(event)), ['inbox', platform, workspace, key]);
  await memory.doorstep.keep({ platform, workspace, key, type, sealed, at: clock.now() });
};

const withoutAside = (event: ChatEvent): ChatEvent | null => {
  if (event.type !== 'message.posted' || !event.text.trimStart().startsWith('//')) return event;
  if (event.revision === 0) return null;
  const { text: _text, replyTo: _replyTo, mentioned: _mentioned, ...rest } = event;
  return { ...rest, type: 'message.deleted' };
};

const unseal = (
  vault: Vault,
  kept: { platform: string; workspace: string; key: string; sealed: Uint8Array },
) => {
  const plain = vault.open(kept.sealed, ['inbox', kept.platform, kept.workspace, kept.key]);
  return chatEventSchema.parse(JSON.parse(Buffer.from(plain).toString('utf8')));
};
