import { describe, expect, test } from 'vitest';
import { createVocabulary } from './create-vocabulary.ts';
import { knownOccupations } from './known-occupations.ts';
import { knownSkills } from './known-skills.ts';
import { titlesOf } from './occupation-index.ts';
import { spellingsOf } from './skill-index.ts';
import { titleWords } from './title-words.ts';
import { compactKey } from './words.ts';

const names = new Set(knownSkills.map((skill) => skill.name));
const ids = new Set(knownOccupations.map((occupation) => occupation.id));

describe('the words of the trades', () => {
  test('are many enough, and filled in both languages', () => {
    expect(knownSkills.length).toBeGreaterThanOrEqual(1000);
    expect(knownOccupations.length).toBeGreaterThanOrEqual(300);
    expect(new Set(knownSkills.map((skill) => skill.trade)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(knownOccupations.map((entry) => entry.trade)).size).toBeGreaterThanOrEqual(20);
    const blank = [...knownSkills, ...knownOccupations].filter(
      (entry) => !entry.fr.trim() || !entry.en.trim(),
    );
    expect(blank).toEqual([]);
  });

  test('spell no two skills alike', () => {
    expect(takenTwice(knownSkills.map((skill) => [skill.name, spellingsOf(skill).map(compactKey)]))).toEqual(
      [],
    );
  });

  test('title no two occupations alike', () => {
    const keys = (titles: string[]) => titles.map((title) => titleWords(title).sort().join(' '));
    expect(takenTwice(knownOccupations.map((entry) => [entry.id, keys(titlesOf(entry))]))).toEqual([]);
    expect(
      knownOccupations.filter((entry) => titlesOf(entry).some((title) => titleWords(title).length === 0)),
    ).toEqual([]);
    expect(ids.size).toBe(knownOccupations.length);
  });

  test('link only to words that exist', () => {
    const brokenSkills = knownSkills.flatMap((skill) => skill.implies.filter((name) => !names.has(name)));
    const brokenTypical = knownOccupations.flatMap((entry) =>
      entry.skills.filter((name) => !names.has(name)),
    );
    const brokenNear = knownOccupations.flatMap((entry) =>
      entry.near.filter((id) => !ids.has(id) || id === entry.id),
    );
    expect({ brokenSkills, brokenTypical, brokenNear }).toEqual({
      brokenSkills: [],
      brokenTypical: [],
      brokenNear: [],
    });
  });

  test('imply nothing in a circle', () => {
    const implies = new Map(knownSkills.map((skill) => [skill.name, skill.implies]));
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (implies.get(from) ?? []).some((next) => {
        if (next === to) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return reaches(next, to, seen);
      });
    expect(knownSkills.filter((skill) => reaches(skill.name, skill.name)).map((skill) => skill.name)).toEqual(
      [],
    );
  });

  test('every spelling of a skill finds it, and every title its occupation', () => {
    const words = createVocabulary();
    const lost = knownSkills.flatMap((skill) =>
      spellingsOf(skill).filter((name) => words.skill(name) !== skill),
    );
    const strayed = knownOccupations.flatMap((entry) =>
      titlesOf(entry).filter((title) => words.occupation(title)?.id !== entry.id),
    );
    expect({ lost, strayed }).toEqual({ lost: [], strayed: [] });
  });
});

function takenTwice(owned: [string, string[]][]): string[] {
  const owners = new Map<string, string>();
  return owned.flatMap(([owner, keys]) =>
    [...new Set(keys)].filter((key) => {
      const before = owners.get(key);
      owners.set(key, owner);
      return before !== undefined && before !== owner;
    }),
  );
}
