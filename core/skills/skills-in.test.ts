import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary } from './create-vocabulary.ts';
import { knownSkills } from './known-skills.ts';
import { spellingsOf } from './skill-index.ts';

const words = createVocabulary();
const found = (text: string) => words.skillsIn(text).map((mention) => mention.skill.name);

describe('skills in a text', () => {
  test.each([
    ['ReactJS, React.js et react', ['React', 'React', 'React']],
    ['NodeJS / Node.js / node js, SQL', ['Node.js', 'Node.js', 'Node.js', 'SQL']],
    ['Spring Boot', ['Spring Boot']],
    ['k8s et CI / CD', ['Kubernetes', 'CI/CD']],
    ['soudage TIG (GTAW)', ['Soudage TIG', 'Soudage TIG']],
    ['Gestion de la paie, SAP FI/CO', ['Paie', 'SAP FI']],
    ['GESTION DES STOCKS', ['Gestion des stocks']],
    ["gestion\nd'équipe", ["Management d'équipe"]],
    ['RESTful APIs en ASP.NET', ['API REST', 'ASP.NET']],
    ['Prelevements sanguins', ['Prise de sang']],
    ['C, C++, C#, .NET', ['C', 'C++', 'C#', '.NET']],
    ['R, Python, Go', ['R', 'Python', 'Go']],
    ['Langage C embarqué', ['C']],
    ['Experience with C, Rust or Go', ['C', 'Rust', 'Go']],
    ['Permis B, allemand notions', ['Permis B', 'Allemand']],
    ['Word\nExcel', ['Word', 'Excel']],
    ['Anglais courant', ['Anglais']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['React. JS is fun', 'Node.js'],
    ['Réaction rapide en Reactive Land', 'React'],
    ['Recherche R&D', 'R'],
    ['Vitamine C', 'C'],
    ["C'est moi, M. Dupont", 'C'],
    ['The plan is to go live', 'Go'],
    ['people who excel in their field', 'Excel'],
    ["J'ai appris beaucoup", 'Intelligence artificielle'],
    ['Société Martin SAS', 'SAS'],
    ['le reste du temps, the rest of the team', 'API REST'],
    ['client anglais', 'Anglais'],
    ['notions de comptabilité', 'Notion'],
    ['Express delivery and livraison', 'Express'],
    ['access to the building', 'Access'],
    ['Node, JS', 'Design UX'],
  ])('%s does not say %s', (text, absent) => {
    expect(found(text)).not.toContain(absent);
  });

  test('are quoted exactly, in order, without overlap', () => {
    const piece = fc.constantFrom(...knownSkills.flatMap(spellingsOf), 'et', 'de', 'chez', 'Ville', '2019');
    const joint = fc.constantFrom(' ', ', ', '\n', ' / ', '. ', ' – ', '\t');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, joint), { maxLength: 30 }), (parts) => {
        const text = parts.flat().join('');
        const mentions = words.skillsIn(text);
        for (const [at, mention] of mentions.entries()) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
          expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
          expect(mention.end).toBeGreaterThan(mention.start);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('any text at all is read without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) =>
        words.skillsIn(text).every((mention) => text.slice(mention.start, mention.end) === mention.quote),
      ),
    );
  });

  test('every name is found when it stands alone on its line', () => {
    const missed = knownSkills.filter((skill) => !found(skill.name).includes(skill.name));
    expect(missed.map((skill) => skill.name)).toEqual([]);
  });
});

describe('implied skills', () => {
  test.each([
    ['Next.js', ['React', 'JavaScript']],
    ['Spring Boot', ['Spring', 'Java']],
    ['GTAW', ['Soudage']],
    ['SAP FI', ['SAP', 'ERP']],
    ['nothing known', []],
  ])('%s', (name, expected) => {
    expect(words.implied(name)).toEqual(expected);
  });

  test('are closed: what an implied skill implies is implied', () => {
    const open = knownSkills.filter((skill) => {
      const implied = new Set(words.implied(skill.name));
      return (
        implied.has(skill.name) ||
        [...implied].some((name) => words.implied(name).some((next) => !implied.has(next)))
      );
    });
    expect(open).toEqual([]);
  });
});

test("a team's own words are known, and may not take a spelling in use", () => {
  const own = {
    name: 'Zorglub',
    fr: 'Zorglub',
    en: 'Zorglub',
    category: 'technical',
    trade: 'own',
    aliases: [],
    implies: ['Java'],
  } as const;
  const entry = { ...own, aliases: ['ZB42'], implies: [...own.implies] };
  expect(createVocabulary({ skills: [entry] }).skillsIn('Expert ZB42')[0]?.skill.name).toBe('Zorglub');
  expect(() => createVocabulary({ skills: [{ ...entry, aliases: ['ReactJS'] }] })).toThrow(/ReactJS/);
});
