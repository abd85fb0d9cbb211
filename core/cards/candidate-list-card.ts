import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import { availabilityWords, candidateInLine, postWords } from './candidate-words.ts';
import { type Card, type Part, type Span, text } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { clip, joined } from './spans.ts';

/** What a search understood and whom it found. */
export const candidateListCard = (
  values: {
    query: string;
    understood: string[];
    candidates: Candidate[];
    total: number;
    /** How many come before these. */
    offset?: number;
    /** The one filter whose loss would find most people, when nobody fits. */
    relax?: { filter: string; count: number } | null;
  },
  t: Words,
): Card => {
  const { ranking: say } = t.say.cards;
  const { query, understood, candidates, total, relax, offset = 0 } = values;
  const others = Math.max(0, total - offset - candidates.length);
  const heard =
    understood.length > 0
      ? say.understood(clip(understood.join(' · '), 200))
      : say.searched(clip(query, 120));
  const found: Part[] = [{ type: 'list', items: candidates.map((candidate) => lineOf(candidate, t)) }];
  return plainCard(
    {
      kind: 'candidate-list',
      title: candidates.length > 0 ? say.found(total) : say.noneFound,
      parts: [
        ...(query.trim() === '' ? [] : [textPart(heard)]),
        ...(candidates.length > 0
          ? found
          : [textPart(relax ? say.relaxOne(clip(relax.filter, 60), relax.count) : say.relax)]),
        ...(others > 0 ? [textPart(say.narrow(others))] : []),
      ],
      ...(candidates[0] ? { footer: say.view(`candidat-${candidates[0].number}`) } : {}),
    },
    t,
  );
};

const lineOf = (candidate: Candidate, t: Words): Span[] => {
  const available = availabilityWords(candidate, t);
  const known = available === t.say.cards.candidate.notSaid ? [] : [text(available)];
  return joined([
    candidateInLine(candidate, t),
    [text(postWords(candidate, t))],
    candidate.city ? [text(clip(candidate.city, 40))] : [],
    known,
  ]);
};
