import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { Availability, Candidate, Mobility, Preferences } from '../../core/candidates/candidate.ts';
import type { StructuredCv } from '../../core/cv/structured-cv.ts';
import { identity, instant, json, words } from './columns.ts';
import { team } from './team.ts';

export const candidate = pgTable(
  'candidate',
  {
    ...identity,
    number: integer().notNull(),
    name: words(),
    email: words(),
    /** Trimmed and in lower case: what makes two people one. */
    emailKey: text(),
    phone: words(),
    city: words(),
    profile: json().$type<StructuredCv>().notNull(),
    mobility: json().$type<Mobility>().notNull(),
    availability: json().$type<Availability>().notNull(),
    preferences: json().$type<Preferences>().notNull(),
    text: words().notNull(),
    /** Name, town, headline, skills and text without accents or capitals. */
    searchText: words().notNull(),
    origin: json().$type<Candidate['origin']>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    unique().on(t.teamId, t.number),
    unique('candidate_email').on(t.teamId, t.emailKey),
    index('candidate_search').using('gin', sql`${t.searchText} gin_trgm_ops`),
  ],
);
