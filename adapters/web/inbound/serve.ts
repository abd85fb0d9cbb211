import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Log } from '../../../core/ports/log.ts';
import { TooMuch } from '../files.ts';
import { NotHere } from './acts.ts';
import { guard, securityHeaders } from './guard.ts';
import { readPageFiles } from './page-files.ts';
import { createRoutes, type Reply, type RouteOptions } from './routes.ts';

export interface ServeOptions extends RouteOptions {
  port: number;
  token: string;
  /** In which the page first speaks. */
  locale: Locale;
  log: Log;
}

/** The page's own listener, on loopback only. Rejects with EADDRINUSE when the port is taken. */
export const serve = async (options: ServeOptions): Promise<{ port: number; close(): Promise<void> }> => {
  const route = createRoutes(options, await readPageFiles(options.locale));
  const server = createServer(async (request, response) => {
    const verdict = admit(request, { port: portOf(server), token: options.token });
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    try {
      const reply = verdict.allowed ? await route(verdict.path, request, response) : closed(verdict.status);
      if (reply) answer(response, reply);
    } catch (problem) {
      fail(options.log, response, problem);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      options.live.close();
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  return { port: portOf(server), close };
};

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0;

const admit = (request: IncomingMessage, own: { port: number; token: string }) => {
  const asked = {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    header: (name: string) => request.headers[name]?.toString(),
  };
  return guard(asked, Object.keys(request.headers), own);
};

const closed = (status: number): Reply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', connection: 'close' },
  body: 'Ouvrez l’adresse affichée au démarrage, sur cette machine.\nOpen the address printed at the start, on this machine.\n',
});

const answer = (response: ServerResponse, { status = 200, headers = {}, body = '' }: Reply): void => {
  response.writeHead(status, headers).end(body);
};

/** What is wrong with a request is said by its status; anything else is ours: the page keeps what was typed and tries again. */
const fail = (log: Log, response: ServerResponse, problem: unknown): void => {
  const status = statusOf(problem);
  if (status === 503) log.error('web.failed', { problem });
  if (!response.headersSent) response.writeHead(status, { connection: 'close' });
  response.end();
};

const statusOf = (problem: unknown): number => {
  if (problem instanceof NotHere) return 403;
  if (problem instanceof TooMuch) return 413;
  return problem instanceof z.ZodError || problem instanceof SyntaxError ? 400 : 503;
};
