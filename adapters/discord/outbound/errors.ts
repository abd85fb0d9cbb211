import { Outage, Refusal } from '../../../core/errors.ts';

/** What a call was about, in the words of a refusal. */
export interface About {
  route: string;
  channel?: string;
  message?: string;
  file?: string;
}

/** Discord understood the call and would not take its form (an unknown component, a text too long). */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
}

/** Its own error code (10008) → the error, told apart by the callers that have another way. */
export const discordCode = (error: unknown): number | null => {
  const inner = error instanceof Error && error.cause ? error.cause : error;
  const { code } = (inner ?? {}) as { code?: unknown };
  return typeof code === 'number' ? code : null;
};

const noPlace = [10003, 50001, 50013, 50007, 50083, 160005, 50024, 10013];
const noMessage = [10008, 10015, 50027, 10062, 50005];
const invalidForm = 50035;

/** An error of discord.js's REST client → Refusal (tell the person), Outage (try again), or a plain Error (our bug). */
export const toChatError = (error: unknown, about: About): Error => {
  if (error instanceof Refusal || error instanceof Outage) return error;
  const { status, timeToReset, retryAfter } = (error ?? {}) as Record<string, unknown>;
  if (error instanceof Error && error.name.startsWith('RateLimitError')) {
    const wait = Number(retryAfter) || Number(timeToReset) || 1000;
    return new Outage('discord', { cause: error, retryAfterMs: wait });
  }
  const code = discordCode(error);
  if (code !== null && noPlace.includes(code))
    return caused(new Refusal('channel.not_allowed', { channel: about.channel ?? '' }), error);
  if (code !== null && noMessage.includes(code))
    return caused(new Refusal('unknown.reference', { reference: about.message ?? '' }), error);
  if (code === invalidForm)
    return new FormRefused(`Discord refused the form of ${about.route}`, { cause: error });
  if (typeof status === 'number' && status < 500 && status !== 401 && status !== 429)
    return bug(error, about);
  // No answer at all, a 5xx, or a token that no longer opens anything.
  return new Outage('discord', { cause: error });
};

const caused = (refusal: Refusal, cause: unknown): Refusal => Object.assign(refusal, { cause });

const bug = (error: unknown, about: About) =>
  new Error(`Discord refused ${about.route.replace(/\/webhooks\/.*/, '/webhooks')}: ${discordCode(error)}`, {
    cause: error,
  });
