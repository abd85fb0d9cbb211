import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keyPlace } from '../../core/ai/api-key.ts';
import { createGateway, type Notice } from '../../core/ai/gateway.ts';
import { editAiSettings } from '../../core/ai/settings.ts';
import { type AiTask, asDocument, houseRules } from '../../core/ai/task.ts';
import type { Provider } from '../../core/ports/language-model.ts';
import { newTeam } from '../../core/testing/contracts/memory/house.ts';
import { createClock } from '../../core/testing/create-clock.ts';
import { createLog } from '../../core/testing/create-log.ts';
import { createMemory } from '../../core/testing/create-memory.ts';
import { createVault } from '../vault/vault.ts';
import { type Behaviour, type ProviderServer, startProviderServer } from './fixtures/provider-server.ts';
import { createLanguageModels } from './models.ts';

// The real SDKs, through the gateway, against one server that speaks their protocols and has every fault.

let server: ProviderServer;
beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const task: AiTask<string, { town: string }> = {
  ...{
    name: 'cv.read',
    version: 1,
    system: houseRules,
    schemaName: 'town',
    maxTokens: 50,
    maxLetters: 5_000,
  },
  schema: z.object({ town: z.string() }),
  user: asDocument,
};
const lyon: Behaviour = { answer: '{"town":"Lyon"}' };
const four = ['openai', 'anthropic', 'gemini', 'mistral'] as const;
const secretOf = (provider: Provider) => `sk-marker-${provider}-0123`;

const open = async (providers: readonly Provider[] = four) => {
  const [clock, log] = [createClock(), createLog()];
  // Rows come out in the order of their moments: no two calls share one.
  const ticking = {
    now() {
      clock.advance(1);
      return clock.now();
    },
  };
  const memory = createMemory({ clock });
  const vault = createVault({ keys: ['cd'.repeat(32)] });
  const team = await newTeam(memory);
  const notices: Notice[] = [];
  const waits: number[] = [];
  const { openai, anthropic, gemini, mistral } = server.addresses;
  const gateway = createGateway({
    ...{ memory, vault, clock: ticking, log },
    models: createLanguageModels({ openai, anthropic, gemini, mistral }),
    tell: async (_room, notice) => void notices.push(notice),
    patience: { callMs: 400, retryAfterMs: 5_000, wait: async (ms) => void waits.push(ms) },
  });
  for (const provider of providers)
    await memory.in(team, async (room) => {
      const key = { id: crypto.randomUUID(), provider };
      const sealed = vault.seal(Buffer.from(secretOf(provider)), keyPlace(team, key));
      const baseUrl = provider === 'compatible' ? server.addresses.compatible : null;
      const whose = { by: 'web:local:lea', conversation: 'web:local:c', at: clock.now() };
      await room.keys.add({ ...key, ...whose, baseUrl, sealed, lastFour: '0123' });
    });
  const usage = () => memory.in(team, (room) => room.usage.between(new Date(0), new Date('2100-01-01')));
  const ask = () => gateway.ask(team, { task, input: 'Née à Lyon', by: 'web:local:lea' });
  return { gateway, memory, team, notices, waits, log, clock, usage, ask };
};
const callsOf = () => server.heard.map(({ provider }) => provider);

