import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../candidates/candidate.ts';
import type { CvSkill, Experience } from '../cv/structured-cv.ts';
import type { Offer, Requirements } from '../offers/offer.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { aCandidate, aCv, anOffer } from '../testing/factories.ts';
import type { Criterion } from './match.ts';
import { scoreMatch } from './score-match.ts';
import { bandOf, caps } from './total.ts';

const vocabulary = createVocabulary();
const now = new Date('2026-11-22T10:00:00Z');
const match = (candidate: Candidate, offer: Offer) => scoreMatch(candidate, offer, vocabulary, now);
const criterion = (candidate: Candidate, offer: Offer, id: string): Criterion =>
  match(candidate, offer).criteria.find((one) => one.id === id) ?? expect.fail(`no criterion ${id}`);

const quotesOf = ({ evidence }: Criterion): string[] =>
  evidence.flatMap((proof) => {
    if (proof.source === 'cv') return [proof.text];
    return proof.source === 'computed' ? proof.lines : [];
  });

const asking = (requirements: Partial<Requirements>, fields: Partial<Offer> = {}): Offer =>
  anOffer({
    ...fields,
    requirements: { skills: [], years: null, education: null, languages: [], ...requirements },
  });
const must = (...names: string[]) => asking({ skills: names.map((name) => ({ name, must: true })) });
const withText = (text: string, profile: Parameters<typeof aCv>[0] = {}) =>
  aCandidate({
    text,
    profile: aCv({ experiences: [], skills: [], education: [], languages: [], headline: null, ...profile }),
  });
const typed = (name: string): CvSkill => ({
  name,
  category: 'technical',
  level: null,
  years: null,
  lastUsed: null,
  quote: '',
});
const job = (fields: Partial<Experience>): Experience => ({
  title: 'Comptable',
  company: null,
  start: null,
  end: null,
  current: false,
  kind: 'job',
  place: null,
  missions: [],
  skills: [],
  sector: null,
  quote: '',
  ...fields,
});

describe('skills', () => {
  test('a skill is met with the words of the CV', () => {
    const found = criterion(withText('Projets en react.js et Node'), must('React'), 'skill:React');
    expect(found).toMatchObject({
      verdict: 'met',
      evidence: [{ source: 'cv', text: 'react.js', via: null }],
    });
  });

  test('a skill that another one implies is met through it', () => {
    const found = criterion(withText('Applications Next.js'), must('React'), 'skill:React');
    expect(found).toMatchObject({
      verdict: 'met',
      evidence: [{ source: 'cv', text: 'Next.js', via: 'Next.js' }],
    });
  });

  test('a skill that the profile claims and the text does not have is no evidence', () => {
    const claims = [{ ...typed('Kubernetes'), quote: 'Kubernetes' }];
    const found = criterion(
      withText('Projets en COBOL, Java', { skills: claims }),
      must('Kubernetes'),
      'skill:Kubernetes',
    );
    expect(found).toMatchObject({ verdict: 'missing', points: 0, evidence: [] });
  });

  test('a quote that speaks of something else proves nothing', () => {
    const claims = [{ ...typed('Kubernetes'), quote: 'Java' }];
    const found = criterion(
      withText('Projets en Java', { skills: claims }),
      must('Kubernetes'),
      'skill:Kubernetes',
    );
    expect(found.verdict).toBe('missing');
  });

  test('a skill that a person typed is their word', () => {
    const person = aCandidate({
      text: '',
      origin: { kind: 'hand', by: 'web:local' },
      profile: aCv({ skills: [typed('Soudure Zyx')] }),
    });
    const [evidence] = criterion(person, must('Soudure Zyx'), 'skill:Soudure Zyx').evidence;
    expect(evidence).toMatchObject({ source: 'person', by: 'web:local', at: person.createdAt });
  });

  test('a skill that the vocabulary does not know is looked for as it is written', () => {
    const found = criterion(
      withText('Réglage de presse Zyx-3000 et zyx 4000'),
      must('ZYX 4000'),
      'skill:ZYX 4000',
    );
    expect(found.evidence).toEqual([{ source: 'cv', text: 'zyx 4000', via: null }]);
  });

  test('what an occupation usually brings is unknown, not missing and not met', () => {
    const nurse = withText('Infirmière\nExcel', { headline: 'Infirmière' });
    const usual = vocabulary
      .occupation('Infirmière')
      ?.skills.find((name) => vocabulary.skill(name)?.category !== 'soft');
    const found = criterion(nurse, must(usual ?? ''), `skill:${vocabulary.skill(usual ?? '')?.name}`);
    expect(found).toMatchObject({ verdict: 'unknown', points: 0 });
    expect(criterion(nurse, must('Kubernetes'), 'skill:Kubernetes').verdict).toBe('missing');
  });
});

