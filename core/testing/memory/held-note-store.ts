import { randomUUID } from 'node:crypto';
import type { HeldNoteStore } from '../../ports/memory.ts';
import { type Desk, without } from './books.ts';

export const createHeldNoteStore = ({ books, team }: Desk): HeldNoteStore => {
  const { heldNotes } = books;
  const ofMessage = (message: string) =>
    heldNotes.find((one) => one.team === team && one.message === message)[0];
  return {
    async hold(note) {
      const before = ofMessage(note.message);
      if (before && before.revision >= note.revision) return without(before, 'team');
      const id = before?.id ?? randomUUID();
      return without(heldNotes.put([team, id], { ...note, id, team }), 'team');
    },
    async get(id) {
      const row = heldNotes.get([team, id]);
      return row && without(row, 'team');
    },
    release: async (id) => heldNotes.drop([team, id]),
    async forget(message) {
      const row = ofMessage(message);
      return row !== undefined && heldNotes.drop([team, row.id]);
    },
    sweep: async (before) => heldNotes.dropWhere((row) => row.team === team && row.at < before),
  };
};