describe.each(four)('%s', (provider) => {
  it('answers through its SDK: words, shape, tokens, cost', async () => {
    const house = await open([provider]);
    server.plan(provider, lyon);
    expect(await house.ask()).toMatchObject({
      kind: 'model',
      reply: { town: 'Lyon' },
      receipt: { provider },
    });
    const [heard] = server.heard;
    expect(heard).toMatchObject({ system: houseRules, key: secretOf(provider) });
    expect(heard?.turns).toEqual([asDocument('Née à Lyon')]);
    expect(heard?.body).toContain('town');
    expect(heard?.body).not.toMatch(/"tools"|"functions"/);
    const [row] = await house.usage();
    expect(row).toMatchObject({
      provider,
      task: 'cv.read',
      by: 'web:local:lea',
      outcome: 'ok',
      estimated: false,
    });
    expect(row?.tokens).toMatchObject({ out: 4, cached: 16 });
    expect(row?.tokens.in).toBeGreaterThan(50);
    expect(row?.costMicros).toBeGreaterThan(0);
  });

  const next = (provider === 'openai' ? 'mistral' : 'openai') as Provider;
  type Row = [fault: string, plan: Behaviour[], calls: Provider[], outcomes: string[], end: string];
  const table: Row[] = [
    ['401', [{ status: 401 }], [provider], ['bad_key'], 'bad_key'],
    ['403', [{ status: 403 }], [provider], ['bad_key'], 'bad_key'],
    ['400', [{ status: 400 }], [provider], ['bad_request'], 'bad_request'],
    ['too long', [{ status: 400, says: 'maximum context length is 8192 tokens' }], [provider], ['too_long'], 'too_long'],
    ['413', [{ status: 413 }], [provider], ['too_long'], 'too_long'],
    ['429, short', [{ status: 429, retryAfter: 2 }, lyon], [provider, provider], ['limited', 'ok'], provider],
    ['429, twice', [{ status: 429, retryAfter: 2 }, { status: 429, retryAfter: 2 }], [provider, provider, next], ['limited', 'limited', 'ok'], next],
    ['429, long', [{ status: 429, retryAfter: 600 }], [provider, next], ['limited', 'ok'], next],
    ['500', [{ status: 500 }], [provider, next], ['outage', 'ok'], next],
    ['529', [{ status: 529 }], [provider, next], ['outage', 'ok'], next],
    ['slow', ['slow'], [provider, next], ['timeout', 'ok'], next],
    ['cut', ['cut'], [provider, next], ['outage', 'ok'], next],
    ['half an answer', ['half_json'], [provider, next], ['outage', 'ok'], next],
    ['declines', ['declines'], [provider, next], ['refused', 'ok'], next],
    ['truncated JSON, repaired', [{ answer: '{"town":"Ly', cut: 'short' }, lyon], [provider, provider], ['invalid', 'ok'], provider],
    ['wrong schema, twice', [{ answer: '{"city":1}' }, { answer: '[]' }], [provider, provider, next], ['invalid', 'invalid', 'ok'], next],
  ]; // biome-ignore format: a table

  it.each(table)('%s', async (_fault, plan, calls, outcomes, end) => {
    const house = await open(four);
    await house.memory.in(house.team, (room) => editAiSettings(room, { order: [provider, next] }));
    server.plan(provider, ...plan);
    server.plan(next, lyon);
    const answer = await house.ask();
    expect(callsOf()).toEqual(calls);
    const rows = await house.usage();
    expect(rows.map(({ outcome }) => outcome)).toEqual(outcomes);
    if (answer.kind === 'built-in') expect(answer.why).toBe(end);
    else
      expect(answer.receipt).toMatchObject({
        provider: end,
        costMicros: rows.reduce((sum, row) => sum + row.costMicros, 0),
      });
    const told = house.notices.map(({ kind }) => kind);
    expect(told).toEqual(end === 'bad_key' ? ['key.refused'] : []);
    expect(house.waits).toEqual(_fault.startsWith('429, ') && !_fault.includes('long') ? [2_000] : []);
    // Nothing that a person, a log or a row can read holds a key.
    expect(JSON.stringify([answer, rows, house.log.lines, house.notices])).not.toContain('marker');
  });
});

