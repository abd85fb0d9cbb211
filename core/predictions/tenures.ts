import { type MonthSpan, monthOfDay, monthSpan } from '../cv/months.ts';
import type { Experience } from '../cv/structured-cv.ts';
import { fold } from '../skills/words.ts';

export interface Tenure {
  months: number;
  /** Months since it ended; null while under way. */
  ended: number | null;
}

/** A promotion or a renewed contract is no departure: spells at one company this close are one tenure. */
const sameSpellMonths = 3;

/** Time at each employer, oldest first, from dated jobs; internships, apprenticeships and undated jobs apart. */
export function tenuresOf(experiences: readonly Experience[], today: Date): Tenure[] {
  const now = monthOfDay(today) + 1;
  return joined(spellsOf(experiences, today)).map(({ from, to, current }) => ({
    months: to - from,
    ended: current ? null : Math.max(0, now - to),
  }));
}

interface Spell extends MonthSpan {
  company: string;
  current: boolean;
}

function spellsOf(experiences: readonly Experience[], today: Date): Spell[] {
  const spells = experiences.flatMap((job) => {
    const span = job.kind === 'job' ? monthSpan(job, today) : null;
    return span
      ? [{ ...span, company: fold(job.company ?? '').trim(), current: job.current && !job.end }]
      : [];
  });
  return spells.sort((a, b) => a.from - b.from || a.to - b.to);
}

function joined(spells: Spell[]): Spell[] {
  const kept: Spell[] = [];
  for (const spell of spells) {
    const before = kept.find((other) => isSameSpell(other, spell));
    if (!before) kept.push({ ...spell });
    if (!before) continue;
    before.to = Math.max(before.to, spell.to);
    before.current ||= spell.current;
  }
  return kept;
}

const isSameSpell = (a: Spell, b: Spell) =>
  a.company !== '' && a.company === b.company && b.from - a.to <= sameSpellMonths;
