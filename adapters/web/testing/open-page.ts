import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Question } from '../../../core/chat/question.ts';
import { commandTable } from '../../../core/commands/table.ts';
import { createLog } from '../../../core/testing/create-log.ts';
import { createRecordingDoor } from '../../../core/testing/create-recording-door.ts';
import { createWebChat } from '../app.ts';
import type { pageOfHistory } from '../inbound/looks.ts';
import type { Requests } from '../inbound/requests.ts';

/** The playground on a folder of its own, a door that remembers, and the requests its page would send. */
export const openPage = async (answer?: (question: Question) => Answer, given?: string) => {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'matchpro-page-')));
  const sample = join(folder, 'infirmiere.pdf');
  await writeFile(sample, '%PDF-1.7 a shipped one');
  const door = createRecordingDoor(answer);
  const log = createLog();
  const chat = createWebChat({
    ...{ port: 0, folder: join(folder, 'playground'), team: 'Atelier RH', locale: 'fr', log },
    ...{ commands: commandTable, samples: [sample], clock: { now: () => new Date() } },
  });
  await chat.start(door);
  const address = chat.address() ?? '';
  const { origin, port } = new URL(address);

  const post = async <Name extends keyof Requests>(
    name: Name,
    body: Omit<Requests[Name], 'as' | 'lang'> & Partial<Who>,
  ) => {
    const response = await fetch(`${address}${name}`, {
      method: 'POST',
      headers: { origin },
      body: JSON.stringify({ as: 'local', lang: 'fr', ...body }),
    });
    return { status: response.status, body: (response.ok ? await response.json() : {}) as Posted };
  };
  const put = (path: string, body: string | Uint8Array) =>
    fetch(`${address}files/${path}?as=local&lang=fr`, {
      method: 'PUT',
      headers: { origin },
      body: Buffer.from(body),
    });
  const messages = async (channel = 'recrutement', thread?: string, as = 'local') => {
    const query = new URLSearchParams({ as, lang: 'fr', channel, ...(thread ? { thread } : {}) });
    const response = await fetch(`${address}messages?${query}`);
    return response.ok ? ((await response.json()) as ReturnType<typeof pageOfHistory>).messages : null;
  };
  /** With headers that fetch does not let one choose. */
  const raw = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request({
        port,
        host: '127.0.0.1',
        path,
        method,
        headers: { host: `127.0.0.1:${port}`, ...headers },
      });
      sent.on('response', async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
      });
      sent.on('error', reject);
      sent.end();
    });
  const drop = async (name: string, bytes: string | Uint8Array, channel = 'recrutement') => {
    const files = [{ name, size: bytes.length }];
    const dropped = await post('drop', { id: randomUUID(), channel, thread: null, text: '', files });
    const [file = ''] = dropped.body.files;
    await put(`${dropped.body.message}/${file}`, bytes);
    return { message: dropped.body.message, file };
  };
  const close = async () => {
    await chat.stop();
    if (!given) await rm(folder, { recursive: true, force: true });
  };
  return { chat, door, log, folder, address, origin, port, post, put, drop, messages, raw, close };
};

/** What an act may be answered with. */
interface Posted {
  message: string;
  files: string[];
  choices: unknown[];
}

interface Who {
  as: Requests['say']['as'];
  lang: Requests['say']['lang'];
}
