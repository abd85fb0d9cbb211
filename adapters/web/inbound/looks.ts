import { basename, extname } from 'node:path';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { limits } from '../limits.ts';
import { channels, directOf, mayRead, people } from '../outbound/people.ts';
import type { Store } from '../outbound/store.ts';
import { type CommandShape, toCompletion } from '../slash-commands.ts';
import { NotHere } from './acts.ts';
import { isFor, toView, type View } from './view.ts';

export interface LookOptions {
  store: Store;
  commands: readonly CommandShape[];
  samples: readonly string[];
  team: string;
}

/** Everything the page needs to draw itself for this person, in this language. */
export const pageState = ({ store, commands, samples, team }: LookOptions, as: string, lang: Locale) => {
  const t = messagesFor(lang);
  const names: Record<string, string> = t.web.sampleNames;
  return {
    ...{ team, seq: store.seq(), words: t.web, commands: toCompletion(commands, t, lang) },
    people: people.map(({ id, role }) => ({ id, role, name: t.web.people[id] })),
    channels: channels.map((id) => ({ id, readable: mayRead(as, id) })),
    direct: directOf(as),
    samples: samples.map((path) => {
      const name = basename(path, extname(path));
      return { name: names[name] ?? name, kind: extname(path).slice(1).toUpperCase() };
    }),
    limits: { files: limits.files, text: limits.text },
  };
};

/** One page of a channel or a thread, oldest first; its head goes along with a thread. */
export const pageOfHistory = (
  store: Store,
  asked: { as: string; channel: string; thread?: string | undefined; before?: string | undefined },
): { head: View | null; messages: View[]; more: boolean } => {
  if (!mayRead(asked.as, asked.channel)) throw new NotHere();
  const thread = asked.thread ?? null;
  const place = { channel: asked.channel, thread };
  const found = store.history(place, asked.before ?? '9'.repeat(20), limits.history + 1);
  const page = found.slice(0, limits.history).reverse();
  const head = thread ? store.read(thread) : null;
  const visible = head && !head.removed && head.channel === asked.channel && isFor(head, asked.as);
  return {
    head: visible ? toView(store, head, asked.as) : null,
    messages: page.filter((one) => isFor(one, asked.as)).map((one) => toView(store, one, asked.as)),
    more: found.length > limits.history,
  };
};

/** A file on a card that this person may see; null for anything else. */
export const cardFileOf = (
  store: Store,
  [message = '', part = '']: string[],
  as: string,
): { name: string; bytes: Buffer } | null => {
  const known = store.read(message);
  if (!known || !mayRead(as, known.channel) || !isFor(known, as)) return null;
  const found = known.body.card?.parts[Number(part)];
  if (found?.type !== 'file') return null;
  return { name: found.file.name, bytes: Buffer.from(found.file.base64, 'base64') };
};
