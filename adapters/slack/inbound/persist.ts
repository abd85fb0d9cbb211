import { setTimeout as wait } from 'node:timers/promises';

/** Tries again until it succeeds or is stopped: after 1 s, 2 s, 4 s … at most 30 s. */
export const persist = (
  attempt: () => Promise<void>,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): { first: Promise<void> } => {
  const { promise: first, resolve } = Promise.withResolvers<void>();
  void keepTrying(attempt, signal, (error) => {
    onFailure(error);
    resolve();
  }).then(resolve);
  return { first };
};

const keepTrying = async (
  attempt: () => Promise<void>,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<void> => {
  for (let delay = 1000; !signal.aborted; delay = Math.min(delay * 2, 30_000)) {
    try {
      return await attempt();
    } catch (error) {
      if (signal.aborted) return;
      onFailure(error);
      await wait(delay, undefined, { signal }).catch(() => undefined);
    }
  }
};
