// ROME's CSV files (titles, codes, mobility) → entries of the vocabulary: one occupation per code.

import type { OccupationEntry } from '../../core/skills/vocabulary.ts';

type Row = Record<string, string>;

/** Titles in French only; the codes that ROME calls close are near. */
export function romeOccupations(
  codes: readonly Row[],
  titles: readonly Row[],
  mobility: readonly Row[],
): OccupationEntry[] {
  const titlesOf = grouped(titles, 'code_rome', (row) => row.libelle_appellation_court ?? '');
  const near = grouped(
    mobility.filter((row) => row.code_type_mobilite === '1'),
    'code_rome',
    (row) => idOf(row.code_rome_cible),
  );
  return codes.map(({ code_rome: code = '', libelle_rome: name = '' }) => ({
    id: idOf(code),
    fr: name,
    en: name,
    trade: `rome-${code.charAt(0).toLowerCase()}`,
    aliases: (titlesOf.get(code) ?? []).filter((title) => title !== ''),
    skills: [],
    near: [...new Set(near.get(code) ?? [])],
  }));
}

const idOf = (code = '') => `rome-${code.toLowerCase()}`;

function grouped(rows: readonly Row[], key: string, value: (row: Row) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const name = row[key] ?? '';
    const group = groups.get(name);
    if (group) group.push(value(row));
    else groups.set(name, [value(row)]);
  }
  return groups;
}
