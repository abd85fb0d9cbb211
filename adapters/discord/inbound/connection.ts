import type { Client } from 'discord.js';
import type { Door } from '../../../core/chat/question.ts';
import type { ChatHealth } from '../../../core/ports/chat.ts';
import type { DiscordConfig } from '../app.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { closedBy, isContentRefused, isTokenRefused, type Line, openLine, reasonOf } from './client.ts';
import { persist } from './persist.ts';
import { tellContentIsOff } from './tell-admin.ts';

/** So many refusals of the token in a row are no passing trouble of Discord's. */
const patience = 3;

/** Heartbeats come every 41 s: two that are missing are a line that only looks alive. */
const usualSilenceMs = 120_000;

/**
 * The line to Discord, opened anew whenever it is closed for good. Without the Message Content switch it is opened without that
 * intent; with a token that is refused again and again it gives up, and only this chat does.
 */
export const createConnection = (config: DiscordConfig, api: DiscordApi) => {
  const { log, notebook } = config;
  let line: Line | null = null;
  let since = 0;
  let trouble: string | null = null;
  let content = true;
  let refusals = 0;
  let stopping: AbortController | null = null;

  const failed = (name: string) => (error: unknown) => log.warn(name, { reason: reasonOf(error) });
  const opened = async (fresh: Line): Promise<void> => {
    line = fresh;
    since = Date.now();
    trouble = null;
    refusals = 0;
    log.info('discord.connected', { content });
    if (!content) await tellContentIsOff(api, notebook).catch(failed('discord.admin_not_told'));
  };
  const connect = async (door: Door, signal: AbortSignal): Promise<void> => {
    const onLost = (lost: Client, code: number) => reopen(door, signal, lost, code);
    try {
      const fresh = await openLine(config, { door, api, signal, content, onLost });
      return signal.aborted ? fresh.close() : opened(fresh);
    } catch (error) {
      if (isContentRefused(error) && content) {
        content = false;
        return connect(door, signal);
      }
      refusals = isTokenRefused(error) ? refusals + 1 : 0;
      trouble = reasonOf(error);
      if (refusals < patience) throw error;
      log.error('discord.gave_up', { reason: trouble });
    }
  };
  const insist = (door: Door, signal: AbortSignal, onFailure?: () => void) => {
    const notReached = (error: unknown) => {
      failed('discord.not_reached')(error);
      onFailure?.();
    };
    return persist(() => connect(door, signal), signal, notReached, config.retryMs);
  };
  const reopen = (door: Door, signal: AbortSignal, lost: Client, code: number) => {
    if (signal.aborted || line?.client !== lost) return;
    const closing = line;
    line = null;
    trouble = closedBy(code);
    void closing.close().catch(failed('discord.not_closed'));
    void insist(door, signal);
  };

  return {
    /** Resolves after the first success or failure. */
    open: (door: Door): Promise<void> => {
      stopping = new AbortController();
      const { signal } = stopping;
      return new Promise((resolve) => {
        void insist(door, signal, resolve).then(() => resolve());
      });
    },
    close: async (): Promise<void> => {
      stopping?.abort();
      const closing = line;
      line = stopping = null;
      trouble = null;
      refusals = 0;
      await closing?.close();
    },
    health: (): ChatHealth => {
      if (!stopping) return { state: 'off', detail: null };
      if (refusals >= patience) return { state: 'down', detail: trouble, over: true };
      if (trouble) return { state: 'down', detail: trouble };
      if (!line) return { state: 'starting', detail: null };
      const silent = silenceOf(line.client, since) > (config.silenceMs ?? usualSilenceMs);
      if (line.client.ws.status !== 0 || silent)
        return { state: 'down', detail: silent ? 'the gateway is silent' : 'reconnecting' };
      return { state: 'up', detail: content ? null : closedBy(4014) };
    },
  };
};

/** Milliseconds since the last heartbeat, or since the line was opened. */
const silenceOf = (client: Client, since: number): number =>
  Date.now() - Math.max(since, client.ws.shards.first()?.lastPingTimestamp ?? 0);
