import type { webApi } from '@slack/bolt';
import type { z } from 'zod';
import { Outage } from '../../../core/errors.ts';
import { type About, isAuthReason, slackReason, toChatError } from './errors.ts';

/** One call of Slack's Web API: what it answers is read by `schema`; what it throws is Refusal, Outage or a bug. */
export type SlackApi = <T>(
  method: string,
  args: Record<string, unknown>,
  schema: z.ZodType<T>,
  about?: Omit<About, 'method'>,
) => Promise<T>;

export const createSlackApi = (
  client: () => webApi.WebClient | null,
  onLocked: (reason: string) => void = () => {},
): SlackApi => {
  return async (method, args, schema, about = {}) => {
    const connected = client();
    if (!connected) throw new Outage('slack');
    try {
      return schema.parse(await connected.apiCall(method, args));
    } catch (error) {
      const reason = slackReason(error);
      if (isAuthReason(reason)) onLocked(reason ?? '');
      throw toChatError(error, { method, ...about });
    }
  };
};
