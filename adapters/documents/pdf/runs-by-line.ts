import type { Fragment } from '../../../core/cv/document-text.ts';
import type { Run } from './painted-runs.ts';

const bandPoints = 4;

export interface RunsByLine {
  /** null when nothing is known against the fragment. */
  of(fragment: Fragment): Run | null;
}

/** Finds the runs a fragment is made of, by place and by letters, and gives one that is painted as most of them are. */
export function runsByLine(runs: readonly Run[]): RunsByLine {
  if (runs.every(({ doubt }) => doubt === null)) return { of: () => null };
  const bands = new Map<number, Run[]>();
  for (const run of runs) {
    const band = Math.round(run.baseline / bandPoints);
    const others = bands.get(band);
    if (others) others.push(run);
    else bands.set(band, [run]);
  }
  return {
    of(fragment) {
      const band = Math.round((fragment.y + fragment.size) / bandPoints);
      const near = [band - 1, band, band + 1].flatMap((at) => bands.get(at) ?? []);
      return mostly(madeOf(fragment, near));
    },
  };
}

function madeOf(fragment: Fragment, near: readonly Run[]): Run[] {
  const baseline = fragment.y + fragment.size;
  const letters = compact(fragment.text);
  return near.filter((run) => {
    const meets = run.x < fragment.x + fragment.width + 0.5 && run.right > fragment.x - 0.5;
    const same = compact(run.text);
    return (
      meets &&
      Math.abs(run.baseline - baseline) < 0.6 &&
      same !== '' &&
      (letters.includes(same) || same.includes(letters))
    );
  });
}

function mostly(runs: readonly Run[]): Run | null {
  const weights = new Map<Run['doubt'], number>();
  for (const { doubt, text } of runs) weights.set(doubt, (weights.get(doubt) ?? 0) + text.length);
  const [heaviest] = [...weights].sort((a, b) => b[1] - a[1]);
  return runs.find(({ doubt }) => doubt !== null && doubt === heaviest?.[0]) ?? null;
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
