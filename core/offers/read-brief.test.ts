import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { offerFields, offerFromValues, valuesFromOffer } from './offer-values.ts';
import { readBrief } from './read-brief.ts';

const vocabulary = createVocabulary();
const read = (text: string) => readBrief(text, vocabulary);
const skillsOf = (text: string) => {
  const { skills } = read(text).offer.requirements;
  const named = (must: boolean) => skills.filter((skill) => skill.must === must).map(({ name }) => name);
  return { must: named(true), nice: named(false) };
};

test('a brief of two lines fills the form', () => {
  const { offer, gaps } = read(
    `Développeur React senior H/F - Lyon - CDI - 45-55k€
TypeScript impératif, GraphQL un plus. 5 ans d'expérience minimum. Anglais courant. 2 jours de télétravail.`,
  );
  expect(offer).toMatchObject({
    title: 'Développeur React senior',
    place: 'Lyon',
    remote: 'some',
    contract: 'cdi',
    pay: { min: 45_000, max: 55_000, currency: 'EUR' },
    requirements: {
      skills: [
        { name: 'React', must: true },
        { name: 'TypeScript', must: true },
        { name: 'GraphQL', must: false },
      ],
      years: { min: 5, must: true },
      languages: [{ language: 'en', level: 'C1', must: true }],
    },
  });
  expect(gaps).toEqual(['company', 'education']);
});

test('a brief with headings is read heading by heading', () => {
  const { offer, gaps } = read(`We are hiring a Senior Data Engineer at Ferrowave in Paris (hybrid).
Salary: £55,000 - £65,000. Permanent contract.
Requirements:
- 5+ years of experience with Python and SQL
- Master's degree in computer science
- Fluent English
Nice to have:
- Airflow, dbt
About us: we love Java.`);
  expect(offer).toMatchObject({
    title: 'Senior Data Engineer',
    company: 'Ferrowave',
    place: 'Paris',
    remote: 'some',
  });
  expect(offer.pay).toEqual({ min: 55_000, max: 65_000, currency: 'GBP' });
  expect(offer.requirements).toMatchObject({
    years: { min: 5, must: true },
    education: { level: 'Bac+5', must: true },
    languages: [{ language: 'en', level: 'C1', must: true }],
  });
  expect(offer.requirements.skills.map(({ name, must }) => `${name} ${must}`)).toEqual([
    'Python true',
    'SQL true',
    'Airflow false',
    'dbt false',
  ]);
  expect(gaps).toEqual([]);
});

test('nothing is invented: a text without an offer is all gaps', () => {
  const { offer, gaps } = read('Bonjour, merci de me rappeler demain.');
  expect(offer).toEqual({
    requirements: { skills: [], years: null, education: null, languages: [] },
    brief: 'Bonjour, merci de me rappeler demain.',
  });
  expect(gaps).toEqual(offerFields.filter((field) => field !== 'brief'));
});

describe('pay', () => {
  test.each([
    ['Salaire : 45-55k€', 45_000, 55_000],
    ['entre 42 000 et 50 000 €', 42_000, 50_000],
    ['de 42.000€ à 50.000€ brut', 42_000, 50_000],
    ['Rémunération 45k à 52k selon profil', 45_000, 52_000],
    ['jusqu’à 60k€', null, 60_000],
    ['à partir de 38 000 €', 38_000, null],
    ['Salaire 2 000 € brut mensuel', 24_000, 24_000],
    ['2 300 € brut par mois sur 13 mois', 29_900, 29_900],
    ['package 70 k€ fixe', 70_000, 70_000],
  ])('%s', (text, min, max) => {
    expect(read(text).offer.pay).toEqual({ min, max, currency: 'EUR' });
  });

  test.each([
    ['TJM 450-550 €', 'day_rate'],
    ['500 € par jour', 'day_rate'],
    ['1 950 € net par mois', 'net_pay'],
  ])('%s is noted and not used', (text, code) => {
    const { offer, noted } = read(text);
    expect(offer.pay).toBeUndefined();
    expect(noted).toEqual([{ code, quote: text }]);
  });

  test.each([
    '10k utilisateurs',
    'une équipe de 120 personnes',
    'fondée en 1998',
    '2 500 € de prime',
    '55-45k€',
  ])('%s is no pay', (text) => {
    expect(read(text).offer.pay).toBeUndefined();
  });
});

