import { type Span, text } from './card.ts';

export interface LineGroup {
  lines: Span[][];
  /** Words the lines left out: 'et 4 autres relances'. */
  more: (left: number) => string;
}

/**
 * At most `most` lines shared fairly: groups take turns, and a group that gets fewer lines than it has ends in a counted
 * line (which is one of its own), so that nothing is left out in silence. `most` is at least twice the number of groups.
 */
export const shareLines = (groups: LineGroup[], most: number): Span[][] => {
  const filled = groups.filter(({ lines }) => lines.length > 0);
  const quotas = filled.map(() => 0);
  for (let left = most; left > 0; ) {
    const before = left;
    filled.forEach(({ lines }, index) => {
      const quota = quotas[index] ?? 0;
      if (left === 0 || quota >= lines.length) return;
      quotas[index] = quota + 1;
      left -= 1;
    });
    if (left === before) break;
  }
  return filled.flatMap((group, index) => within(group, quotas[index] ?? 0));
};

const within = ({ lines, more }: LineGroup, quota: number): Span[][] => {
  if (lines.length <= quota) return lines;
  const shown = lines.slice(0, Math.max(0, quota - 1));
  return [...shown, [text(more(lines.length - shown.length))]];
};
