import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HTTPReceiver, Receiver } from '@slack/bolt';
import type { Log } from '../../../core/ports/log.ts';
import type { SlackConfig } from '../app.ts';
import { createSlackLogger } from './slack-logger.ts';
import { createSocket } from './sockets.ts';

/** The SDK is loaded when it is first needed. */
export const loadSdk = () => import('@slack/bolt');
type Sdk = Awaited<ReturnType<typeof loadSdk>>;

/** How Slack reaches us: the receivers for bolt, and how they are opened and closed. */
export interface Line {
  receivers: Receiver[];
  open(): Promise<void>;
  close(): Promise<void>;
  readonly connected: boolean;
  /** Called whenever Slack is heard again after nothing was connected. */
  onRegained(act: () => Promise<void>): void;
  handle: ((request: IncomingMessage, response: ServerResponse) => void) | null;
}

/** Two connections by default: while Slack refreshes one, the other receives. */
export const socketLine = (sdk: Sdk, config: SlackConfig, signal: AbortSignal): Line => {
  const { appToken, log } = config;
  if (!appToken) throw new Error('Slack Socket Mode needs an app-level token (SLACK_APP_TOKEN, xapp-…)');
  const receivers = Array.from({ length: config.connections ?? 2 }, () =>
    newSocketReceiver(sdk, config, appToken),
  );
  let regained = async () => {};
  let lost = false;
  const changed = () => {
    const connected = sockets.some((socket) => socket.connected);
    if (connected && lost) void regained();
    lost = !connected;
  };
  const sockets = receivers.map((receiver) => createSocket(receiver.client, signal, log, changed));
  return {
    onRegained: (act) => {
      regained = act;
    },
    receivers,
    open: async () => {
      await Promise.all(sockets.map((socket) => socket.start()));
    },
    close: async () => {
      await Promise.all(sockets.map((socket) => socket.stop()));
    },
    get connected() {
      return sockets.some((socket) => socket.connected);
    },
    handle: null,
  };
};

const newSocketReceiver = (sdk: Sdk, { log, apiUrl }: SlackConfig, appToken: string) => {
  const logger = createSlackLogger(log);
  return new sdk.SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    // The SDK changes what it is given: a fresh object for each receiver. Trying again is ours.
    installerOptions: {
      clientOptions: {
        timeout: 10_000,
        retryConfig: { retries: 0 },
        ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
      },
    },
    processEventErrorHandler: async () => false,
  });
};

/** `POST /slack/events`, signed. With `port` it listens by itself; else the process's own server calls `handle`. */
export const httpLine = (sdk: Sdk, config: SlackConfig): Line => {
  const { signingSecret, log, port } = config;
  if (!signingSecret) throw new Error('Slack over HTTP needs the signing secret (SLACK_SIGNING_SECRET)');
  const receiver = new sdk.HTTPReceiver({ signingSecret, logger: createSlackLogger(log) });
  let opened = false;
  let server: { closeIdleConnections(): void } | null = null;
  return {
    receivers: [receiver],
    // Slack itself sends again what a request did not bring.
    onRegained: () => {},
    open: async () => {
      if (port !== undefined) server = await receiver.start(port);
      opened = true;
    },
    close: async () => {
      opened = false;
      server?.closeIdleConnections();
      if (server) await receiver.stop();
      server = null;
    },
    get connected() {
      return opened;
    },
    handle: (request, response) => listenTo(receiver, request, response, log),
  };
};

const listenTo = (
  receiver: HTTPReceiver,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): void => {
  try {
    receiver.requestListener(request, response);
  } catch (error) {
    log.warn('slack.request_unhandled', { reason: error instanceof Error ? error.name : 'unknown' });
    response.writeHead(404).end();
  }
};
