import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { candidate } from './candidate.ts';
import { words } from './columns.ts';

// The profile's rows, written from it whenever it changes: what SQL filters and counts.

const row = { teamId: uuid().notNull(), candidateId: uuid().notNull(), position: integer().notNull() };

export const experience = pgTable(
  'experience',
  {
    ...row,
    title: words(),
    company: words(),
    start: text(),
    end: text(),
    current: boolean().notNull(),
    kind: text().notNull(),
    place: words(),
    sector: words(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.candidateId, t.position] }),
    foreignKey({
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidate.teamId, candidate.id],
    }).onDelete('cascade'),
  ],
);

export const skill = pgTable(
  'skill',
  {
    ...row,
    name: words().notNull(),
    category: text().notNull(),
    level: integer(),
    years: doublePrecision(),
    lastUsed: text(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.candidateId, t.position] }),
    foreignKey({
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidate.teamId, candidate.id],
    }).onDelete('cascade'),
    index('skill_name').on(t.teamId, t.name),
  ],
);

export const education = pgTable(
  'education',
  {
    ...row,
    degree: words(),
    school: words(),
    year: words(),
    level: text(),
    specialty: words(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.candidateId, t.position] }),
    foreignKey({
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidate.teamId, candidate.id],
    }).onDelete('cascade'),
  ],
);

export const language = pgTable('language', { ...row, language: words().notNull(), level: text() }, (t) => [
  primaryKey({ columns: [t.teamId, t.candidateId, t.position] }),
  foreignKey({
    columns: [t.teamId, t.candidateId],
    foreignColumns: [candidate.teamId, candidate.id],
  }).onDelete('cascade'),
]);
