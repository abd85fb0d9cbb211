import { describe, expect, it } from 'vitest';
import { cacheContract } from '../../core/testing/contracts/cache-contract.ts';
import { createLog } from '../../core/testing/create-log.ts';
import { createCache } from './cache.ts';
import { createCircuit } from './circuit.ts';

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms + 10));

cacheContract('memory', async () => {
  const cache = createCache({ log: createLog() });
  return { cache, later, close: () => cache.close() };
});

describe('without Redis', () => {
  it('the cache is memory, and says so', async () => {
    const cache = createCache({ log: createLog() });
    expect(await cache.health()).toEqual({ kind: 'memory' });
  });

  it('two caches share nothing', async () => {
    const [one, two] = [createCache({ log: createLog() }), createCache({ log: createLog() })];
    await one.set('a', 1, { ttlMs: 1_000 });
    expect(await two.get('a')).toBeUndefined();
  });
});

describe('the circuit', () => {
  const answer = async () => 'answer';
  const fail = async () => {
    throw new Error('no answer');
  };

  it('leaves Redis alone after a failure', async () => {
    const circuit = createCircuit(async () => undefined);
    await expect(circuit.read(fail)).rejects.toThrow('no answer');
    await expect(circuit.read(answer)).rejects.toThrow('left alone');
  });

  it('after a second it asks again, and heals first when a write was missed', async ({ onTestFinished }) => {
    const clock = fakeNow(onTestFinished);
    const healed: string[] = [];
    const circuit = createCircuit(async () => void healed.push('healed'));
    await circuit.read(fail).catch(() => undefined);
    clock.advance(1_000);
    expect(await circuit.read(answer)).toBe('answer');
    expect(healed).toEqual([]);
    await circuit.read(fail).catch(() => undefined);
    await circuit.write(answer).catch(() => undefined);
    clock.advance(1_000);
    expect(await circuit.read(answer)).toBe('answer');
    expect(await circuit.read(answer)).toBe('answer');
    expect(healed).toEqual(['healed']);
  });

  it('what cannot be healed is not trusted', async ({ onTestFinished }) => {
    const clock = fakeNow(onTestFinished);
    const circuit = createCircuit(fail);
    await circuit.write(fail).catch(() => undefined);
    clock.advance(1_000);
    await expect(circuit.read(answer)).rejects.toThrow('no answer');
  });
});

const fakeNow = (after: (act: () => void) => void) => {
  const real = Date.now;
  let now = real();
  Date.now = () => now;
  after(() => {
    Date.now = real;
  });
  return {
    advance: (ms: number) => {
      now += ms;
    },
  };
};
