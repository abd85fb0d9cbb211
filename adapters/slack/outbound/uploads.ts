import { z } from 'zod';
import type { Card, CardFile } from '../../../core/cards/card.ts';
import { mayDownload } from '../../../core/chat/download-url.ts';
import { Outage } from '../../../core/errors.ts';
import { limits } from '../limits.ts';
import type { SlackApi } from './slack-api.ts';

export interface UploadPlace {
  channel: string;
  /** The thread it goes into. */
  thread: string;
}

export const filesOfCard = (card: Card): CardFile[] =>
  card.parts
    .flatMap((part) => (part.type === 'file' || part.type === 'image' ? [part.file] : []))
    .slice(0, limits.files);

/** The files of a card, as messages in its thread. One that is there already (same name and size) is not sent again. */
export const uploadFiles = async (
  api: SlackApi,
  place: UploadPlace,
  files: readonly CardFile[],
  { extraHosts, again }: { extraHosts: readonly string[]; again: boolean },
): Promise<void> => {
  if (files.length === 0) return;
  const there = again ? await uploadedIn(api, place) : new Set<string>();
  for (const file of files) {
    const bytes = Buffer.from(file.base64, 'base64');
    if (bytes.length > 0 && !there.has(`${file.name}:${bytes.length}`))
      await upload(api, place, file, bytes, extraHosts);
  }
};

const upload = async (
  api: SlackApi,
  { channel, thread }: UploadPlace,
  { name, mime }: CardFile,
  bytes: Buffer,
  extraHosts: readonly string[],
): Promise<void> => {
  const schema = z.object({ upload_url: z.string(), file_id: z.string() });
  const args = { filename: name, length: bytes.length };
  const { upload_url, file_id } = await api('files.getUploadURLExternal', args, schema);
  if (!mayDownload(upload_url, ['files.slack.com'], extraHosts))
    throw new Error('Slack names an upload address that is not its own');
  await send(upload_url, bytes, mime);
  const shared = { files: [{ id: file_id, title: name }], channel_id: channel, thread_ts: thread };
  await api('files.completeUploadExternal', shared, z.object({ ok: z.literal(true) }), { channel });
};

const send = async (address: string, bytes: Buffer, mime: string): Promise<void> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': mime },
    body: new Uint8Array(bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(60_000),
  }).catch((cause: unknown) => {
    throw new Outage('slack files', { cause });
  });
  await response.body?.cancel();
  if (!response.ok) throw new Outage('slack files');
};

const repliesSchema = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      thread_ts: z.string().nullish(),
      files: z.array(z.object({ name: z.string().nullish(), size: z.number().nullish() })).nullish(),
    }),
  ),
});

/** The thread a message stands in, or begins. */
export const threadAround = async (api: SlackApi, channel: string, ts: string): Promise<string> => {
  const { messages } = await api('conversations.replies', { channel, ts, limit: 15 }, repliesSchema, {
    channel,
  });
  return messages.find((message) => message.ts === ts)?.thread_ts ?? ts;
};

/** 'name:size' of what stands in the thread. */
const uploadedIn = async (api: SlackApi, { channel, thread }: UploadPlace): Promise<Set<string>> => {
  const args = { channel, ts: thread, limit: 200 };
  const { messages } = await api('conversations.replies', args, repliesSchema, { channel });
  return new Set(messages.flatMap(({ files }) => (files ?? []).map(({ name, size }) => `${name}:${size}`)));
};
