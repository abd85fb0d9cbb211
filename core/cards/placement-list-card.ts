import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Placement } from '../pipeline/stage.ts';
import { candidateInLine } from './candidate-words.ts';
import { type Card, type Span, text } from './card.ts';
import { datesOf, postOf } from './placement-words.ts';
import { plainCard, textPart } from './plain-card.ts';

/** The team's hires, the newest first. */
export const placementListCard = (
  { placements }: { placements: { placement: Placement; candidate: Candidate | null }[] },
  t: Words,
): Card => {
  const { placement: say } = t.say.day;
  const kind = 'placement-list';
  if (placements.length === 0)
    return plainCard({ kind, title: say.none, parts: [textPart(say.noneText)] }, t);
  const rows = placements.map(({ placement, candidate }): Span[][] => [
    [text(postOf(placement, t))],
    candidate ? candidateInLine(candidate, t) : [text(say.nobody)],
    [text(datesOf(placement, t))],
  ]);
  const columns = [say.post, say.candidate, say.dates].map((label) => ({ label, align: 'left' as const }));
  return plainCard(
    { kind, title: say.list(placements.length), parts: [{ type: 'table', columns, rows }] },
    t,
  );
};
