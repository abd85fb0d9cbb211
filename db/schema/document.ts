import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CvDocument } from '../../core/candidates/document.ts';
import type { FileRef } from '../../core/chat/event.ts';
import { candidate } from './candidate.ts';
import { bytes, identity, instant, json } from './columns.ts';
import { team } from './team.ts';

export const document = pgTable(
  'document',
  {
    ...identity,
    /** (platform, workspace, channel, message, file): the same drop twice is one row. */
    key: text().notNull(),
    candidateId: uuid(),
    file: json().$type<FileRef>().notNull(),
    by: text(),
    sha256: text(),
    state: text().$type<CvDocument['state']>().notNull(),
    reading: json().$type<CvDocument['reading']>(),
    receivedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    foreignKey({
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidate.teamId, candidate.id],
    }).onDelete('cascade'),
    unique().on(t.teamId, t.key),
    uniqueIndex('document_read_once').on(t.teamId, t.sha256).where(sql`${t.state} = 'read'`),
    index('document_candidate').on(t.teamId, t.candidateId),
  ],
);

/** The files' bytes on PostgreSQL; the embedded database keeps them in files beside its folder. */
export const documentBytes = pgTable(
  'document_bytes',
  { teamId: uuid().notNull(), sha256: text().notNull(), bytes: bytes().notNull() },
  (t) => [
    primaryKey({ columns: [t.teamId, t.sha256] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
  ],
);
