import { z } from 'zod';
import type { Card } from '../../../core/cards/card.ts';
import { Refusal } from '../../../core/errors.ts';
import type { Chat, Target } from '../../../core/ports/chat.ts';
import { renderCard, renderPlainly, type SlackMessageBody } from '../render-card/render-card.ts';
import { toEmojiName } from './emoji.ts';
import { lastId, readWhisper, splitRef, whisperRef } from './refs.ts';
import type { SlackApi } from './slack-api.ts';
import { filesOfCard, threadAround, uploadFiles } from './uploads.ts';
import { answerPrivately, postEphemeral } from './whisper.ts';

type Outbound = Pick<Chat, 'post' | 'edit' | 'find' | 'remove' | 'react'>;

/** Cards out to Slack. The key travels as message metadata, so a lost answer can be looked up. */
export const createOutbound = (api: SlackApi, extraHosts: readonly string[]): Outbound => ({
  post: (target, card, key) =>
    target.kind === 'channel'
      ? postInChannel(api, target, card, key, extraHosts)
      : postToPerson(api, target, card, key, extraHosts),
  edit: (message, card, key) => edit(api, message, card, key, extraHosts),
  find: (target, key) => find(api, target, key),
  remove: (message) => remove(api, message),
  react: (message, emoji) => react(api, message, emoji),
});

const postedSchema = z.object({ channel: z.string(), ts: z.string() });
const okSchema = z.object({ ok: z.literal(true) });

const postInChannel = async (
  api: SlackApi,
  target: Extract<Target, { kind: 'channel' }>,
  card: Card,
  key: string,
  extraHosts: readonly string[],
) => {
  const channel = lastId(target.channel);
  const thread = target.thread ? { thread_ts: lastId(target.thread) } : {};
  const place = { channel, ...thread, ...metadata(key), unfurl_links: false, unfurl_media: false };
  const posted = await drawn(card, (body) =>
    api('chat.postMessage', { ...place, ...body }, postedSchema, { channel: target.channel }),
  );
  const below = { channel: posted.channel, thread: target.thread ? lastId(target.thread) : posted.ts };
  await uploadFiles(api, below, filesOfCard(card), { extraHosts, again: false });
  return `${target.channel}:${posted.ts}`;
};

/** First the answer to their act, then where only they can read it, then a direct message. */
const postToPerson = async (
  api: SlackApi,
  target: Extract<Target, { kind: 'person' }>,
  card: Card,
  key: string,
  extraHosts: readonly string[],
) => {
  const user = lastId(target.person);
  const channel = lastId(target.channel);
  const thread = target.thread ? lastId(target.thread) : null;
  const whispered = whisperRef(target.channel, user, thread);
  const { reply } = target;
  const inDirect = async () => {
    const direct = await openDirect(api, target.person);
    return postInChannel(api, { kind: 'channel', channel: direct, thread: null }, card, key, extraHosts);
  };
  // What only one person sees cannot carry a file.
  if (filesOfCard(card).length > 0) return inDirect();
  if (reply && (await answerPrivately(reply, renderCard(card), extraHosts))) return whispered;
  try {
    await drawn(card, (body) => postEphemeral(api, { channel, user, thread, body }));
    return whispered;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return inDirect();
  }
};

const edit = async (
  api: SlackApi,
  message: string,
  card: Card,
  key: string,
  extraHosts: readonly string[],
) => {
  const { workspace, channel, message: ts } = splitRef(message);
  const whispered = readWhisper(ts);
  if (whispered) {
    await drawn(card, (body) => postEphemeral(api, { channel, ...whispered, body }));
    return;
  }
  const about = { channel: `slack:${workspace}:${channel}`, message };
  await drawn(card, (body) =>
    api('chat.update', { channel, ts, ...metadata(key), ...body }, okSchema, about),
  );
  const files = filesOfCard(card);
  if (files.length === 0) return;
  const below = { channel, thread: await threadAround(api, channel, ts) };
  await uploadFiles(api, below, files, { extraHosts, again: true });
};

const historySchema = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.object({ event_payload: z.record(z.string(), z.unknown()).optional() }).optional(),
    }),
  ),
});

/** Among the last messages of the place: 15 is all that Slack gives to every app. */
const find = async (api: SlackApi, target: Target, key: string) => {
  const place = target.kind === 'channel' ? target : await direct(api, target);
  const channel = lastId(place.channel);
  const thread = place.thread ? lastId(place.thread) : null;
  const [method, ts] = thread ? ['conversations.replies', { ts: thread }] : ['conversations.history', {}];
  const args = { channel, ...ts, limit: 15, include_all_metadata: true };
  const { messages } = await api(method, args, historySchema, { channel: place.channel });
  const found = messages.find((message) => message.metadata?.event_payload?.key === key);
  return found ? `${place.channel}:${found.ts}` : null;
};

const direct = async (api: SlackApi, target: Extract<Target, { kind: 'person' }>) => ({
  channel: await openDirect(api, target.person),
  thread: null,
});

const remove = async (api: SlackApi, message: string) => {
  const { workspace, channel, message: ts } = splitRef(message);
  if (readWhisper(ts)) return;
  await api('chat.delete', { channel, ts }, okSchema, {
    channel: `slack:${workspace}:${channel}`,
    message,
  }).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code !== 'unknown.reference') throw error;
  });
};

const react = async (api: SlackApi, message: string, emoji: string) => {
  const { workspace, channel, message: timestamp } = splitRef(message);
  const about = { channel: `slack:${workspace}:${channel}`, message };
  await api('reactions.add', { channel, timestamp, name: toEmojiName(emoji) }, okSchema, about).catch(
    (error: unknown) => {
      if (!(error instanceof Error) || !error.message.endsWith('already_reacted')) throw error;
    },
  );
};

const openDirect = async (api: SlackApi, person: string): Promise<string> => {
  const { workspace, channel: users } = splitRef(person);
  const opened = await api(
    'conversations.open',
    { users },
    z.object({ channel: z.object({ id: z.string() }) }),
    { channel: person },
  );
  return `slack:${workspace}:${opened.channel.id}`;
};

const metadata = (key: string) => ({
  metadata: { event_type: 'matchpro_card', event_payload: { key } },
});

/** Sends the card; when Slack refuses its blocks, once more in the plainest ones there are. */
const drawn = async <T>(card: Card, send: (body: SlackMessageBody) => Promise<T>): Promise<T> => {
  try {
    return await send(renderCard(card));
  } catch (error) {
    if (!(error instanceof Error) || !/invalid_blocks|msg_blocks_too_long/.test(error.message)) throw error;
    return send(renderPlainly(card));
  }
};
