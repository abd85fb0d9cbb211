import { randomUUID } from 'node:crypto';
import { type Candidate, candidateReference } from '../../candidates/candidate.ts';
import { Refusal } from '../../errors.ts';
import type { CandidateStore } from '../../ports/memory.ts';
import { type Desk, nextNumber } from './books.ts';

export const createCandidateStore = (desk: Desk): CandidateStore => {
  const { books, team, clock } = desk;
  const ofTeam = () => books.candidates.find((one) => one.team === team);
  const holderOf = (email: string) =>
    ofTeam().find((one) => one.email !== null && fold(one.email) === fold(email));
  const refuseTaken = (email: string | null | undefined, except?: string) => {
    const holder = email ? holderOf(email) : undefined;
    if (!email || !holder || holder.id === except) return;
    throw new Refusal('candidate.email_taken', { email, reference: candidateReference(holder) });
  };
  return {
    async add(candidate) {
      refuseTaken(candidate.email);
      const id = randomUUID();
      const at = clock.now();
      const number = nextNumber(desk, 'candidate');
      return books.candidates.put([team, id], {
        ...candidate,
        id,
        team,
        number,
        createdAt: at,
        updatedAt: at,
      });
    },
    get: async (id) => books.candidates.get([team, id]),
    byNumber: async (number) => ofTeam().find((one) => one.number === number) ?? null,
    byEmail: async (email) => holderOf(email) ?? null,
    async edit(id, patch) {
      const before = books.candidates.get([team, id]);
      if (!before) return null;
      refuseTaken(patch.email, id);
      return books.candidates.put([team, id], { ...before, ...patch, updatedAt: clock.now() });
    },
    async remove(id) {
      if (!books.candidates.drop([team, id])) return false;
      forgetWhatHangsOn(desk, id);
      return true;
    },
    async restore(candidate) {
      refuseTaken(candidate.email, candidate.id);
      return books.candidates.put([team, candidate.id], { ...candidate, team });
    },
    async search({ words, limit = 50, offset = 0 }) {
      const found = ofTeam()
        .filter((one) => words.every((word) => holds(one, word)))
        .toReversed();
      return {
        candidates: found.slice(offset, offset + Math.min(Math.max(limit, 1), 100)),
        total: found.length,
      };
    },
    all: async () => ofTeam(),
  };
};

const forgetWhatHangsOn = ({ books, team }: Desk, candidate: string) => {
  const hangs = (row: { team: string; candidate: string | null }) =>
    row.team === team && row.candidate === candidate;
  books.documents.dropWhere(hangs);
  books.matches.dropWhere(hangs);
  books.standings.dropWhere(hangs);
  books.interactions.dropWhere(hangs);
  books.followUps.dropWhere(hangs);
  books.predictions.dropWhere(hangs);
  books.merges.dropWhere((row) => row.team === team && row.kept === candidate);
  for (const placement of books.placements.find(hangs))
    books.placements.put([team, placement.id], { ...placement, candidate: null });
};

/** Does a word of the person begin like this? */
const holds = (candidate: Candidate, word: string): boolean => {
  const skills = candidate.profile.skills.map((skill) => skill.name);
  const words = [candidate.name, candidate.city, candidate.profile.headline, ...skills, candidate.text];
  const hay = ` ${fold(words.filter(Boolean).join('\n'))}`;
  const needle = fold(word);
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(hay[at - 1] ?? ' ')) return true;
  }
  return false;
};

/** Without accents, case and space around. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
