import { setTimeout as wait } from 'node:timers/promises';

/** Tries again until it succeeds (true) or is stopped (false): after `firstMs`, then twice that, at most 30 s. */
export const persist = async (
  attempt: () => Promise<void>,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
  firstMs = 1000,
): Promise<boolean> => {
  for (let delay = firstMs; !signal.aborted; delay = Math.min(delay * 2, 30_000)) {
    try {
      await attempt();
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      onFailure(error);
      await wait(delay, undefined, { signal }).catch(() => undefined);
    }
  }
  return false;
};
