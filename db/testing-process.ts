import { createClock } from '../core/testing/create-clock.ts';
import { createLog } from '../core/testing/create-log.ts';
import { openMemory } from './open-memory.ts';

// A second process for the folder's tests: opens a fresh folder, keeps an event as its first act, and dies at its work.

const [dataDir = ''] = process.argv.slice(2);
const say = (word: string) => process.stdout.write(`${word}\n`);

const memory = await openMemory({ dataDir, clock: createClock(), log: createLog() });
const event = { platform: 'slack', workspace: 'T1', key: 'Ev1', type: 'file.dropped' } as const;
await memory.doorstep.keep({ ...event, sealed: new Uint8Array([1, 2, 3]), at: new Date() });
await memory.workshop.work((job) => {
  say(`working on ${job.id}`);
  return new Promise(() => undefined);
});
setInterval(() => undefined, 60_000);
