import type { Candidate } from '../candidates/candidate.ts';
import type { Offer } from '../offers/offer.ts';
import type { Criterion, CriterionKind, Match, Verdict } from './match.ts';
import { rank } from './rank.ts';
import { totalOf } from './total.ts';

export interface Explanation {
  smallestChange: SmallestChange | null;
  /** One for each criterion that is not met: must-haves first, then by what they are worth. */
  questions: { criterion: string; kind: CriterionKind; wanted: string; verdict: Verdict }[];
}

export interface SmallestChange {
  criterion: string;
  /** Points of the total, caps included. */
  gain: number;
  /** 1 = first among the rivals; null when no single change moves the rank. */
  newRank: number | null;
}

/**
 * What would move this match. The smallest change is the one criterion that, if it were met, gains a rank with the fewest
 * points, a question to ask (unknown) before a thing to learn; when none gains a rank, the one that gains most points.
 * `rivals` are the matches of the same offer; the candidate's own may be among them.
 * Throws when match, candidate and offer do not belong together.
 */
export function explain(
  match: Match,
  candidate: Candidate,
  offer: Offer,
  rivals: readonly Match[],
): Explanation {
  if (match.candidate !== candidate.id || match.offer !== offer.id) {
    throw new Error('The match is of another candidate or offer');
  }
  const others = rivals.filter((rival) => rival.offer === offer.id && rival.candidate !== candidate.id);
  return { smallestChange: smallestChange(match, others), questions: questionsOf(match) };
}

/** 1 = before all others. */
export function rankAmong(match: Match, others: readonly Match[]): number {
  return rank([match, ...others]).indexOf(match) + 1;
}

function smallestChange(match: Match, others: readonly Match[]): SmallestChange | null {
  const today = rankAmong(match, others);
  const changes = match.criteria
    .filter(({ verdict }) => verdict !== 'met')
    .map((criterion) => changeOf(criterion, match, others, today))
    .filter(({ gain, newRank }) => gain > 0 || newRank !== null);
  const [moving] = changes.filter(({ newRank }) => newRank !== null).toSorted(bySize);
  const [best] = moving ? [moving] : changes.toSorted((a, b) => b.gain - a.gain || bySize(a, b));
  return best ? { criterion: best.criterion.id, gain: best.gain, newRank: best.newRank } : null;
}

interface Change {
  criterion: Criterion;
  gain: number;
  newRank: number | null;
}

function changeOf(criterion: Criterion, match: Match, others: readonly Match[], today: number): Change {
  const changed = withMet(match, criterion);
  const newRank = rankAmong(changed, others);
  return { criterion, gain: changed.total - match.total, newRank: newRank < today ? newRank : null };
}

function withMet(match: Match, changed: Criterion): Match {
  const criteria = match.criteria.map(
    (criterion): Criterion =>
      criterion.id === changed.id ? { ...criterion, verdict: 'met', points: criterion.worth } : criterion,
  );
  return { ...match, criteria, ...totalOf(criteria) };
}

const effort: Record<Verdict, number> = { met: 0, unknown: 0, partial: 1, missing: 2 };

function bySize(a: Change, b: Change): number {
  return (
    effort[a.criterion.verdict] - effort[b.criterion.verdict] ||
    a.gain - b.gain ||
    (a.criterion.id < b.criterion.id ? -1 : 1)
  );
}

function questionsOf({ criteria }: Match): Explanation['questions'] {
  return criteria
    .filter(({ verdict }) => verdict !== 'met')
    .toSorted((a, b) => Number(b.must) - Number(a.must) || b.worth - a.worth)
    .map(({ id, kind, wanted, verdict }) => ({ criterion: id, kind, wanted, verdict }));
}
