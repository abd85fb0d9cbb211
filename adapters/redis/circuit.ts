export interface Circuit {
  /** Runs a call to Redis. Throws at once while Redis is left alone. */
  read<T>(call: () => Promise<T>): Promise<T>;
  /** The same; when it fails, Redis may hold what is no longer true. */
  write<T>(call: () => Promise<T>): Promise<T>;
  /** Redis has been seen to answer: it is asked again at once. */
  close(): void;
}

/** After a failure Redis is left alone for a second: a frozen one costs its 150 ms once, not at every call. */
const restMs = 1_000;

/** `heal` runs before the first call that succeeds again after a write was missed. */
export const createCircuit = (heal: () => Promise<void>): Circuit => {
  let restUntil = 0;
  let missed = false;

  const attempt = async <T>(call: () => Promise<T>): Promise<T> => {
    if (Date.now() < restUntil) throw new Error('Redis is left alone for a moment');
    try {
      if (missed) await heal();
      missed = false;
      return await call();
    } catch (error) {
      restUntil = Date.now() + restMs;
      throw error;
    }
  };

  return {
    read: attempt,
    write: (call) =>
      attempt(call).catch((error) => {
        missed = true;
        throw error;
      }),
    close() {
      restUntil = 0;
    },
  };
};
