import type { OccupationEntry } from './vocabulary.ts';

const same = 1;
const near = 0.6;
/** Near of a near one: a nurse's aide and a home help both border on the same occupation. */
const twoSteps = 0.4;
const sameTrade = 0.3;

/** 0–1, the same in both directions. */
export function createClosenessOf(byId: Map<string, OccupationEntry>) {
  return (a: OccupationEntry, b: OccupationEntry): number => {
    if (a.id === b.id) return same;
    if (isNear(a, b)) return near;
    const between = [...a.near, ...b.near].map((id) => byId.get(id));
    if (between.some((middle) => middle && isNear(a, middle) && isNear(middle, b))) return twoSteps;
    return a.trade === b.trade ? sameTrade : 0;
  };
}

const isNear = (a: OccupationEntry, b: OccupationEntry) => a.near.includes(b.id) || b.near.includes(a.id);
