import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { FollowUp } from '../../core/pipeline/stage.ts';
import { candidate } from './candidate.ts';
import { identity, words } from './columns.ts';
import { member } from './member.ts';

export const followUp = pgTable(
  'follow_up',
  {
    ...identity,
    candidateId: uuid().notNull(),
    memberId: uuid().notNull(),
    /** 'YYYY-MM-DD' in the team's zone. */
    due: text().notNull(),
    text: words().notNull(),
    state: text().$type<FollowUp['state']>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidate.teamId, candidate.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.teamId, t.memberId], foreignColumns: [member.teamId, member.id] }).onDelete(
      'cascade',
    ),
    index('follow_up_due').on(t.teamId, t.state, t.due),
  ],
);
