import { z } from 'zod';
import { mayDownload } from '../../core/chat/download-url.ts';
import type { FileRef } from '../../core/chat/event.ts';
import { Outage, Refusal } from '../../core/errors.ts';
import type { SlackApi } from './outbound/slack-api.ts';

const fileHosts = ['files.slack.com'];
const timeLimitMs = 60_000;

const infoSchema = z.object({
  file: z.object({
    mode: z.string().nullish(),
    is_external: z.boolean().nullish(),
    size: z.number().nullish(),
    mimetype: z.string().nullish(),
    url_private_download: z.string().nullish(),
  }),
});

export interface Download {
  api: SlackApi;
  botToken: string;
  /** Hosts named by the configuration, beside Slack's own. */
  extraHosts: readonly string[];
}

/**
 * The bytes of a file: `files.info` first, then its private address with the token, which never leaves the allowed
 * hosts (no redirect is followed). Throws Refusal file.gone · file.not_a_file · file.too_big, or Outage.
 */
export const downloadFile = async (
  { api, botToken, extraHosts }: Download,
  ref: FileRef,
  limitBytes: number,
): Promise<Uint8Array> => {
  const { file } = await api('files.info', { file: ref.file }, infoSchema, { file: ref.name });
  if (['tombstone', 'hidden_by_limit'].includes(file.mode ?? ''))
    throw new Refusal('file.gone', { name: ref.name });
  const address = file.url_private_download;
  if (!address || file.is_external || ['external', 'remote'].includes(file.mode ?? '')) throw notAFile(ref);
  if (!mayDownload(address, fileHosts, extraHosts)) throw notAFile(ref);
  if ((file.size ?? 0) > limitBytes) throw tooBig(ref, file.size ?? 0, limitBytes);
  const response = await request(address, botToken);
  const bytes = await readBody(checked(response, ref), ref, limitBytes);
  if (looksLikePage(bytes) && file.mimetype !== 'text/html') throw notAFile(ref);
  if (file.size && bytes.length !== file.size) throw new Outage('slack files', { cause: 'truncated' });
  return bytes;
};

const request = (address: string, botToken: string): Promise<Response> =>
  fetch(address, {
    headers: { authorization: `Bearer ${botToken}` },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeLimitMs),
  }).catch((cause: unknown) => {
    throw new Outage('slack files', { cause });
  });

/** A redirect leads to a login page (a missing `files:read` looks like that) and is never followed. */
const checked = (response: Response, ref: FileRef): Response => {
  if (response.ok) return response;
  void response.body?.cancel();
  if (response.status === 404 || response.status === 410) throw new Refusal('file.gone', { name: ref.name });
  if (response.status === 429 || response.status >= 500)
    throw new Outage('slack files', retryAfter(response));
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
    throw error instanceof Refusal ? error : new Outage('slack files', { cause: error });
  }
  return Buffer.concat(chunks);
};

const looksLikePage = (bytes: Uint8Array): boolean =>
  /^\s*(<!doctype html|<html)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200)));

const notAFile = (ref: FileRef) => new Refusal('file.not_a_file', { name: ref.name });

const tooBig = (ref: FileRef, bytes: number, limitBytes: number) =>
  new Refusal('file.too_big', {
    name: ref.name,
    megabytes: Math.ceil(bytes / 1_000_000),
    limit: Math.floor(limitBytes / 1_000_000),
  });
