import { EventEmitter, once } from 'node:events';
import type { ChatEvent } from '../chat/event.ts';
import type { Answer, Door, Question } from '../chat/question.ts';

/** A door that remembers what came through it, and can be made to stick. */
export const createRecordingDoor = (
  answer: (question: Question) => Answer = () => ({ type: 'accepted' }),
) => {
  const told: ChatEvent[] = [];
  const asked: Question[] = [];
  const happened = new EventEmitter();
  let failures = 0;
  const door: Door = {
    tell: async (event) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('the inbox is closed');
      }
      told.push(event);
      happened.emit('told');
    },
    ask: async (question) => {
      asked.push(question);
      return answer(question);
    },
  };
  return {
    ...door,
    told,
    asked,
    failNext: (count = 1) => {
      failures = count;
    },
    /** Waits until this many events came through. */
    reach: async (count: number) => {
      while (told.length < count) await once(happened, 'told', { signal: AbortSignal.timeout(15_000) });
    },
    /** The newest event of this type, waited for when it is not there yet. */
    next: async <T extends ChatEvent['type']>(type: T): Promise<Extract<ChatEvent, { type: T }>> => {
      for (;;) {
        const found = told.findLast((event) => event.type === type);
        if (found) return found as Extract<ChatEvent, { type: T }>;
        await once(happened, 'told', { signal: AbortSignal.timeout(15_000) });
      }
    },
  };
};
