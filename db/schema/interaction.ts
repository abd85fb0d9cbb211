import { bigint, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { InteractionKind, Tone } from '../../core/interactions/interaction.ts';
import { candidate } from './candidate.ts';
import { identity, instant, json, words } from './columns.ts';
import { team } from './team.ts';

export const interaction = pgTable(
  'interaction',
  {
    ...identity,
    /** null on a tombstone only. */
    candidateId: uuid(),
    kind: text().$type<InteractionKind>().notNull(),
    text: words().notNull(),
    by: text(),
    at: instant().notNull(),
    tone: json().$type<Tone>(),
    message: text(),
    revision: bigint({ mode: 'number' }).notNull(),
    /** The message was deleted: the row stays, without words, so that a late original does not revive it. */
    withdrawnAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    foreignKey({
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidate.teamId, candidate.id],
    }).onDelete('cascade'),
    unique('interaction_message').on(t.teamId, t.message),
    index('interaction_candidate').on(t.teamId, t.candidateId, t.at),
  ],
);
