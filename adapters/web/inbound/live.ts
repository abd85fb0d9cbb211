import type { ServerResponse } from 'node:http';
import type { Message } from '../outbound/message.ts';
import { mayRead } from '../outbound/people.ts';
import type { Store } from '../outbound/store.ts';
import { isFor, toView } from './view.ts';

const beatMs = 15_000;
/** A page that was away for more changes than this loads anew. */
const mostMissed = 500;

/**
 * Server-sent events: every change a person may see, as it happens. The id of an event is the change it carries, so the
 * browser's own `Last-Event-ID` is all it takes to go on after an absence.
 */
export const createLive = (store: Store) => {
  const open = new Set<ServerResponse>();

  const follow = (response: ServerResponse, person: string, after: number): void => {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
    response.write('retry: 1000\n\n');
    const missed = store.since(after);
    if (missed.length > mostMissed) response.write(`event: reload\nid: ${store.seq()}\ndata: {}\n\n`);
    else for (const message of missed) send(response, message, person);
    response.write(`event: ready\nid: ${Math.max(after, store.seq())}\ndata: {}\n\n`);
    const forget = store.listen((message) => send(response, message, person));
    const beat = setInterval(() => response.write(': still here\n\n'), beatMs);
    open.add(response);
    response.on('close', () => {
      clearInterval(beat);
      forget();
      open.delete(response);
    });
  };

  const send = (response: ServerResponse, message: Message, person: string): void => {
    if (!mayRead(person, message.channel) || !isFor(message, person)) return;
    const data = JSON.stringify(toView(store, message, person));
    response.write(`event: message\nid: ${message.seq}\ndata: ${data}\n\n`);
  };

  return {
    follow,
    close: () => {
      for (const response of open) response.end();
    },
  };
};

export type Live = ReturnType<typeof createLive>;
