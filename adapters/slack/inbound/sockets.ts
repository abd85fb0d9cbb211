import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../../core/ports/log.ts';
import { persist } from './persist.ts';

type SocketClient = SocketModeReceiver['client'];

export interface Socket {
  /** Resolves when connected, or when the first attempt failed (it goes on trying). */
  start(): Promise<void>;
  stop(): Promise<void>;
  readonly connected: boolean;
}

/**
 * One Socket Mode connection that stays up. The SDK's own reconnection waits 5 s at every refresh and ends the process
 * when Slack refuses in between (an unhandled rejection), so it is switched off and done here.
 */
export const createSocket = (
  client: SocketClient,
  signal: AbortSignal,
  log: Log,
  changed: () => void,
): Socket => {
  let connected = false;
  const connect = () =>
    persist(
      async () => {
        await client.start();
        if (signal.aborted) return client.disconnect().then(() => undefined);
        connected = true;
        changed();
        log.info('slack.socket_connected');
      },
      signal,
      (error) =>
        log.warn('slack.socket_failed', { reason: error instanceof Error ? error.message : 'closed' }),
    ).first;
  guardMessages(client, log);
  client.on('disconnected', () => {
    if (!connected) return;
    connected = false;
    changed();
    log.info('slack.socket_disconnected');
    if (!signal.aborted) void connect();
  });
  return {
    start: connect,
    stop: async () => {
      if (connected) await client.disconnect();
    },
    get connected() {
      return connected;
    },
  };
};

/** An envelope without an inner event (`app_rate_limited`) throws inside the SDK and would end the process. */
const guardMessages = (client: SocketClient, log: Log): void => {
  const listeners = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...args: unknown[]) => {
    for (const listener of listeners) {
      Promise.resolve(listener(...args)).catch((error: unknown) =>
        log.warn('slack.envelope_unread', { reason: error instanceof Error ? error.message : 'unknown' }),
      );
    }
  });
};
