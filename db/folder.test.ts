import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClock } from '../core/testing/create-clock.ts';
import { createLog } from '../core/testing/create-log.ts';
import { FolderHeld } from './folder-lock.ts';
import { openMemory } from './open-memory.ts';

const script = fileURLToPath(new URL('./testing-process.ts', import.meta.url));
const open = (dataDir: string) => openMemory({ dataDir, clock: createClock(), log: createLog() });

let folder: string;
let other: ChildProcess;
let jobOfTheDead: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'matchpro-folder-'));
  other = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!other.stdout) throw new Error('nothing can be heard of the other process');
  for await (const line of createInterface({ input: other.stdout })) {
    jobOfTheDead = line.replace('working on ', '');
    break;
  }
}, 60_000);
afterAll(async () => {
  if (other.exitCode === null && other.kill('SIGKILL')) await once(other, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

it('on a fresh folder the first act may be an event with its job', () => {
  expect(jobOfTheDead).toMatch(/^[0-9a-f-]{36}$/);
});

it('a second process on the folder is told who holds it, and leaves the first one alone', async () => {
  await expect(open(folder)).rejects.toThrow(FolderHeld);
  await expect(open(folder)).rejects.toThrow(folder);
  expect(other.exitCode).toBeNull();
});

it('after a kill -9 the folder is free, and the job at work is done again', async () => {
  const gone = once(other, 'exit');
  other.kill('SIGKILL');
  await gone;
  const memory = await open(folder);
  const done: unknown[] = [];
  await memory.workshop.work(async (job) => {
    const { inbox } = job.payload as { inbox: string };
    done.push([job.id, job.attempt, (await memory.doorstep.take(inbox))?.sealed]);
  });
  await memory.workshop.idle();
  expect(done).toEqual([[jobOfTheDead, 2, new Uint8Array([1, 2, 3])]]);
  await memory.close();
});

it('what was being sent when the process died is taken up at once, as a send that may have gone out', async () => {
  const send = async (dataDir: string) => {
    const memory = await open(dataDir);
    const fresh = { home: true, name: 'Équipe fictive', locale: 'fr', timeZone: 'Europe/Paris' } as const;
    const { id } = await memory.doorstep.teamOf('slack', 'T1', fresh);
    const card = { kind: 'test', locale: 'fr', tone: 'neutral', title: [], parts: [], actions: [] } as const;
    const place = { kind: 'conversation', conversation: 'slack:T1:C1' } as const;
    await memory.in(id, (room) =>
      room.voice.show('card', place, { ...card, title: [], parts: [], actions: [] }, { about: [] }),
    );
    const [row] = await memory.outbox.waiting('slack:T1:C1', new Date('2026-03-02T09:00:00.000Z'));
    const begun = await memory.outbox.begin(row?.id ?? '', row?.wantedRev ?? 0);
    await memory.close();
    return { begun, sendingRev: row?.sendingRev };
  };
  expect(await send(folder)).toEqual({ begun: true, sendingRev: null });
  expect(await send(folder)).toEqual({ begun: true, sendingRev: 1 });
});
