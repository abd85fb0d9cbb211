import { createHash } from 'node:crypto';
import type { Candidate } from '../candidates/candidate.ts';
import { findCandidates } from '../candidates/find-candidates.ts';
import { localDay } from '../digest/when.ts';
import { fold } from '../skills/words.ts';
import type { ActContext } from './context.ts';

export interface SearchPage {
  understood: string[];
  candidates: Candidate[];
  total: number;
  relax: { filter: string; count: number } | null;
}
interface KeptPage extends Omit<SearchPage, 'candidates'> {
  ids: string[];
}

/** Everything that was found for a team goes when one of its candidates changes. */
export const candidatesTag = (team: string): string => `candidates:${team}`;

/**
 * One page of a search, newest first; no words: everybody. What was found is remembered for a minute by ids; people are read anew, so that
 * nobody is shown as they were.
 */
export const searchCandidates = async (
  context: ActContext,
  asked: { words: string; limit: number; offset: number },
): Promise<SearchPage> => {
  const { cache, team } = context;
  const key = keyOf(context, asked);
  const kept = await cache.get<KeptPage>(key);
  const page = kept ?? (await search(context, asked));
  if (!kept) await cache.set(key, page, { ttlMs: 60_000, tags: [candidatesTag(team.id)] });
  const { ids, ...rest } = page;
  return { ...rest, candidates: await context.read((room) => present(ids, (id) => room.candidates.get(id))) };
};

/** A key says nothing of what was looked for. 'dispo < 30j' means another day tomorrow. */
const keyOf = (
  { team, clock }: ActContext,
  { words, limit, offset }: Parameters<typeof searchCandidates>[1],
) => {
  const day = localDay(clock.now(), team.timeZone);
  const query = [day, limit, offset, fold(words).trim()].join('|');
  return `search:${team.id}:${createHash('sha256').update(query).digest('hex')}`;
};

const search = async (
  { vocabulary, clock, read }: ActContext,
  { words, limit, offset }: Parameters<typeof searchCandidates>[1],
): Promise<KeptPage> => {
  const all = await read((room) => room.candidates.all());
  const { candidates, understood, relax } = findCandidates(words, all, vocabulary, clock.now());
  const ids = candidates.slice(offset, offset + limit).map(({ id }) => id);
  return { understood, relax, total: candidates.length, ids };
};

const present = async (ids: string[], get: (id: string) => Promise<Candidate | null>) => {
  const found = [];
  for (const id of ids) found.push(await get(id));
  return found.filter((candidate) => candidate !== null);
};
