import { portrait } from '../work/portrait.ts';
import type { ActContext } from './context.ts';
import { candidateOf } from './look-up.ts';

/** A candidate's card as a message of its own, whose thread is about them alone. */
export const openCandidate = (context: ActContext, subject: string) =>
  context.act(async (room, say) => {
    const candidate = await candidateOf(room, subject);
    const card = await portrait(room, candidate, context, null);
    await say(card, { alone: true, about: [candidate.id] });
  });
