import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Health } from '../core/ports/health.ts';

export interface Served {
  port: number;
  close(): Promise<void>;
}

/** Lets a chat take requests of its own, e.g. Slack's POST /slack/events: it sees the raw body that was signed. */
export interface Mount {
  path: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/**
 * /healthz: the process runs. /readyz: 200 when the database answers and every surface that is set up is there, else 503 with the
 * rows. /metrics: Prometheus. Rejects with EADDRINUSE when the port is taken.
 */
export const serveHealth = (options: {
  port: number;
  host: string;
  health: Health;
  mounts: Mount[];
}): Promise<Served> => {
  const app = createHealthApp(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: options.port, hostname: options.host }, (address) => {
      const close = () => new Promise<void>((done) => void server.close(() => done()));
      resolve({ port: address.port, close });
    });
    server.once('error', reject);
  });
};

export const createHealthApp = ({ health, mounts }: { health: Health; mounts: Mount[] }) => {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const registry = createRegistry(health);
  app.get('/healthz', (reply) => reply.text('ok'));
  app.get('/readyz', async (reply) => {
    const rows = await health.rows();
    const ready = rows.every((row) => row.state !== 'down');
    return reply.json({ ready, rows }, ready ? 200 : 503);
  });
  app.get('/metrics', async (reply) =>
    reply.text(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  for (const mount of mounts) {
    app.post(mount.path, (reply) => {
      mount.handle(reply.env.incoming, reply.env.outgoing as ServerResponse);
      return RESPONSE_ALREADY_SENT;
    });
  }
  return app;
};

const createRegistry = (health: Health): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const state = new Gauge({
    name: 'matchpro_up',
    help: '1 when this part works',
    labelNames: ['part'],
    registers: [registry],
    collect: async () => {
      for (const row of await health.rows()) state.set({ part: row.what }, row.state === 'ok' ? 1 : 0);
    },
  });
  return registry;
};
