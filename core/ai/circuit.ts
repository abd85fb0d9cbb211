/** Leaves a provider alone that has failed several times in a row, or that asked for it. Times in milliseconds. */
export interface Circuits {
  isOpen(name: string, now: number): boolean;
  failed(name: string, now: number, restMs: number | null): void;
  answered(name: string): void;
}

const failuresInARow = 3;
const usualRestMs = 60_000;

/** After the rest one call may try; when it fails too, the rest begins again. */
export const createCircuits = (): Circuits => {
  const states = new Map<string, { failures: number; until: number }>();
  return {
    isOpen: (name, now) => now < (states.get(name)?.until ?? 0),
    failed(name, now, restMs) {
      const failures = (states.get(name)?.failures ?? 0) + 1;
      const rest = Math.max(restMs ?? 0, failures >= failuresInARow ? usualRestMs : 0);
      states.set(name, { failures, until: now + rest });
    },
    answered: (name) => void states.delete(name),
  };
};
