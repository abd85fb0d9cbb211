import type { Clock } from '../core/ports/clock.ts';

/** Answers what a platform said before, or asks it. In this process's own memory: rights never hang on a shared cache. */
export interface PlatformFacts {
  <T>(key: string, ask: () => Promise<T>): Promise<T>;
  /** The platform said that this has changed. */
  forget(key: string): void;
}

/** What a platform takes away is taken away within `ttlMs` (default a minute). */
export const createPlatformFacts = (clock: Clock, ttlMs = 60_000, most = 10_000): PlatformFacts => {
  const known = new Map<string, { value: unknown; until: number }>();
  const answer = async <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const now = clock.now().getTime();
    const remembered = known.get(key);
    if (remembered && remembered.until > now) return remembered.value as T;
    const value = await ask();
    known.delete(key);
    known.set(key, { value, until: now + ttlMs });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return value;
  };
  return Object.assign(answer, { forget: (key: string) => void known.delete(key) });
};
