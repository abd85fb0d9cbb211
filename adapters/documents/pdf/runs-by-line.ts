import type { Fragment } from '../../../core/cv/document-text.ts';
import type { Doubt, Run } from './painted-runs.ts';

const bandPoints = 4;

/** Finds the runs a fragment is made of, by place and by letters, and says what most of its letters are. */
export function runsByLine(runs: readonly Run[]): { of(fragment: Fragment): Doubt | null } {
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

function mostly(runs: readonly Run[]): Doubt | null {
  const weights = new Map<Doubt | null, number>();
  for (const { doubt, text } of runs) weights.set(doubt, (weights.get(doubt) ?? 0) + text.length);
  const [heaviest] = [...weights].sort((a, b) => b[1] - a[1]);
  return heaviest ? heaviest[0] : null;
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
