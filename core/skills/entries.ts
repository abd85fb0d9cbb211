// The data files are tables, one line an entry, so that a trade can be read and grown at a glance.
//   skills:       Name in French = Name in English | alias, alias > implied skill, implied skill
//   occupations:  id: Name in French = Name in English | alias, alias > skill, skill ~ near id, near id
// Each part after the name may be absent; one name serves both languages when there is no '='.

import type { OccupationEntry, SkillCategory, SkillEntry } from './vocabulary.ts';

/** The French name is the canonical one. Throws on a line without a name. */
export function readSkills(trade: string, category: SkillCategory, table: string): SkillEntry[] {
  return linesOf(table).map((line) => {
    const [head, implies] = cut(line, ' > ');
    const [names, aliases] = cut(head, ' | ');
    const [fr, en] = namesOf(names);
    return { name: fr, fr, en, category, trade, aliases: listOf(aliases), implies: listOf(implies) };
  });
}

/** Throws on a line without an id or a name. */
export function readOccupations(trade: string, table: string): OccupationEntry[] {
  return linesOf(table).map((line) => {
    const [rest, near] = cut(line, ' ~ ');
    const [head, skills] = cut(rest, ' > ');
    const [title, aliases] = cut(head, ' | ');
    const [id, names] = cut(title, ': ');
    const [fr, en] = namesOf(names);
    return { id, fr, en, trade, aliases: listOf(aliases), skills: listOf(skills), near: listOf(near) };
  });
}

const linesOf = (table: string) => table.split('\n').filter((line) => line.trim() !== '');

const listOf = (part: string) =>
  part
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}

function namesOf(names: string): [string, string] {
  const [fr, en] = cut(names, ' = ');
  if (fr === '') throw new Error('A vocabulary line has no name');
  return [fr, en || fr];
}
