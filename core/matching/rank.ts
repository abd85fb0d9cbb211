import type { Criterion, Match } from './match.ts';
import { missingMusts } from './total.ts';

/** Best first; a new list. The same matches in any order give the same ranking. */
export const rank = (matches: readonly Match[]): Match[] => matches.toSorted(byRank);

/**
 * Negative when `a` stands before `b`: higher total, then fewer missing must-haves, then more points before the cap, then
 * fewer missing and fewer unknown criteria, then the nearer occupation; what is left is settled by id, which tells nothing
 * about a person.
 */
export function byRank(a: Match, b: Match): number {
  return (
    b.total - a.total ||
    missingMusts(a.criteria) - missingMusts(b.criteria) ||
    a.capPoints - b.capPoints ||
    count(a, 'missing') - count(b, 'missing') ||
    count(a, 'unknown') - count(b, 'unknown') ||
    occupationPoints(b) - occupationPoints(a) ||
    compare(a.candidate, b.candidate) ||
    compare(a.offer, b.offer)
  );
}

const count = ({ criteria }: Match, verdict: Criterion['verdict']) =>
  criteria.filter((criterion) => criterion.verdict === verdict).length;

const occupationPoints = ({ criteria }: Match) =>
  criteria.find(({ kind }) => kind === 'occupation')?.points ?? 0;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
