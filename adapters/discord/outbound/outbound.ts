import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Card } from '../../../core/cards/card.ts';
import { Refusal } from '../../../core/errors.ts';
import type { Chat, Target } from '../../../core/ports/chat.ts';
import { cut, limits } from '../limits.ts';
import { type Upload, uploadsFor } from '../render-card/card-files.ts';
import { plainSpans } from '../render-card/markdown.ts';
import { cardFiles, type DiscordMessageBody, renderCard, renderPlainly } from '../render-card/render-card.ts';
import type { DiscordApi } from './discord-api.ts';
import { discordCode, FormRefused } from './errors.ts';
import { lastId, splitRef, whisperRef, whisperRoute } from './refs.ts';

type Outbound = Pick<Chat, 'post' | 'edit' | 'find' | 'remove' | 'react'>;

/**
 * Cards out to Discord. The key travels twice: as nonce, so that a second send soon after is the first message again,
 * and as the id of the card's container, which stays in the channel and is looked for.
 */
export const createOutbound = (api: DiscordApi): Outbound => ({
  post: (target, card, key) =>
    target.kind === 'channel' ? postInChannel(api, target, card, key) : postToPerson(api, target, card, key),
  edit: (message, card, key) => edit(api, message, card, key),
  find: (target, key) => find(api, target, key),
  remove: (message) => remove(api, message),
  react: async (message, emoji) => {
    const { channel, message: id } = splitRef(message);
    const route = `/channels/${channel}/messages/${id}/reactions/${encodeURIComponent(emoji)}/@me` as const;
    await woken(api, channel, () => api('PUT', route, z.unknown(), { message }));
  },
});

const idSchema = z.object({ id: z.string() });

type ChannelTarget = Extract<Target, { kind: 'channel' }>;
type PersonTarget = Extract<Target, { kind: 'person' }>;

const postInChannel = async (
  api: DiscordApi,
  target: ChannelTarget,
  card: Card,
  key: string,
): Promise<string> => {
  const { workspace } = splitRef(target.channel);
  const send = async (channel: string) => {
    const posted = await drawn(card, key, workspace, ({ body, files }) =>
      woken(api, channel, () =>
        api('POST', `/channels/${channel}/messages`, idSchema, {
          body: { ...body, ...named(files), nonce: nonceOf(key), enforce_nonce: true },
          files,
          channel: target.channel,
        }),
      ),
    );
    return `discord:${workspace}:${channel}:${posted.id}`;
  };
  const channel = lastId(target.channel);
  if (!target.thread) return send(channel);
  const thread = lastId(target.thread);
  return send(thread).catch(async (error: unknown) => {
    if (discordCode(error) !== unknownChannel) throw error;
    return send(await startThread(api, channel, thread, card, target.channel));
  });
};

const unknownChannel = 10003;
const threadExists = 160004;
const noThreadsHere = 50024;

/** The thread under a message has the message's id. Where there can be none (a thread, a direct message) the channel serves. */
const startThread = async (api: DiscordApi, channel: string, message: string, card: Card, ref: string) => {
  const body = {
    name: cut(plainSpans(card.title), limits.threadName) || 'MatchPro',
    auto_archive_duration: 10_080,
  };
  try {
    const started = await api('POST', `/channels/${channel}/messages/${message}/threads`, idSchema, {
      body,
      channel: ref,
    });
    return started.id;
  } catch (error) {
    if (discordCode(error) === threadExists) return message;
    if (discordCode(error) === noThreadsHere) return channel;
    throw error;
  }
};

const ephemeral = 1 << 6;

