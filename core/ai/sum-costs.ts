import type { Usage } from './usage.ts';

export interface Sum {
  key: string;
  calls: number;
  /** Millionths of a euro. */
  costMicros: number;
}
export interface CostSums {
  all: Sum;
  /** Dearest first. */
  byTask: Sum[];
  byProvider: Sum[];
  /** '' for nobody. */
  byPerson: Sum[];
  /** Calls to models without a known price. */
  estimated: number;
}

/** Calls of some time, added up in every way people ask about. */
export const sumCosts = (calls: readonly Usage[]): CostSums => ({
  all: { key: '', calls: calls.length, costMicros: calls.reduce((sum, call) => sum + call.costMicros, 0) },
  byTask: sumsBy(calls, (call) => call.task),
  byProvider: sumsBy(calls, (call) => call.provider),
  byPerson: sumsBy(calls, (call) => call.by ?? ''),
  estimated: calls.filter((call) => call.estimated).length,
});

const sumsBy = (calls: readonly Usage[], keyOf: (call: Usage) => string): Sum[] => {
  const sums = new Map<string, Sum>();
  for (const call of calls) {
    const key = keyOf(call);
    const before = sums.get(key) ?? { key, calls: 0, costMicros: 0 };
    sums.set(key, { key, calls: before.calls + 1, costMicros: before.costMicros + call.costMicros });
  }
  return [...sums.values()].toSorted((a, b) => b.costMicros - a.costMicros || b.calls - a.calls);
};
