import { fold } from '../cv/fold.ts';

/** The name at the smallest edit distance, when it is near enough to be meant. */
export const nearestTo = (typed: string, names: readonly string[]): string | null => {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(fold(typed), fold(name)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return ranked && ranked.distance <= Math.max(2, typed.length / 3) ? ranked.name : null;
};

const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
