import { describe, expect, it } from 'vitest';
import { createVocabulary } from './create-vocabulary.ts';
import { extraWords, withoutClashes } from './extra-words.ts';
import type { OccupationEntry, SkillEntry } from './vocabulary.ts';

const skill = (name: string, aliases: string[] = []): SkillEntry => ({
  ...{ name, fr: name, en: name, trade: 'esco', category: 'technical' },
  ...{ aliases, implies: [] },
});
const occupation = (
  id: string,
  fr: string,
  aliases: string[] = [],
  near: string[] = [],
): OccupationEntry => ({
  ...{ id, fr, en: fr, trade: 'rome-a' },
  ...{ aliases, skills: [], near },
});

describe('words brought from elsewhere', () => {
  it('are found beside the built-in ones', () => {
    const brought = {
      skills: [skill('Dresser des faucons', ['fauconnerie'])],
      occupations: [occupation('rome-x1', 'Fauconnier', ['Dresseur de rapaces'], ['cuisinier', 'rome-gone'])],
    };
    const words = createVocabulary(extraWords(JSON.stringify(brought)));
    expect(words.skillsIn('Dix ans de fauconnerie').map(({ skill: found }) => found.name)).toEqual([
      'Dresser des faucons',
    ]);
    expect(words.occupation('Dresseuse de rapaces')).toMatchObject({ id: 'rome-x1', near: ['cuisinier'] });
    expect(words.skill('React')?.trade).toBe('software');
  });

  it('never take a spelling that is in use, so the bot always starts', () => {
    const brought = {
      skills: [
        skill('react', ['Dresser']),
        skill('Faucons', ['ReactJS', 'rapaces']),
        skill('Hiboux', ['rapaces']),
      ],
      occupations: [
        occupation('a', 'Infirmière'),
        occupation('b', 'Fauconnier', ['Nurse', 'dresseur de rapaces']),
      ],
    };
    const kept = withoutClashes(brought);
    expect(kept.skills.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Faucons', ['rapaces']],
      ['Hiboux', []],
    ]);
    expect(kept.occupations.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['b', ['dresseur de rapaces']],
    ]);
    expect(() => createVocabulary(kept)).not.toThrow();
  });

  it.each(['', 'not json', '[]', '{"skills":[{"name":""}],"occupations":[]}'])(
    '%j is refused in words',
    (json) => {
      expect(() => extraWords(json)).toThrow('npm run import:taxonomy');
    },
  );
});
