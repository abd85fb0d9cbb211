import type { Gateway } from '../core/ai/gateway.ts';
import { providerFacts } from '../core/ai/providers.ts';
import { type Platform, platforms } from '../core/chat/event.ts';
import { scorer } from '../core/matching/score-match.ts';
import type { Health, HealthRow } from '../core/ports/health.ts';
import { providers } from '../core/ports/language-model.ts';
import { leavingModel } from '../core/predictions/forecast-leaving.ts';
import { salaryModel } from '../core/predictions/forecast-salary.ts';
import type { Parts } from './parts.ts';

/** One row for each thing a person could miss: reader, matcher, predictor, database, queue, cache, chats, providers. */
export const createHealth = (
  parts: Pick<Parts, 'memory' | 'cache' | 'chats' | 'vocabulary'> & { ai: Gateway },
): Health => ({
  rows: async () => [
    readerRow(parts.vocabulary),
    { what: 'matcher', state: 'ok', detail: scorer },
    { what: 'predictor', state: 'ok', detail: `${salaryModel}, ${leavingModel}` },
    ...(await memoryRows(parts.memory)),
    await cacheRow(parts.cache),
    ...platforms.map((platform) => chatRow(platform, parts.chats)),
    ...providerRows(parts.ai),
  ],
});

const readerRow = (words: Parts['vocabulary']): HealthRow => ({
  ...{ what: 'reader', state: 'ok', detail: '' },
  counts: { skills: words.skills().length, occupations: words.occupations().length },
});

const memoryRows = async (memory: Parts['memory']): Promise<HealthRow[]> => {
  const { kind, up, detail } = await memory.health();
  const queue = up ? await memory.workshop.health() : null;
  const state = queue === null ? 'down' : queue.dead > 0 ? 'degraded' : 'ok';
  return [
    { what: 'database', state: up ? 'ok' : 'down', detail: detail ?? kind },
    { what: 'queue', state, detail: '', ...(queue && { counts: queue }) },
  ];
};

const cacheRow = async (cache: Parts['cache']): Promise<HealthRow> => {
  const health = await cache.health();
  if (health.kind === 'memory') return { what: 'cache', state: 'ok', detail: 'memory' };
  return { what: 'cache', state: health.up ? 'ok' : 'degraded', detail: 'redis' };
};

/** A chat that is not set up is named too: that it is off may be what somebody looks for. */
const chatRow = (platform: Platform, chats: Parts['chats']): HealthRow => {
  const chat = chats.find((one) => one.platform === platform);
  const { state, detail } = chat?.health() ?? { state: 'off', detail: null };
  // What is up and has something to say works in part only.
  const up = detail ? 'degraded' : 'ok';
  const told = { off: 'off', starting: 'degraded', up, down: 'down' } as const;
  return { what: platform, state: told[state], detail: detail ?? '' };
};

/** 'off' is never a fault: without a key the built-in algorithms answer. A provider that rests has failed several times in a row. */
const providerRows = (ai: Gateway): HealthRow[] => {
  const { called, resting } = ai.health();
  const shown = providers.filter((provider) => provider !== 'compatible' || called.includes(provider));
  return shown.map((provider) => {
    const state = resting.includes(provider) ? 'down' : called.includes(provider) ? 'ok' : 'off';
    return { what: providerFacts[provider].name, state, detail: '' };
  });
};
