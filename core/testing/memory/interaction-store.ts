import { randomUUID } from 'node:crypto';
import type { Interaction } from '../../interactions/interaction.ts';
import type { InteractionStore } from '../../ports/memory.ts';
import { type Desk, mustHave, without } from './books.ts';

export const createInteractionStore = (desk: Desk): InteractionStore => {
  const { team } = desk;
  const { interactions } = desk.books;
  const bare = (row: Interaction & { team: string; withdrawn: boolean }) => without(row, 'team', 'withdrawn');
  const alive = (id: string) => {
    const row = interactions.get([team, id]);
    return row && !row.withdrawn ? row : null;
  };
  const ofMessage = (message: string) =>
    interactions.find((one) => one.team === team && one.message === message)[0];
  return {
    async add(interaction) {
      mustHave(desk, 'candidates', interaction.candidate);
      const fresh = { id: randomUUID(), team, tone: null, message: null, revision: 0, withdrawn: false };
      return bare(interactions.put([team, fresh.id], { ...interaction, ...fresh }));
    },
    async upsert(message, revision, interaction) {
      mustHave(desk, 'candidates', interaction.candidate);
      const before = ofMessage(message);
      if (before && before.revision >= revision) return null;
      const id = before?.id ?? randomUUID();
      const kept = { ...interaction, id, team, tone: null, message, revision, withdrawn: false };
      return bare(interactions.put([team, id], kept));
    },
    async withdraw(message, revision) {
      const before = ofMessage(message);
      if (before && before.revision >= revision) return false;
      const id = before?.id ?? randomUUID();
      interactions.put([team, id], tombstone(id, team, message, revision));
      return before !== undefined && !before.withdrawn;
    },
    async get(id) {
      const row = alive(id);
      return row && bare(row);
    },
    async ofMessage(message) {
      const row = ofMessage(message);
      return row && !row.withdrawn ? bare(row) : null;
    },
    async move(id, candidate) {
      mustHave(desk, 'candidates', candidate);
      const row = alive(id);
      return row && bare(interactions.put([team, id], { ...row, candidate }));
    },
    async remove(id) {
      const row = alive(id);
      if (!row) return false;
      if (row.message === null) return interactions.drop([team, id]);
      interactions.put([team, id], tombstone(id, team, row.message, row.revision));
      return true;
    },
    async weigh(id, tone) {
      const row = alive(id);
      if (row) interactions.put([team, id], { ...row, tone });
    },
    ofCandidate: async (candidate, limit) =>
      interactions
        .find((one) => one.team === team && one.candidate === candidate && !one.withdrawn)
        .toReversed()
        .toSorted((a, b) => b.at.getTime() - a.at.getTime())
        .slice(0, limit)
        .map(bare),
  };
};

/** Knows the message and its revision, and none of its words. */
const tombstone = (id: string, team: string, message: string, revision: number) => ({
  id,
  team,
  message,
  revision,
  candidate: '',
  kind: 'note' as const,
  text: '',
  by: null,
  at: new Date(0),
  tone: null,
  withdrawn: true,
});
