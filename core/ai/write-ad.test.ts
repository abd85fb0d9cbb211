import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { factsOfBrief } from '../work/write-ad.ts';
import { type AdFacts, adSections, adText, type JobAd, wordsIn } from './job-ad.ts';
import { lintAd } from './lint-ad.ts';
import { verifyAd } from './verify-ad.ts';
import { writeAdByRules } from './write-ad-by-rules.ts';

const vocabulary = createVocabulary();
const briefs = {
  react: `Développeur React senior, Banque Alizé, Lyon, CDI, 45-55 k€.
Banque Alizé est une banque en ligne de 300 salariés fondée en 2009. L'équipe Espace client compte huit personnes.
Missions :
- concevoir les écrans de la banque en ligne
- écrire les tests
- participer aux revues de code
Profil : React et TypeScript indispensables, GraphQL apprécié, 5 ans d'expérience, anglais B2.
Télétravail 2 jours, tickets restaurant, mutuelle.`,
  bare: 'comptable',
  english: `Senior data engineer for a London fintech. We are a team of 40 people. £70,000 - £85,000.
You will build pipelines in Python and SQL. Airflow is a plus. 4 years of experience. Hybrid.`,
  long: `Chef de projet\n${'- piloter un projet et rendre compte de son avancement à la direction générale, aux équipes et aux clients\n'.repeat(60)}`,
};

describe.each(Object.entries(briefs))('the built-in description of %s', (_, brief) => {
  const facts = factsOfBrief(brief, vocabulary);
  const ad = writeAdByRules(facts, vocabulary);

  it('has all six sections, five to seven missions, 500 words at most', () => {
    for (const section of adSections) expect(ad[section].length, section).toBeGreaterThan(0);
    expect(ad.missions.length).toBeGreaterThanOrEqual(5);
    expect(ad.missions.length).toBeLessThanOrEqual(7);
    expect(wordsIn(adText(ad))).toBeLessThanOrEqual(500);
    expect(adText(ad)).not.toMatch(/undefined|null|NaN/);
  });

  it('says no number and no technology that the brief does not', () => {
    expect(verifyAd(ad, facts, vocabulary).dropped).toBe(0);
  });
});

it('a brief is kept to: title for all, pay, place, what the company offers, in its language', () => {
  const facts = factsOfBrief(briefs.react, vocabulary);
  const ad = writeAdByRules(facts, vocabulary);
  expect(ad.title).toBe('Développeur React senior F/H');
  expect(ad.company).toContain('300 salariés');
  expect(ad.missions.slice(0, 3)).toEqual([
    'Concevoir les écrans de la banque en ligne.',
    'Écrire les tests.',
    'Participer aux revues de code.',
  ]);
  expect(adText(ad)).toMatch(/45.000.€ – 55.000.€/);
  expect(lintAd(ad, facts, vocabulary)).toEqual([]);
  expect(adText(writeAdByRules(factsOfBrief(briefs.english, vocabulary), vocabulary))).toContain('Required:');
});

describe('the lint', () => {
  const facts: AdFacts = { ...factsOfBrief(briefs.react, vocabulary) };
  const ad = writeAdByRules(facts, vocabulary);
  const codes = (change: Partial<JobAd>, brief = '') =>
    lintAd({ ...ad, ...change }, { ...facts, brief }, vocabulary).map(({ code }) => code);

  it.each([
    ['jeune diplômé(e) bienvenu(e)', 'discriminatory'],
    ['moins de 35 ans', 'discriminatory'],
    ['âgé de 25 ans minimum', 'discriminatory'],
    ['de nationalité française', 'discriminatory'],
    ['anglais langue maternelle', 'discriminatory'],
    ['célibataire, mobile', 'discriminatory'],
    ['bonne présentation exigée', 'discriminatory'],
    ['femmes uniquement', 'discriminatory'],
    ['young and dynamic team', 'discriminatory'],
    ['native speaker of English', 'discriminatory'],
    ['indiquez votre salaire actuel', 'past_pay'],
    ['joignez vos trois dernières fiches de paie', 'past_pay'],
    ['what is your current salary?', 'past_pay'],
    ['we want a JavaScript ninja', 'gendered_words'],
  ])('%s', (words, code) => {
    expect(codes({ profile: [words] })).toContain(code);
    expect(codes({}, words), 'in the brief too').toContain(code);
  });

  it.each([
    '5 ans d’expérience au moins',
    'Plus de 20 ans d’existence',
    'Poste ouvert aux personnes en situation de handicap',
    'Expérience de plus de 10 ans en comptabilité',
    'Vous gérez les fiches produits et le catalogue',
    'Under 30 minutes from the station',
    'Single page applications in React',
    'Un homme ou une femme de terrain',
  ])('nothing to object to: %s', (words) => {
    expect(codes({ profile: [words] })).toEqual([]);
  });

  it('pay, title, length, sections', () => {
    expect(lintAd({ ...ad, benefits: ['Lyon'] }, { ...facts, pay: null, brief: '' }, vocabulary)).toEqual([
      { code: 'no_pay' },
    ]);
    expect(codes({ title: 'Développeur React' })).toEqual(['gendered_title']);
    expect(codes({ title: 'Comptable' })).toEqual([]);
    expect(codes({ title: 'Poste à pourvoir' })).toEqual(['unclear_title']);
    expect(codes({ process: [] })).toEqual(['missing_section']);
    expect(codes({ company: 'mot '.repeat(600) })).toEqual(['too_long']);
  });
});

it("a model's inventions are dropped and counted", () => {
  const facts = factsOfBrief(briefs.react, vocabulary);
  const invented: JobAd = {
    title: 'Développeur React F/H',
    company: 'Banque Alizé est une banque en ligne. Elle emploie 12 000 personnes.',
    missions: ['Concevoir des écrans', 'Migrer vers Kubernetes'],
    profile: ['React et TypeScript', '10 ans de Java'],
    benefits: ['45 000 – 55 000 €', 'Prime de 9 000 €'],
    process: ['Un échange'],
  };
  const { ad, dropped } = verifyAd(invented, facts, vocabulary);
  expect(dropped).toBe(4);
  expect(adText(ad)).not.toMatch(/12 000|Kubernetes|Java\b|9 000/);
  expect(ad.benefits).toEqual(['45 000 – 55 000 €']);
});
