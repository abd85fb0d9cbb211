import { bugCard } from '../core/cards/bug-card.ts';
import type { Card } from '../core/cards/card.ts';
import { outageCard } from '../core/cards/outage-card.ts';
import { refusalCard } from '../core/cards/refusal-card.ts';
import type { ChatEvent } from '../core/chat/event.ts';
import { Outage, Refusal } from '../core/errors.ts';
import { toLocale } from '../core/i18n/locale.ts';
import { type Words, wordsFor } from '../core/i18n/words.ts';
import type { Log } from '../core/ports/log.ts';
import type { Place } from '../core/voice/voice.ts';
import type { EdgeOptions, Here } from './edge.ts';

export interface Failure {
  here: Here;
  event: ChatEvent;
  inbox: string;
  problem: unknown;
  log: Log;
  trace: string;
}

/** Silence is impossible: who acted is told what happened, what was kept, what to do, and a reference. */
export const tellFailure = async ({ here, event, inbox, problem, log, trace }: Failure): Promise<void> => {
  if (!(problem instanceof Refusal)) log.error('event.failed', { inbox, type: event.type, trace, problem });
  const shown = event.type === 'file.dropped' && here.ground === 'recruiting';
  const place: Place = shown
    ? { kind: 'conversation', conversation: here.conversation }
    : {
        kind: 'person',
        person: event.by,
        conversation: here.conversation,
        reply: 'reply' in event ? (event.reply ?? null) : null,
      };
  const card = failureCard(problem, shown ? here.shared : here.own, trace);
  await here.memory.in(here.team.id, (room) =>
    room.voice.show(`failure:${inbox}`, place, card, { about: [] }),
  );
};

/**
 * It went wrong before anything was known of the person or the place. A refusal there means a channel or a person that the platform
 * does not know any more: nobody is left to tell.
 */
export const tellUnplaced = async (
  failure: Omit<Failure, 'here'> & { options: EdgeOptions },
): Promise<void> => {
  const { options, event, inbox, problem, log, trace } = failure;
  const { platform, workspace, by: person, conversation } = event;
  log.error('event.unplaced', { inbox, type: event.type, trace, problem });
  if (problem instanceof Refusal) return;
  const home = options.isHome(platform, workspace);
  const team = await options.memory.doorstep.teamOf(platform, workspace, { home, ...options.fresh });
  const card = failureCard(problem, wordsFor(toLocale(event.locale, team.locale), team.timeZone), trace);
  const place: Place = { kind: 'person', person, conversation, reply: null };
  await options.memory.in(team.id, (room) => room.voice.show(`failure:${inbox}`, place, card, { about: [] }));
};

export const failureCard = (problem: unknown, t: Words, trace: string): Card => {
  if (problem instanceof Refusal) return refusalCard(problem, t);
  if (problem instanceof Outage) return outageCard({ what: problem.what }, t);
  return bugCard({ trace }, t);
};
