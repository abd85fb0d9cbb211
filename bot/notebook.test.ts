import { expect, it } from 'vitest';
import { createVault } from '../adapters/vault/vault.ts';
import { createClock } from '../core/testing/create-clock.ts';
import { createMemory } from '../core/testing/create-memory.ts';
import { readConfig } from './config.ts';
import { createNotebook } from './notebook.ts';

it('a notebook keeps its pages sealed over a restart, loses none to another, and forgets them in time', async () => {
  const clock = createClock('2026-11-23T09:00:00.000Z');
  const parts = { clock, memory: createMemory({ clock }), vault: createVault({ keys: ['ab'.repeat(32)] }) };
  const open = () => createNotebook(parts, 'discord', readConfig({}));
  const in_ = (minutes: number) => clock.now().getTime() + minutes * 60_000;
  const first = open();
  await Promise.all([
    first.write('draft', 'ce qui fut saisi', in_(15)),
    first.write('seen', '42', in_(60)),
    first.write('gone', 'x', in_(60)),
  ]);
  await first.write('gone', null, 0);
  const second = open();
  expect(await second.read('draft')).toBe('ce qui fut saisi');
  expect(await second.read('gone')).toBeNull();
  const [team] = await parts.memory.doorstep.teams();
  const stored = await parts.memory.in(team?.id ?? '', (room) => room.settings.get('notebook:discord'));
  expect(String(stored)).not.toContain('saisi');
  clock.advance(20 * 60_000);
  expect(await second.read('draft')).toBeNull();
  expect(await second.read('seen')).toBe('42');
});
