import { Outage, Refusal } from '../../../core/errors.ts';

/** What a call was about, in the words of a refusal. */
export interface About {
  method: string;
  channel?: string;
  message?: string;
  file?: string;
}

/** An error of Slack's client → Refusal (tell the person), Outage (try again), or a plain Error (our bug). */
export const toChatError = (error: unknown, about: About): Error => {
  if (error instanceof Refusal || error instanceof Outage) return error;
  const { code, retryAfter, statusCode, reason } = facts(error);
  if (code === 'slack_webapi_rate_limited_error') return outage(error, (retryAfter ?? 30) * 1000);
  if (code === 'slack_webapi_request_error') return outage(error);
  if (code === 'slack_webapi_http_error')
    return (statusCode ?? 500) >= 500 ? outage(error) : bug(error, about);
  if (code === 'slack_webapi_platform_error') return fromPlatform(error, reason ?? '', about);
  // A 429 without a usable Retry-After comes as a nameless error.
  if (error instanceof Error && error.message.startsWith('Retry header')) return outage(error, 30_000);
  return bug(error, about);
};

/** Slack's own word for what was wrong ('invalid_blocks'), when it answered at all. */
export const slackReason = (error: unknown): string | null => facts(error).reason ?? null;

/** The token no longer opens anything: only a person can mend that. */
export const isAuthReason = (reason: string | null): boolean =>
  [
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'org_login_required',
  ].includes(reason ?? '');

const passing = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited'];
const noPlace = [
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'channel_is_archived',
  'restricted_action',
  'user_not_in_channel',
  'user_not_found',
  'cannot_dm_bot',
];
const noMessage = ['message_not_found', 'cant_update_message', 'cant_delete_message', 'thread_not_found'];
const noFile = ['file_not_found', 'file_deleted'];

const fromPlatform = (error: unknown, reason: string, about: About): Error => {
  if (passing.includes(reason) || isAuthReason(reason)) return outage(error);
  if (noPlace.includes(reason)) return new Refusal('channel.not_allowed', { channel: about.channel ?? '' });
  if (noMessage.includes(reason)) return new Refusal('unknown.reference', { reference: about.message ?? '' });
  if (noFile.includes(reason)) return new Refusal('file.gone', { name: about.file ?? '' });
  return bug(error, about);
};

const outage = (cause: unknown, retryAfterMs?: number) =>
  new Outage('slack', { cause, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });

const bug = (error: unknown, about: About) =>
  new Error(`Slack refused ${about.method}: ${facts(error).reason ?? String(error)}`);

interface Facts {
  code?: string;
  retryAfter?: number;
  statusCode?: number;
  reason?: string;
}

const facts = (error: unknown): Facts => {
  if (!(error instanceof Error)) return {};
  const { code, retryAfter, statusCode, data } = error as Error & Facts & { data?: { error?: string } };
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
    ...(typeof statusCode === 'number' ? { statusCode } : {}),
    ...(typeof data?.error === 'string' ? { reason: data.error } : {}),
  };
};
