import type { Gateway } from '../core/ai/gateway.ts';
import { providerFacts } from '../core/ai/providers.ts';
import type { Health, HealthRow } from '../core/ports/health.ts';
import { providers } from '../core/ports/language-model.ts';
import type { Parts } from './parts.ts';

/** One row for each thing a person could miss: reader, matcher, predictor, database, queue, cache, chats, providers. */
export const createHealth = (
  parts: Pick<Parts, 'memory' | 'cache' | 'chats' | 'vocabulary'> & { ai: Gateway },
): Health => ({
  rows: async () => {
    const words = parts.vocabulary;
    return [
      {
        what: 'reader',
        state: 'ok',
        detail: `${words.skills().length} skills, ${words.occupations().length} occupations`,
      },
      { what: 'matcher', state: 'ok', detail: '' },
      { what: 'predictor', state: 'ok', detail: '' },
      ...(await memoryRows(parts.memory)),
      await cacheRow(parts.cache),
      ...parts.chats.map(chatRow),
      ...providerRows(parts.ai),
    ];
  },
});

const memoryRows = async (memory: Parts['memory']): Promise<HealthRow[]> => {
  const { kind, up, detail } = await memory.health();
  const queue = up ? await memory.workshop.health() : null;
  const counts = queue ? `${queue.waiting} waiting, ${queue.active} active, ${queue.dead} dead` : '';
  return [
    { what: 'database', state: up ? 'ok' : 'down', detail: detail ?? kind },
    { what: 'queue', state: queue === null ? 'down' : queue.dead > 0 ? 'degraded' : 'ok', detail: counts },
  ];
};

const cacheRow = async (cache: Parts['cache']): Promise<HealthRow> => {
  const health = await cache.health();
  if (health.kind === 'memory') return { what: 'cache', state: 'ok', detail: 'memory' };
  return { what: 'cache', state: health.up ? 'ok' : 'degraded', detail: 'redis' };
};

const chatRow = (chat: Parts['chats'][number]): HealthRow => {
  const { state, detail } = chat.health();
  const told = { off: 'off', starting: 'degraded', up: 'ok', down: 'down' } as const;
  return { what: chat.platform, state: told[state], detail: detail ?? '' };
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