describe('occupation', () => {
  const nurse = asking({}, { title: 'Infirmier' });

  test('without a headline or posts, a line at the head of the CV names the trade', () => {
    const found = criterion(
      withText('Nina Tessier\nInfirmière diplômée d’État\nBrest', { name: null }),
      nurse,
      'occupation',
    );
    expect(found).toMatchObject({ verdict: 'met', found: 'Infirmière diplômée d’État' });
  });

  test('a family name is no trade', () => {
    const person = {
      ...withText('Jean Boulanger\nBrest', { name: 'Jean Boulanger' }),
      name: 'Jean Boulanger',
    };
    expect(criterion(person, asking({}, { title: 'Boulanger' }), 'occupation').verdict).toBe('unknown');
  });

  test('another trade is missing, a near one is partly met', () => {
    const cook = withText('Cuisinier', { headline: 'Cuisinier' });
    expect(criterion(cook, nurse, 'occupation')).toMatchObject({ verdict: 'missing', points: 0 });
    const react = withText('Développeur back-end', { headline: 'Développeur back-end' });
    expect(criterion(react, asking({}, { title: 'Développeur front-end' }), 'occupation').verdict).toBe(
      'partial',
    );
  });
});

describe('years', () => {
  const twoJobs = [
    job({ start: '2018-01', end: '2020-12', quote: 'Comptable, 2018 à 2020' }),
    job({ start: '2019-01', end: '2021-12', quote: 'Comptable unique, 2019 à 2021' }),
  ];
  const lines = twoJobs.map(({ quote }) => quote).join('\n');
  const offer = (min: number) => asking({ years: { min, must: true } }, { title: 'Comptable' });

  test('periods that overlap are counted once, with the lines that were used', () => {
    const found = criterion(withText(lines, { experiences: twoJobs }), offer(4), 'years');
    expect(found).toMatchObject({ verdict: 'met', found: '4' });
    expect(found.evidence).toEqual([{ source: 'computed', value: '4', lines: lines.split('\n') }]);
  });

  test('years in another trade do not count', () => {
    const cook = [
      job({ title: 'Cuisinier', start: '2010-01', end: '2021-12', quote: 'Cuisinier, 2010 à 2021' }),
    ];
    expect(
      criterion(withText('Cuisinier, 2010 à 2021', { experiences: cook }), offer(3), 'years').verdict,
    ).toBe('missing');
  });

  test.each([
    [4, 'met'],
    [6, 'partial'],
    [10, 'missing'],
  ])('four years when %d are asked: %s', (min, verdict) => {
    expect(criterion(withText(lines, { experiences: twoJobs }), offer(min), 'years').verdict).toBe(verdict);
  });

  test('a CV without dates leaves the years unknown', () => {
    expect(criterion(withText('Comptable'), offer(3), 'years').verdict).toBe('unknown');
  });
});

