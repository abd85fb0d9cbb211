// ESCO's CSV files (skills and occupations, one file per language) → entries of the vocabulary.

import type { OccupationEntry, SkillEntry } from '../../core/skills/vocabulary.ts';

type Row = Record<string, string>;

/** Skills named in both languages. Everyday single words ("art", "mode") would be seen everywhere: they stay out. */
export function escoSkills(fr: readonly Row[], en: readonly Row[]): SkillEntry[] {
  const english = byUri(en);
  return fr.flatMap((row) => {
    const other = english.get(row.conceptUri ?? '');
    const name = row.preferredLabel ?? '';
    if (!other || !isTelling(name) || !isTelling(other.preferredLabel ?? '')) return [];
    const aliases = [...labels(row.altLabels), ...labels(other.altLabels)].filter(isTelling);
    const category = row.reuseLevel === 'transversal' ? 'soft' : 'technical';
    const names = { name, fr: name, en: other.preferredLabel ?? name };
    return [{ ...names, category, trade: 'esco', aliases, implies: [] }];
  });
}

/** Occupations named in both languages; those of one ISCO group are near each other. */
export function escoOccupations(fr: readonly Row[], en: readonly Row[]): OccupationEntry[] {
  const english = byUri(en);
  const groups = new Map<string, string[]>();
  for (const row of fr) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), idOf(row)]);
  return fr.flatMap((row) => {
    const other = english.get(row.conceptUri ?? '');
    if (!other) return [];
    const [name = '', ...forms] = (row.preferredLabel ?? '').split('/');
    const aliases = [...forms, ...labels(row.altLabels), ...labels(other.altLabels)].map((label) =>
      label.trim(),
    );
    const near = (groups.get(groupOf(row)) ?? []).slice(0, mostNear);
    const names = { id: idOf(row), fr: name, en: other.preferredLabel ?? name };
    return [{ ...names, trade: `isco-${groupOf(row).slice(0, 2)}`, aliases, skills: [], near }];
  });
}

const mostNear = 12;

const byUri = (rows: readonly Row[]) => new Map(rows.map((row) => [row.conceptUri ?? '', row]));
const groupOf = (row: Row) => row.iscoGroup ?? '';
const idOf = (row: Row) => `esco-${(row.conceptUri ?? '').split('/').at(-1)}`;
const labels = (cell = '') =>
  cell
    .split('\n')
    .map((label) => label.trim())
    .filter((label) => label !== '');
const isTelling = (label: string) => /\S[ -]\S/.test(label) || /^.*(?:\p{Lu}|\d).{2,}$/u.test(label);
