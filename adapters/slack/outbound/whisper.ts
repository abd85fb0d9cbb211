import { z } from 'zod';
import { mayDownload } from '../../../core/chat/download-url.ts';
import type { ReplyToken } from '../../../core/chat/event.ts';
import { Outage } from '../../../core/errors.ts';
import type { SlackMessageBody } from '../render-card/render-card.ts';
import type { SlackApi } from './slack-api.ts';

/** Shown to one person: as the answer to their act while its address lives, else where they are. */
export interface Whisper {
  channel: string;
  user: string;
  thread: string | null;
  body: SlackMessageBody;
}

export const postEphemeral = async (
  api: SlackApi,
  { channel, user, thread, body }: Whisper,
): Promise<void> => {
  const place = { channel, user, ...(thread ? { thread_ts: thread } : {}) };
  await api('chat.postEphemeral', { ...place, ...body }, z.object({ ok: z.literal(true) }), { channel });
};

/** True when Slack took it; false when the address is too old or used up. */
export const answerPrivately = async (
  reply: ReplyToken,
  body: SlackMessageBody,
  extraHosts: readonly string[],
): Promise<boolean> => {
  if (Date.parse(reply.expiresAt) <= Date.now()) return false;
  if (!mayDownload(reply.token, ['hooks.slack.com'], extraHosts)) return false;
  const response = await fetch(reply.token, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...body }),
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  }).catch((cause: unknown) => {
    throw new Outage('slack', { cause });
  });
  await response.body?.cancel();
  if (response.status >= 500) throw new Outage('slack');
  return response.ok;
};
