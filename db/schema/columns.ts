import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The first two columns of most tables; (team_id, id) is the primary key, so a foreign key always names the team. */
export const identity = { teamId: uuid().notNull(), id: uuid().notNull().defaultRandom() };

export const instant = () => timestamp({ withTimezone: true, mode: 'date' });

/** Text as it comes out of files: PostgreSQL refuses NUL, and half a surrogate pair is no character. */
export const words = customType<{ data: string }>({
  dataType: () => 'text',
  toDriver: storableText,
});

/** Both drivers parse jsonb themselves; parsing again would turn the string "5" into a number. */
export const json = customType<{ data: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) =>
    JSON.stringify(value, (_key, part) => (typeof part === 'string' ? storableText(part) : part)),
});

export const bytes = customType<{ data: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value as Uint8Array),
});

function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}
