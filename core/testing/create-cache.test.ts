import { cacheContract } from './contracts/cache-contract.ts';
import { createCache } from './create-cache.ts';
import { createClock } from './create-clock.ts';

cacheContract('a map', async () => {
  const clock = createClock();
  const later = async (ms: number) => void clock.advance(ms);
  return { cache: createCache(clock.now), later, close: async () => undefined };
});