describe('musts and pluses', () => {
  test.each([
    ['React et TypeScript requis, Docker serait un plus', ['React', 'TypeScript'], ['Docker']],
    ['React indispensable. Docker, Kubernetes seraient un plus.', ['React'], ['Docker', 'Kubernetes']],
    [
      'Idéalement, vous connaissez Docker et Kubernetes. React impératif.',
      ['React'],
      ['Docker', 'Kubernetes'],
    ],
    ['Must have: React, Docker\nNice to have: GraphQL', ['React', 'Docker'], ['GraphQL']],
    ['Profil :\n- React\n- Docker\nLes plus :\n- GraphQL', ['React', 'Docker'], ['GraphQL']],
    ['Missions :\n- développer en React\nProfil :\n- TypeScript', ['TypeScript'], ['React']],
    ['Pas de PHP. React.', ['React'], []],
    ['Avantages :\n- formation Kubernetes offerte\nProfil :\n- React', ['React'], []],
  ])('%j', (text, must, nice) => {
    expect(skillsOf(text)).toEqual({ must, nice });
  });

  test('a long list without a word of obligation is no list of musts', () => {
    const list =
      'React, TypeScript, GraphQL, Docker, Kubernetes, PostgreSQL, Redis, Kafka, Terraform, Jenkins';
    expect(skillsOf(`Développeur React\nProfil : ${list}`).must).toEqual(['React']);
  });
});

describe('years, education and languages', () => {
  test.each([
    ['3 ans minimum', 3, true],
    ['5+ years of experience', 5, true],
    ['au moins deux ans dans un poste similaire', 2, true],
    ['3 à 5 ans d’expérience', 3, false],
    ['Expérience de 4 ans souhaitée', 4, false],
  ])('%s', (text, min, must) => {
    expect(read(text).offer.requirements.years).toEqual({ min, must });
  });

  test.each(['Entreprise créée il y a 20 ans', 'CDD de 2 ans', 'depuis 15 ans nous construisons'])(
    '%s asks for no years',
    (text) => {
      expect(read(text).offer.requirements.years).toBeNull();
    },
  );

  test.each([
    ['De formation Bac+3 à Bac+5', 'Bac+3'],
    ['Diplôme d’ingénieur', 'Bac+5'],
    ['BTS ou DCG', 'Bac+2'],
    ['CAP soudure', 'CAP/BEP'],
    ['Doctorat en chimie', 'Doctorat'],
  ])('%s', (text, level) => {
    expect(read(text).offer.requirements.education?.level).toBe(level);
  });

  test.each([
    ['Anglais B2 souhaité', 'en', 'B2', false],
    ['Bilingue espagnol', 'es', 'C2', true],
    ['Allemand courant exigé', 'de', 'C1', true],
  ])('%s', (text, language, level, must) => {
    expect(read(text).offer.requirements.languages).toEqual([{ language, level, must }]);
  });

  test('a language without its level is noted, and no level is made up', () => {
    const { offer, noted, gaps } = read('Anglais requis.');
    expect(offer.requirements.languages).toEqual([]);
    expect(noted).toEqual([{ code: 'language_without_level', quote: 'Anglais requis.' }]);
    expect(gaps).toContain('languages');
  });
});

describe('place, contract and company', () => {
  test.each([
    ['Lieu : 76000 Rouen', 'Rouen'],
    ['Siège à Paris, poste basé à Lyon', 'Lyon'],
    ['cherche comptable st nazaire', 'Saint-Nazaire'],
    ['Poste à Tours', 'Tours'],
    ['Lieu : Trifouillis-les-Oies', 'Trifouillis-les-Oies'],
  ])('%s', (text, place) => {
    expect(read(text).offer.place).toBe(place);
  });

  test.each(['nice to have: React', 'full remote, siège à Paris', 'Le bon sens et l’orange'])(
    '%s names no place',
    (text) => {
      expect(read(text).offer.place).toBeUndefined();
    },
  );

  test.each([
    ['Contrat : CDD 6 mois', 'cdd'],
    ['CDI ou freelance', undefined],
    ['Stage de fin d’études', 'stage'],
    ['une agence d’intérim recrute en CDI', 'cdi'],
  ])('%s', (text, contract) => {
    expect(read(text).offer.contract).toBe(contract);
  });

  test.each([
    ['pas de télétravail', 'no'],
    ['full remote', 'full'],
    ['télétravail 2 jours', 'some'],
    ['poste en atelier', undefined],
  ])('%s', (text, remote) => {
    expect(read(text).offer.remote).toBe(remote);
  });

  test.each([
    ['Société : Ateliers Valorme', 'Ateliers Valorme'],
    ['Notre client, Studio Pivoine, recherche un comptable', 'Studio Pivoine'],
    ['Nous recherchons un comptable', undefined],
  ])('%s', (text, company) => {
    expect(read(text).offer.company).toBe(company);
  });
});

test('what was read goes through the form unchanged, once the gaps are filled', () => {
  const { offer } = read(
    'Soudeur TIG à Saint-Nazaire, CDI, 28-32k€, lecture de plans indispensable, 3 ans minimum.',
  );
  const values = { ...valuesFromOffer(offer), company: 'Ateliers Valorme' };
  const back = offerFromValues(values, vocabulary);
  expect(back).toMatchObject({ offer: { ...offer, company: 'Ateliers Valorme' } });
});
