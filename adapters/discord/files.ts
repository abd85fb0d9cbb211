import { z } from 'zod';
import { mayDownload } from '../../core/chat/download-url.ts';
import type { FileRef } from '../../core/chat/event.ts';
import { Outage, Refusal } from '../../core/errors.ts';
import type { Notebook } from '../../core/ports/notebook.ts';
import type { DiscordApi } from './outbound/discord-api.ts';

const fileHosts = ['cdn.discordapp.com', 'media.discordapp.net'];
const timeLimitMs = 60_000;
/** Discord signs the addresses of attachments for about a day. */
const addressLifeMs = 24 * 3_600_000;

export interface Downloading {
  api: DiscordApi;
  notebook: Notebook;
  /** Hosts beside Discord's own. */
  extraHosts: readonly string[];
}

const messageSchema = z.object({
  attachments: z.array(z.object({ id: z.string(), size: z.number().nullish(), url: z.string() })),
});

/** An attachment that came with an interaction belongs to no message we can ask for: its address is kept while it lasts. */
export const rememberFile = (notebook: Notebook, file: string, url: string): Promise<void> =>
  notebook.write(`file:${file}`, url, Date.now() + addressLifeMs);

/**
 * The bytes of an attachment. Its address is signed and expires, so the message is asked for a fresh one; no token goes
 * along and no redirect is followed. Throws Refusal file.gone · file.not_a_file · file.too_big, or Outage.
 */
export const downloadFile = async (
  { api, notebook, extraHosts }: Downloading,
  ref: FileRef,
  limitBytes: number,
): Promise<Uint8Array> => {
  const kept = await notebook.read(`file:${ref.file}`);
  const { url, size } = kept ? { url: kept, size: ref.size } : await findAttachment(api, ref);
  if (!mayDownload(url, fileHosts, extraHosts)) throw notAFile(ref);
  if ((size ?? 0) > limitBytes) throw tooBig(ref, size ?? 0, limitBytes);
  const bytes = await readBody(checked(await request(url), ref), ref, limitBytes);
  if (size && bytes.length !== size) throw new Outage('discord files', { cause: 'truncated' });
  return bytes;
};

const findAttachment = async (api: DiscordApi, ref: FileRef) => {
  const route = `/channels/${ref.channel}/messages/${ref.message}` as const;
  const message = await api('GET', route, messageSchema).catch((error: unknown) => {
    throw error instanceof Refusal ? gone(ref) : error;
  });
  const attachment = message.attachments.find(({ id }) => id === ref.file);
  if (!attachment) throw gone(ref);
  return attachment;
};

const request = (url: string): Promise<Response> =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeLimitMs) }).catch((cause: unknown) => {
    throw new Outage('discord files', { cause });
  });

const checked = (response: Response, ref: FileRef): Response => {
  if (response.ok) return response;
  void response.body?.cancel();
  if (response.status === 404 || response.status === 410) throw gone(ref);
  if (response.status === 429 || response.status >= 500)
    throw new Outage('discord files', retryAfter(response));
  throw notAFile(ref);
};

const retryAfter = (response: Response) => {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { retryAfterMs: seconds * 1000 } : {};
};

const readBody = async (response: Response, ref: FileRef, limitBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > limitBytes) throw tooBig(ref, length, limitBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Outage('discord files', { cause: error });
  }
  return Buffer.concat(chunks);
};

const gone = (ref: FileRef) => new Refusal('file.gone', { name: ref.name });
const notAFile = (ref: FileRef) => new Refusal('file.not_a_file', { name: ref.name });

const tooBig = (ref: FileRef, bytes: number, limitBytes: number) =>
  new Refusal('file.too_big', {
    name: ref.name,
    megabytes: Math.ceil(bytes / 1_000_000),
    limit: Math.floor(limitBytes / 1_000_000),
  });
