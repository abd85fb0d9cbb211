import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cardSchema, type Message, type NewMessage } from './message.ts';

/**
 * What the playground remembers, beside the house's own data as a platform's servers would: one SQLite file. Every change
 * of a message raises its `seq`, so that a page that was away asks for all that changed since.
 */
export const openStore = (folder: string, now: () => Date) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(folder, 'chat.sqlite'));
  // A killed process loses nothing; deleted words are overwritten in the file, and `remove` empties the journal.
  db.exec('PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  db.exec(schema);
  const listeners = new Set<(message: Message) => void>();

  const read = (id: string): Message | null => {
    const row = db.prepare('SELECT * FROM message WHERE id = ?').get(id);
    return row ? toMessage(row) : null;
  };
  const raise = (id: string): void => {
    db.prepare('UPDATE message SET seq = (SELECT max(seq) + 1 FROM message) WHERE id = ?').run(id);
    const message = read(id);
    if (message) for (const listener of listeners) listener(message);
  };
  /** What stands above shows how many answers there are. */
  const raiseWithHead = (message: Pick<Message, 'id' | 'thread'>): void => {
    raise(message.id);
    if (message.thread) raise(message.thread);
  };

  return {
    read,
    add: (fresh: NewMessage): Message => {
      const at = now();
      const id = nextId(db, at);
      db.prepare(
        `INSERT INTO message (seq, id, channel, thread, author, reader, kind, body, key, request, at)
         VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM message), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        ...[id, fresh.channel, fresh.thread, fresh.author, fresh.reader, fresh.kind],
        ...[JSON.stringify(fresh.body), fresh.key ?? null, fresh.request ?? null, at.toISOString()],
      );
      raiseWithHead({ id, thread: fresh.thread });
      return read(id) as Message;
    },
    /** Replaces the body; `key` is that of the send. False when the message is gone. */
    edit: (id: string, body: Message['body'], more: { key?: string; edited?: boolean } = {}): boolean => {
      const known = read(id);
      if (!known || known.removed) return false;
      db.prepare('UPDATE message SET body = ?, key = coalesce(?, key), edited_at = ? WHERE id = ?').run(
        ...[JSON.stringify(body), more.key ?? null],
        ...[more.edited ? now().toISOString() : (known.editedAt?.toISOString() ?? null), id],
      );
      raiseWithHead(known);
      return true;
    },
    /** Its words are overwritten; its place is remembered so that every page takes it away. */
    remove: (id: string): void => {
      const known = read(id);
      if (!known || known.removed) return;
      db.prepare("UPDATE message SET body = '{}', key = NULL, removed = 1 WHERE id = ?").run(id);
      raiseWithHead(known);
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    byKey: (key: string): Message | null => {
      const row = db.prepare('SELECT * FROM message WHERE key = ? AND removed = 0').get(key);
      return row ? toMessage(row) : null;
    },
    /** A page that sends again what it could not hear the answer to. */
    byRequest: (request: string): Message | null => {
      const row = db.prepare('SELECT * FROM message WHERE request = ?').get(request);
      return row ? toMessage(row) : null;
    },
    /** Newest first, below `before`. */
    history: (place: { channel: string; thread: string | null }, before: string, count: number): Message[] =>
      db
        .prepare(
          `SELECT * FROM message WHERE channel = ? AND thread IS ? AND removed = 0 AND id < ? ORDER BY id DESC LIMIT ?`,
        )
        .all(place.channel, place.thread, before, count)
        .map(toMessage),
    replies: (thread: string): Message[] =>
      db
        .prepare('SELECT * FROM message WHERE thread = ? AND removed = 0 ORDER BY id')
        .all(thread)
        .map(toMessage),
    since: (seq: number): Message[] =>
      db.prepare('SELECT * FROM message WHERE seq > ? ORDER BY seq').all(seq).map(toMessage),
    seq: (): number => Number(db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM message').get()?.seq),
    listen: (listener: (message: Message) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isMarked: (name: string): boolean =>
      db.prepare('SELECT 1 FROM mark WHERE name = ?').get(name) !== undefined,
    mark: (name: string): void => void db.prepare('INSERT OR IGNORE INTO mark VALUES (?)').run(name),
    close: () => db.close(),
  };
};

export type Store = ReturnType<typeof openStore>;

const schema = `
CREATE TABLE IF NOT EXISTS message (
  id TEXT PRIMARY KEY, seq INTEGER NOT NULL, channel TEXT NOT NULL, thread TEXT, author TEXT NOT NULL, reader TEXT,
  kind TEXT NOT NULL, body TEXT NOT NULL, key TEXT, request TEXT UNIQUE, at TEXT NOT NULL, edited_at TEXT,
  removed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS message_seq ON message (seq);
CREATE INDEX IF NOT EXISTS message_place ON message (channel, thread, id);
CREATE INDEX IF NOT EXISTS message_thread ON message (thread, id);
CREATE INDEX IF NOT EXISTS message_key ON message (key);
CREATE TABLE IF NOT EXISTS mark (name TEXT PRIMARY KEY);`;

/** Microseconds since 1970, never the same twice: ids sort by time. */
const nextId = (db: DatabaseSync, at: Date): string => {
  const last = Number(db.prepare("SELECT coalesce(max(id), '0') AS id FROM message").get()?.id);
  return String(Math.max(at.getTime() * 1000, last + 1));
};

type Row = Record<string, unknown>;

const toMessage = (row: Row): Message => {
  const body = JSON.parse(String(row.body)) as Partial<Message['body']>;
  return {
    id: String(row.id),
    seq: Number(row.seq),
    channel: String(row.channel),
    thread: row.thread === null ? null : String(row.thread),
    author: String(row.author),
    reader: row.reader === null ? null : String(row.reader),
    kind: row.kind as Message['kind'],
    body: {
      text: body.text ?? '',
      files: body.files ?? [],
      card: cardSchema.parse(body.card ?? null),
      reactions: body.reactions ?? [],
    },
    at: new Date(String(row.at)),
    editedAt: row.edited_at === null ? null : new Date(String(row.edited_at)),
    removed: row.removed === 1,
  };
};