describe('place, contract and pay', () => {
  test.each([
    ['Lyon 8e', {}, 'met'],
    ['Villeurbanne', {}, 'partial'],
    ['Lille', {}, 'missing'],
    ['Lille', { places: ['Auvergne-Rhône-Alpes'] }, 'met'],
    ['Quelque-Part', {}, 'unknown'],
    [null, {}, 'unknown'],
  ])('someone from %s with mobility %j is %s in Lyon', (city, mobility, verdict) => {
    const person = aCandidate({
      city,
      mobility: { places: [], remote: null, ...mobility },
      profile: aCv({ address: null }),
    });
    expect(criterion(person, anOffer({ place: 'Lyon', remote: 'no' }), 'place').verdict).toBe(verdict);
  });

  test('a job done from anywhere asks for no place', () => {
    expect(match(aCandidate(), anOffer({ remote: 'full' })).criteria.some(({ id }) => id === 'place')).toBe(
      false,
    );
  });

  test.each([
    [50_000, 'met'],
    [54_000, 'partial'],
    [70_000, 'missing'],
  ])('a wish of %d against 42 to 50 thousand is %s', (amount, verdict) => {
    const person = aCandidate({ preferences: { contract: 'cdi', wishedPay: { amount, currency: 'EUR' } } });
    expect(criterion(person, anOffer(), 'pay').verdict).toBe(verdict);
    expect(criterion(person, anOffer(), 'contract').verdict).toBe('met');
  });

  test('a wish that nobody said, or in another currency, is unknown', () => {
    const dollars = aCandidate({
      preferences: { contract: null, wishedPay: { amount: 50_000, currency: 'USD' } },
    });
    expect(criterion(dollars, anOffer(), 'pay').verdict).toBe('unknown');
    expect(criterion(aCandidate(), anOffer(), 'pay').verdict).toBe('unknown');
  });
});

describe('the total', () => {
  const skills = ['React', 'Java', 'Excel', 'Kubernetes', 'Soudure TIG', 'Anglais', 'Zyx 4000', 'Vente'];
  const offers: fc.Arbitrary<Offer> = fc
    .record<Partial<Offer>>({
      title: fc.constantFrom('Développeur React', 'Comptable', 'Infirmier', 'Poste inconnu'),
      place: fc.constantFrom('Lyon', 'Paris', 'Nulle-Part', null),
      contract: fc.constantFrom('cdi', 'cdd', null),
      pay: fc.constantFrom({ min: 40_000, max: 50_000, currency: 'EUR' }, null),
      requirements: fc.record({
        skills: fc.array(fc.record({ name: fc.constantFrom(...skills), must: fc.boolean() }), {
          maxLength: 8,
        }),
        years: fc.constantFrom({ min: 3, must: true }, { min: 10, must: false }, null),
        education: fc.constantFrom<Requirements['education'][]>(
          { level: 'Bac+5', must: true },
          { level: 'Bac+2', must: false },
          null,
        ),
        languages: fc.constantFrom<Requirements['languages'][]>(
          [{ language: 'en', level: 'C2', must: true }],
          [],
        ),
      }),
    })
    .map((fields) => anOffer(fields));
  const people = fc
    .subarray(skills)
    .map((named) => ({ ...aCandidate(), text: `${aCandidate().text}\n${named.join(', ')}` }));

  test('contributions add up, stay within 0 to 100, and caps hold', () => {
    fc.assert(
      fc.property(people, offers, (candidate, offer) => {
        const { total, capPoints, band, criteria } = match(candidate, offer);
        const missing = criteria.filter((one) => one.must && one.verdict === 'missing').length;
        expect(criteria.reduce((sum, one) => sum + one.worth, 0)).toBe(100);
        expect(criteria.reduce((sum, one) => sum + one.points, 0) + capPoints).toBe(total);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual([100, caps.oneMissing][missing] ?? caps.moreMissing);
        expect(band).toBe(bandOf(total));
        expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
      }),
      { numRuns: 150 },
    );
  });

  test('points need evidence, and evidence from a CV is in the CV', () => {
    fc.assert(
      fc.property(people, offers, (candidate, offer) => {
        const { criteria } = match(candidate, offer);
        for (const one of criteria.filter(({ points }) => points > 0)) expect(one.evidence).not.toEqual([]);
        for (const one of criteria.filter(({ verdict }) => verdict === 'met'))
          expect(one.points).toBe(one.worth);
        for (const quote of criteria.flatMap(quotesOf)) expect(candidate.text).toContain(quote);
      }),
      { numRuns: 80 },
    );
  });

  test('the same candidate and offer always score the same', () => {
    expect(match(aCandidate(), anOffer())).toEqual(match(aCandidate(), anOffer()));
  });
});
