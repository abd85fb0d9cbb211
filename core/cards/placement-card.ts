import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Placement } from '../pipeline/stage.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, strong } from './card.ts';
import { datesOf, postOf } from './placement-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef } from './references.ts';
import { clip, joined } from './spans.ts';
import { undoButton } from './undo-button.ts';

/** A hire that was entered, or that has ended. Its pay is not shown: it serves the statistics. */
export const placementCard = (
  { candidate, placement, act }: { candidate: Candidate; placement: Placement; act: string | null },
  t: Words,
): Card => {
  const { placement: say } = t.say.day;
  const [name, post] = [nameOf(candidate, t), postOf(placement, t)];
  const title = placement.end ? say.ended(name, post) : say.added(name, post);
  const reason = placement.end && placement.leavingReason ? placement.leavingReason : null;
  const card = plainCard(
    {
      kind: 'placement',
      tone: placement.end ? 'neutral' : 'good',
      title: joined([[strong(title)], [candidateRef(candidate)]]),
      parts: [textPart(datesOf(placement, t)), ...(reason ? [textPart(say.reason(clip(reason, 200)))] : [])],
    },
    t,
  );
  return { ...card, actions: undoButton(act, t) };
};
