import type { REST } from 'discord.js';
import type { z } from 'zod';
import { Outage } from '../../../core/errors.ts';
import type { Upload } from '../render-card/card-files.ts';
import { type About, toChatError } from './errors.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
interface Extra extends Omit<About, 'route'> {
  body?: unknown;
  query?: Record<string, string>;
  files?: readonly Upload[];
  /** Interaction and webhook routes carry their own token. */
  auth?: boolean;
}

/** One call of Discord's REST API: what it answers is read by `schema`; what it throws is Refusal, Outage or a bug. */
export type DiscordApi = <T>(
  method: Method,
  route: `/${string}`,
  schema: z.ZodType<T>,
  extra?: Extra,
) => Promise<T>;

export const createDiscordApi = (rest: () => REST | null): DiscordApi => {
  return async (method, route, schema, { body, query, files = [], auth = true, ...about } = {}) => {
    const connected = rest();
    if (!connected) throw new Outage('discord');
    try {
      const answer = await connected.request({
        method: method as Parameters<REST['request']>[0]['method'],
        fullRoute: route,
        auth,
        ...(body === undefined ? {} : { body }),
        ...(files.length > 0 ? { files: [...files] } : {}),
        ...(query ? { query: new URLSearchParams(query) } : {}),
      });
      return schema.parse(answer);
    } catch (error) {
      throw toChatError(error, { route, ...about });
    }
  };
};
