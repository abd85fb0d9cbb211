import type { IncomingMessage, ServerResponse } from 'node:http';
import { TooMuch } from '../files.ts';
import { limits } from '../limits.ts';
import type { Acts } from './acts.ts';
import type { Live } from './live.ts';
import { cardFileOf, type LookOptions, pageOfHistory, pageState } from './looks.ts';
import type { PageFile } from './page-files.ts';
import { looks, requests } from './requests.ts';

export interface RouteOptions extends LookOptions {
  live: Live;
  acts: Acts;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** After the guard: path → what is answered; null when the response is kept open. */
export const createRoutes =
  (options: RouteOptions, files: Map<string, PageFile>) =>
  async (path: string, request: IncomingMessage, response: ServerResponse): Promise<Reply | null> => {
    if (path === '') return { status: 308, headers: { location: `${request.url}/` } };
    const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
    const query = Object.fromEntries(searchParams);
    const [first = '', ...rest] = pathname.slice(1).split('/');
    if (request.method === 'POST') return act(options.acts, first, request);
    if (request.method === 'PUT' && first === 'files') return takeFile(options.acts, rest, query, request);
    if (request.method !== 'GET') return { status: 405 };
    if (first !== 'events') return look(options, files, { first, rest, query }, request);
    const { as, after } = looks.events.parse(query);
    options.live.follow(response, as, Number(request.headers['last-event-id'] ?? after) || 0);
    return null;
  };

interface Looked {
  first: string;
  rest: string[];
  query: Record<string, string>;
}

const look = (
  { store, ...options }: RouteOptions,
  files: Map<string, PageFile>,
  { first, rest, query }: Looked,
  request: IncomingMessage,
): Reply => {
  if (first === 'state') {
    const { as, lang } = looks.state.parse(query);
    return json(pageState({ store, ...options }, as, lang));
  }
  if (first === 'messages') return json(pageOfHistory(store, looks.messages.parse(query)));
  if (first === 'card-file') return download(cardFileOf(store, rest, looks.events.parse(query).as));
  const file = files.get(first === '' ? 'index.html' : first);
  return file ? pageFile(file, request) : { status: 404 };
};

const pageFile = (file: PageFile, request: IncomingMessage): Reply => {
  const headers = { etag: file.etag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === file.etag) return { status: 304, headers };
  const type = { 'content-type': file.type };
  const accepts = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepts))
    return { headers: { ...headers, ...type, 'content-encoding': 'br' }, body: file.brotli };
  if (/\bgzip\b/.test(accepts))
    return { headers: { ...headers, ...type, 'content-encoding': 'gzip' }, body: file.gzip };
  return { headers: { ...headers, ...type }, body: file.plain };
};

/** Always as a download: a browser opens nothing of it. */
const download = (file: { name: string; bytes: Buffer } | null): Reply =>
  file
    ? {
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name.toWellFormed())}`,
        },
        body: file.bytes,
      }
    : { status: 404 };

const act = async (acts: Acts, name: string, request: IncomingMessage): Promise<Reply> => {
  if (!Object.hasOwn(requests, name)) return { status: 404 };
  const known = name as keyof typeof requests;
  const body: unknown = JSON.parse(await readBody(request));
  const run = acts[known] as (asked: unknown) => Promise<unknown>;
  return json(await run(requests[known].parse(body)));
};

/** PUT files/<message>/<file>?as=&lang= with the bytes as they are. */
const takeFile = async (
  acts: Acts,
  [message = '', file = '']: string[],
  query: Record<string, string>,
  request: IncomingMessage,
): Promise<Reply> => json(await acts.receive(message, file, request, looks.state.parse(query)));

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.requestBytes) throw new TooMuch();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const json = (body: unknown): Reply => ({
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});
