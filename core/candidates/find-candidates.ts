import type { Vocabulary } from '../skills/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { filtersOf, matchesSearch } from './matches-search.ts';
import { type CandidateSearch, readSearch } from './search-words.ts';

export interface Found {
  /** Newest first. */
  candidates: Candidate[];
  /** What the words were taken for, one filter each. */
  understood: string[];
  /** When nobody fits: the one filter whose loss finds most people, as `understood` names it. */
  relax: { filter: string; count: number } | null;
}

/** Whom a few words find: 'react senior lyon dispo < 30j'. */
export function findCandidates(
  text: string,
  all: readonly Candidate[],
  vocabulary: Vocabulary,
  now: Date,
): Found {
  const search = readSearch(text, vocabulary, now);
  const candidates = all
    .filter((candidate) => matchesSearch(candidate, search))
    .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || b.number - a.number);
  return {
    candidates,
    understood: search.understood,
    relax: candidates.length > 0 ? null : relaxed(all, search),
  };
}

function relaxed(all: readonly Candidate[], search: CandidateSearch): Found['relax'] {
  const filters = filtersOf(search);
  const counts = filters.map(({ name }, dropped) => {
    const others = filters.filter((_, index) => index !== dropped);
    return {
      filter: name,
      count: all.filter((candidate) => others.every(({ holds }) => holds(candidate))).length,
    };
  });
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 && filters.length > 1 ? best : null;
}