describe('the chain', () => {
  it('everything fails: the built-in algorithms, said', async () => {
    const house = await open();
    for (const provider of four) server.plan(provider, { status: 500 });
    expect(await house.ask()).toEqual({ kind: 'built-in', why: 'failed', costMicros: 0 });
    expect(callsOf()).toEqual(['openai', 'anthropic', 'gemini', 'mistral']);
  });

  it('without a key nobody is called', async () => {
    const house = await open([]);
    expect(await house.ask()).toEqual({ kind: 'built-in', why: 'no_key', costMicros: 0 });
    expect(server.heard).toEqual([]);
  });

  it('a key that was refused is not tried again; the next provider is', async () => {
    const house = await open(['openai', 'anthropic']);
    server.refuse(secretOf('openai'));
    server.plan('anthropic', lyon);
    expect(await house.ask()).toMatchObject({ why: 'bad_key' });
    expect(await house.ask()).toMatchObject({ receipt: { provider: 'anthropic' } });
    expect(callsOf()).toEqual(['anthropic']);
    expect(house.notices).toHaveLength(1);
  });

  it('three outages in a row, and a provider rests for a minute', async () => {
    const house = await open(['openai', 'mistral']);
    server.otherwise(({ provider }) => (provider === 'openai' ? { status: 503 } : lyon));
    for (let call = 0; call < 4; call++) await house.ask();
    expect(callsOf().filter((name) => name === 'openai')).toHaveLength(3);
    expect(house.gateway.health().resting).toEqual(['openai']);
    server.otherwise(() => lyon);
    house.clock.advance(61_000);
    expect(await house.ask()).toMatchObject({ receipt: { provider: 'openai' } });
    expect(house.gateway.health().resting).toEqual([]);
  });

  it('a provider that asked for ten minutes gets them', async () => {
    const house = await open(['openai', 'mistral']);
    server.plan('openai', { status: 429, retryAfter: 600 });
    server.otherwise(() => lyon);
    for (let call = 0; call < 2; call++) await house.ask();
    expect(callsOf()).toEqual(['openai', 'mistral', 'mistral']);
  });

  it('a team that allows only the EU never calls anyone outside, also when all allowed ones are down', async () => {
    const house = await open([...four, 'compatible']);
    await house.memory.in(house.team, (room) => editAiSettings(room, { regions: ['eu'] }));
    server.otherwise(() => ({ status: 500 }));
    for (let call = 0; call < 4; call++) expect(await house.ask()).toMatchObject({ why: 'failed' });
    expect(new Set(callsOf())).toEqual(new Set(['mistral']));
    await house.memory.in(house.team, (room) => editAiSettings(room, { excluded: ['mistral'] }));
    expect(await house.ask()).toMatchObject({ why: 'region' });
    expect(callsOf()).toHaveLength(3);
  });

  it("a server of the company's own is called by its address, and costs nothing", async () => {
    const house = await open(['compatible']);
    server.plan('compatible', lyon);
    expect(await house.ask()).toMatchObject({
      receipt: { provider: 'compatible', costMicros: 0, estimated: false },
    });
  });
});

describe('money', () => {
  it('a budget that is spent stops before the call, and says so', async () => {
    const house = await open(['openai']);
    await house.memory.in(house.team, (room) => editAiSettings(room, { budget: 0 }));
    expect(await house.ask()).toMatchObject({ why: 'budget' });
    expect(server.heard).toEqual([]);
  });

  it('a batch over the budget does not start: what it needs, what is left', async () => {
    const house = await open(['openai']);
    await house.memory.in(house.team, (room) => editAiSettings(room, { budget: 0.001 }));
    const batch = Array.from({ length: 200 }, () => ({ task, letters: 4_000 }));
    const answer = await house.gateway.afford(house.team, batch);
    expect(answer).toMatchObject({ ok: false, leftMicros: 1_000 });
    expect(answer.neededMicros).toBeGreaterThan(1_000);
    expect(await house.gateway.afford(house.team, batch.slice(0, 1))).toMatchObject({ ok: true });
  });

  it('50, 80 and 100 % are told once a month each', async () => {
    const house = await open(['openai']);
    const budget = 0.002;
    await house.memory.in(house.team, (room) => editAiSettings(room, { budget }));
    server.otherwise(() => lyon);
    let answers = 0;
    while ((await house.ask()).kind === 'model' && answers < 200) answers += 1;
    const levels = house.notices.map((notice) => (notice.kind === 'budget' ? notice.level : 0));
    expect(levels.slice(0, 2)).toEqual([50, 80]);
    expect(new Set(levels).size).toBe(levels.length);
    const spent = (await house.usage()).reduce((sum, row) => sum + row.costMicros, 0);
    expect(spent).toBeLessThanOrEqual(budget * 1_000_000);
    house.clock.advance(31 * 86_400_000);
    expect((await house.ask()).kind).toBe('model');
  });
});

describe('verifying a key', () => {
  it.each(four)('%s: a free call that asks nothing', async (provider) => {
    const { gateway } = await open([]);
    const access = { secret: secretOf(provider), baseUrl: null };
    await gateway.verify(provider, access);
    server.refuse(secretOf(provider));
    await expect(gateway.verify(provider, access)).rejects.toMatchObject({ kind: 'bad_key' });
    expect(server.heard).toEqual([]);
  });
});
