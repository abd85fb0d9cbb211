import type { Cache } from '../ports/cache.ts';

/** A cache in a map; time passes only for a clock that moves. */
export const createCache = (now: () => Date = () => new Date()): Cache => {
  const kept = new Map<string, { json: string; until: number; tags: string[] }>();
  return {
    async get<T>(key: string) {
      const entry = kept.get(key);
      if (!entry || entry.until <= now().getTime()) return undefined;
      return JSON.parse(entry.json) as T;
    },
    async set(key, value, { ttlMs, tags = [] }) {
      kept.set(key, { json: JSON.stringify(value), until: now().getTime() + ttlMs, tags });
    },
    async forget(key) {
      kept.delete(key);
    },
    async forgetTag(tag) {
      for (const [key, entry] of kept) if (entry.tags.includes(tag)) kept.delete(key);
    },
    async flush() {
      kept.clear();
    },
    health: async () => ({ kind: 'memory' }),
    close: async () => kept.clear(),
  };
};
