import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '../candidates/candidate.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { aCandidate, aCv, anOffer } from '../testing/factories.ts';
import { scoreMatch } from './score-match.ts';
import { scoreCandidate } from './scores.ts';

// Age, sex, birthplace, nationality, family, address beyond the town and school prestige never enter a score.

const vocabulary = createVocabulary();
const now = new Date('2026-11-22T10:00:00Z');

interface Person {
  first: string;
  last: string;
  mark: string;
  headline: string;
  title: string;
  age: number;
  birth: string;
  birthplace: string;
  family: string;
  nationality: string;
  street: string;
  postalCode: string;
  district: string;
  school: string;
}

const anybody: fc.Arbitrary<Person> = fc.record({
  first: fc.constantFrom('Anaïs', 'Ruby', 'Mohamed', 'Jean-Pierre', 'Kim', 'Swift'),
  last: fc.constantFrom('Lenoir', 'Java', 'Diallo', 'Excel', 'de La Tour', 'Nguyen'),
  mark: fc.constantFrom('Mme', 'M.', 'Mlle', 'Madame', 'Monsieur'),
  headline: fc.constantFrom('Développeuse front-end', 'Développeur front-end'),
  title: fc.constantFrom('Intégratrice web', 'Intégrateur web'),
  age: fc.integer({ min: 18, max: 67 }),
  birth: fc.constantFrom('3 mars 1969', '12/11/2001', '1980'),
  birthplace: fc.constantFrom('Java', 'Lille', 'Oran'),
  family: fc.constantFrom('Mariée, 2 enfants', 'Célibataire', 'Pacsé'),
  nationality: fc.constantFrom('française', 'brésilienne'),
  street: fc.constantFrom('12 rue Kubernetes', '3 place Bellecour', '8 avenue de React'),
  postalCode: fc.constantFrom('69001', '69003', '69008'),
  district: fc.constantFrom('Lyon 3e', 'Lyon', 'LYON 8ème'),
  school: fc.constantFrom('Université de Lyon', 'École Polytechnique', 'Institut Java'),
});

function candidateOf(person: Person): Candidate {
  const { first, last, headline, title, street, postalCode, district, school } = person;
  const work = `${title}, Atelier Mirabelle, 2017 à 2020`;
  const present = `${headline}, Studio Pivoine, depuis janvier 2021`;
  const degree = `Licence informatique, ${school}, 2016`;
  const handle = `${first}-${last}`.toLowerCase().replaceAll(' ', '-');
  const text = [
    `${person.mark} ${first} ${last}`,
    headline,
    `${street}, ${postalCode} ${district}`,
    `${handle}@example.com · linkedin.com/in/${handle}`,
    `${person.age} ans · Né(e) le ${person.birth} à ${person.birthplace}`,
    `Nationalité ${person.nationality} · ${person.family}`,
    present,
    'Interfaces en React, TypeScript ; API en Go',
    work,
    degree,
    'Anglais B2',
  ].join('\n');
  const experience = {
    company: null,
    kind: 'job',
    place: null,
    missions: [],
    skills: [],
    sector: null,
  } as const;
  return aCandidate({
    name: `${first} ${last}`,
    email: `${first}.${last}@example.com`,
    city: district,
    text,
    profile: aCv({
      name: `${first} ${last}`,
      firstName: first,
      lastName: last,
      birthDate: '1980-01-01',
      address: { street, city: district, postalCode, country: null },
      headline,
      experiences: [
        {
          ...experience,
          missions: [],
          skills: [],
          title: headline,
          start: '2021-01',
          end: null,
          current: true,
          quote: present,
        },
        {
          ...experience,
          missions: [],
          skills: [],
          title,
          start: '2017',
          end: '2020',
          current: false,
          quote: work,
        },
      ],
      education: [
        {
          degree: 'Licence informatique',
          school,
          year: '2016',
          level: 'Bac+3',
          specialty: null,
          quote: degree,
        },
      ],
    }),
  });
}

const offer = anOffer({
  title: 'Développeur front-end',
  requirements: {
    skills: ['React', 'Java', 'Kubernetes', 'Ruby', 'Excel', 'Swift', 'Go'].map((name, index) => ({
      name,
      must: index < 2,
    })),
    years: { min: 5, must: true },
    education: { level: 'Bac+3', must: false },
    languages: [{ language: 'en', level: 'B1', must: false }],
  },
});

const pointsOf = (person: Person) => {
  const { total, capPoints, criteria } = scoreMatch(candidateOf(person), offer, vocabulary, now);
  return { total, capPoints, criteria: criteria.map(({ id, verdict, points }) => [id, verdict, points]) };
};

test('who a person is leaves every point of a match where it was', () => {
  fc.assert(
    fc.property(anybody, anybody, (one, other) => {
      expect(pointsOf(one)).toEqual(pointsOf(other));
    }),
    { numRuns: 120 },
  );
});

test('who a person is leaves the three indices where they were', () => {
  fc.assert(
    fc.property(anybody, anybody, (one, other) => {
      const [a, b] = [one, other].map((person) => scoreCandidate(candidateOf(person), vocabulary, now));
      expect(a).toEqual(b);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['Infirmier', 'Infirmière'],
  ['Directeur commercial', 'Directrice commerciale'],
  ['Technicien de maintenance', 'Technicienne de maintenance'],
  ['Vendeur', 'Vendeuse'],
  ['Soudeur', 'Soudeuse'],
  ['Chargé de recrutement', 'Chargée de recrutement'],
  ['Conseiller clientèle', 'Conseillère clientèle'],
  ['Assistant de direction', 'Assistante de direction'],
  ['Caissier', 'Caissière'],
  ['Chauffeur poids lourd', 'Chauffeuse poids lourd'],
])('%s and %s are the same trade', (masculine, feminine) => {
  for (const title of [masculine, 'Comptable', 'Développeur']) {
    const [his, hers] = [masculine, feminine].map((headline) => {
      const candidate = aCandidate({ text: headline, profile: aCv({ headline, experiences: [] }) });
      return scoreMatch(candidate, anOffer({ title }), vocabulary, now).criteria.map(({ points }) => points);
    });
    expect(his).toEqual(hers);
  }
});
