import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Outage } from '../core/errors.ts';
import type { HealthRow } from '../core/ports/health.ts';
import { createClock } from '../core/testing/create-clock.ts';
import { createMemory } from '../core/testing/create-memory.ts';
import { openTestHouse } from './testing/open-test-house.ts';

let here: Awaited<ReturnType<typeof openTestHouse>>;
beforeAll(async () => {
  here = await openTestHouse();
});
afterAll(() => here.house.stop());

const rowsOf = async (house = here.house) =>
  Object.fromEntries((await house.health.rows()).map((row) => [row.what, row])) as Record<string, HealthRow>;

describe('health names each thing a person could miss', () => {
  it.each([
    'reader',
    'matcher',
    'predictor',
    'database',
    'queue',
    'cache',
    'slack',
    'discord',
    'web',
    'OpenAI',
    'Anthropic',
    'Gemini',
    'Mistral',
  ])('%s', async (what) => {
    expect((await rowsOf())[what]).toBeDefined();
  });

  it('tells a chat that is not set up from one that is there', async () => {
    const rows = await rowsOf();
    expect([rows.web?.state, rows.slack?.state, rows.discord?.state]).toEqual(['ok', 'off', 'off']);
  });

  it('says what reads and what scores, by their numbers and versions', async () => {
    const rows = await rowsOf();
    expect(rows.reader?.counts?.skills).toBeGreaterThan(250);
    expect(rows.reader?.counts?.occupations).toBeGreaterThan(80);
    expect(rows.matcher?.detail).toMatch(/^points-\d/);
    expect(rows.predictor?.detail).toMatch(/^salary-.*, leaving-/);
  });

  it('counts the work of the queue; work that was given up is a point to look at', async () => {
    expect((await rowsOf()).queue).toMatchObject({ state: 'ok', counts: { waiting: 0, active: 0, dead: 0 } });
    const memory = createMemory({ clock: createClock('2026-11-23T09:00:00.000Z') });
    const ill = await openTestHouse({
      parts: {
        memory: {
          ...memory,
          workshop: { ...memory.workshop, health: async () => ({ waiting: 2, active: 1, dead: 3 }) },
        },
      },
    });
    expect((await rowsOf(ill.house)).queue).toMatchObject({ state: 'degraded', counts: { dead: 3 } });
    await ill.house.stop();
  });

  it('a database that does not answer is down, and its queue with it', async () => {
    const memory = createMemory({ clock: createClock('2026-11-23T09:00:00.000Z') });
    const ill = await openTestHouse({
      parts: {
        memory: { ...memory, health: async () => ({ kind: 'postgres', up: false, detail: 'Outage' }) },
      },
    });
    const rows = await rowsOf(ill.house);
    expect([rows.database?.state, rows.queue?.state]).toEqual(['down', 'down']);
    await ill.house.stop();
  });

  it('a chat that does not start is down; the others go on', async () => {
    const ill = await openTestHouse();
    const chat = {
      ...ill.chat,
      platform: 'slack' as const,
      start: async () => {
        throw new Outage('slack');
      },
      health: () => ({ state: 'down' as const, detail: 'invalid_auth' }),
    };
    await ill.house.stop();
    const both = await openTestHouse({ parts: { chats: [ill.chat, chat] } });
    const rows = await rowsOf(both.house);
    expect(rows.slack).toMatchObject({ state: 'down', detail: 'invalid_auth' });
    expect(rows.web?.state).toBe('ok');
    await both.house.stop();
  });
});