/** The answer to their act while its token lives; else a direct message: Discord whispers in no other way. */
const postToPerson = async (
  api: DiscordApi,
  target: PersonTarget,
  card: Card,
  key: string,
): Promise<string> => {
  const { reply } = target;
  if (reply && Date.parse(reply.expiresAt) > Date.now()) {
    try {
      const { workspace } = splitRef(target.channel);
      const said = await drawn(card, key, workspace, ({ body, files }) =>
        api('POST', `/webhooks/${reply.token}`, idSchema, {
          body: { ...body, ...named(files), flags: body.flags | ephemeral },
          files,
          query: { wait: 'true' },
          auth: false,
        }),
      );
      return whisperRef(target.channel, reply.token, said.id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  const channel = await openDirect(api, target.person);
  return postInChannel(api, { kind: 'channel', channel, thread: null }, card, key);
};

const edit = async (api: DiscordApi, message: string, card: Card, key: string): Promise<void> => {
  const { workspace, channel, message: id } = splitRef(message);
  const whispered = whisperRoute(id);
  const route = whispered ?? (`/channels/${channel}/messages/${id}` as const);
  await drawn(card, key, workspace, ({ body, files }) =>
    woken(api, channel, () =>
      api('PATCH', route, z.unknown(), {
        // What is named stays attached: a card without files takes the earlier ones away.
        body: { ...body, attachments: [], ...named(files) },
        ...{ files, message },
        ...(whispered ? { auth: false } : {}),
      }),
    ),
  );
};

const historySchema = z.array(
  z.object({ id: z.string(), components: z.array(z.object({ id: z.number().optional() })).optional() }),
);

/** Among the last fifty messages of the place. */
const find = async (api: DiscordApi, target: Target, key: string): Promise<string | null> => {
  const place =
    target.kind === 'channel' ? target : { channel: await openDirect(api, target.person), thread: null };
  const { workspace } = splitRef(place.channel);
  const channel = lastId(place.thread ?? place.channel);
  try {
    const query = { limit: '50' };
    const messages = await api('GET', `/channels/${channel}/messages`, historySchema, {
      query,
      channel: place.channel,
    });
    const found = messages.find(({ components }) => components?.some(({ id }) => id === markOf(key)));
    return found ? `discord:${workspace}:${channel}:${found.id}` : null;
  } catch (error) {
    if (discordCode(error) === unknownChannel && place.thread) return null;
    throw error;
  }
};

const remove = async (api: DiscordApi, message: string): Promise<void> => {
  const { channel, message: id } = splitRef(message);
  const whispered = whisperRoute(id);
  const route = whispered ?? (`/channels/${channel}/messages/${id}` as const);
  await api('DELETE', route, z.unknown(), { message, ...(whispered ? { auth: false } : {}) }).catch(
    (error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== 'unknown.reference') throw error;
    },
  );
};

const openDirect = async (api: DiscordApi, person: string): Promise<string> => {
  const { workspace, channel: user } = splitRef(person);
  const body = { recipient_id: user };
  const opened = await api('POST', '/users/@me/channels', idSchema, { body, channel: person });
  return `discord:${workspace}:${opened.id}`;
};

interface Drawn {
  body: DiscordMessageBody;
  files: Upload[];
}

/** Sends the card; when Discord refuses its form, once more as one plain text. */
const drawn = async <T>(
  card: Card,
  key: string,
  guild: string,
  send: (drawn: Drawn) => Promise<T>,
): Promise<T> => {
  try {
    const body = renderCard(card, markOf(key), guild);
    return await send({ body, files: uploadsFor(body.components, cardFiles(card)) });
  } catch (error) {
    if (!(error instanceof FormRefused)) throw error;
    return send({ body: renderPlainly(card, markOf(key), guild), files: [] });
  }
};

/** Each sent file is named in the body by its place among them. */
const named = (files: readonly Upload[]) =>
  files.length > 0
    ? { attachments: files.map(({ name: filename }, at) => ({ id: String(at), filename })) }
    : {};

const archived = 50083;

/** A thread that went to sleep is woken, and the same is done again. */
const woken = async <T>(api: DiscordApi, channel: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    if (discordCode(error) !== archived) throw error;
    await api('PATCH', `/channels/${channel}`, z.unknown(), { body: { archived: false }, channel });
    return act();
  }
};

const digest = (key: string) => createHash('sha256').update(key).digest();
const nonceOf = (key: string): string => digest(key).toString('base64url').slice(0, limits.nonce);
/** A component's own id is a positive 31-bit number. */
const markOf = (key: string): number => digest(key).readUInt32BE(0) >>> 1 || 1;
