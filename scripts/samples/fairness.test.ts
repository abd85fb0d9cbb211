import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../adapters/documents/reader.ts';
import type { Candidate } from '../../core/candidates/candidate.ts';
import type { DocumentText } from '../../core/cv/document-text.ts';
import { visibleText } from '../../core/cv/lines.ts';
import { readCv } from '../../core/cv/read-cv-text.ts';
import { scoreMatch } from '../../core/matching/score-match.ts';
import { scoreCandidate } from '../../core/matching/scores.ts';
import { exampleOffers } from '../../core/offers/example.ts';
import type { Offer } from '../../core/offers/offer.ts';
import { createVocabulary } from '../../core/skills/create-vocabulary.ts';
import { samples, samplesFolder } from './index.ts';
import type { label } from './label.ts';

// On the shipped CVs, from the file to the score: points add up, and who a person is changes none of them.

type Label = ReturnType<typeof label>;
const vocabulary = createVocabulary();
const now = new Date('2026-11-23T09:00:00Z');
const offers: Offer[] = exampleOffers.map(({ number, offer }) => ({
  ...offer,
  ...{ id: `offer-${number}`, team: 'team', number, state: 'open', openedAt: now, closedAt: null },
}));
const documents = new Map<string, { text: DocumentText; label: Label }>();
const reader = createDocumentReader();

beforeAll(async () => {
  for (const sample of samples) {
    const bytes = await readFile(new URL(sample.file, samplesFolder));
    const label = JSON.parse(await readFile(new URL(`${sample.id}.json`, samplesFolder), 'utf8')) as Label;
    documents.set(sample.id, { text: await reader.read(bytes, sample.file), label });
  }
}, 60_000);
afterAll(() => reader.close());

const candidateOf = (document: DocumentText): Candidate => {
  const profile = readCv(document, vocabulary, { today: now });
  return {
    ...{
      id: 'candidate',
      team: 'team',
      number: 1,
      name: profile.name,
      email: profile.email,
      phone: profile.phone,
    },
    ...{ city: profile.address?.city ?? null, profile, text: visibleText(document) },
    mobility: { places: [], remote: null },
    availability: { from: null, noticeMonths: null },
    preferences: { contract: null, wishedPay: null },
    origin: { kind: 'cv', by: null },
    createdAt: now,
    updatedAt: now,
  };
};

/** Every point of every criterion on every offer, and the three indices. */
const pointsOf = (document: DocumentText) => {
  const candidate = candidateOf(document);
  return {
    matches: offers.map((offer) => {
      const match = scoreMatch(candidate, offer, vocabulary, now);
      return {
        total: match.total,
        points: match.criteria.map(({ id, verdict, points }) => `${id} ${verdict} ${points}`),
      };
    }),
    indices: Object.values(scoreCandidate(candidate, vocabulary, now)).map((index) => index.value),
  };
};

const rewritten = (document: DocumentText, change: (text: string) => string): DocumentText => ({
  ...document,
  pages: document.pages.map((page) => ({
    ...page,
    fragments: page.fragments.map((fragment) => ({ ...fragment, text: change(fragment.text) })),
  })),
});

/** Whole words, as written and in capitals. */
const swap = (pairs: readonly (readonly [string, string])[]) => (text: string) =>
  pairs.reduce((line, [from, to]) => {
    const word = (value: string) => new RegExp(`(?<!\\p{L})${RegExp.escape(value)}(?!\\p{L})`, 'gu');
    return line.replace(word(from), to).replace(word(from.toUpperCase()), to.toUpperCase());
  }, text);

const men: readonly (readonly [string, string])[] = [
  ['Développeuse', 'Développeur'],
  ['développeuse', 'développeur'],
  ['Infirmière', 'Infirmier'],
  ['infirmière', 'infirmier'],
  ['Comptable générale', 'Comptable général'],
  ['Assistante', 'Assistant'],
  ['Hôtesse', 'Hôte'],
  ['Chargée', 'Chargé'],
  ['Née le', 'Né le'],
  ['Mme', 'M.'],
];
const women = men.map(([she, he]) => [he, she] as const);

describe.each(samples.map((sample) => sample.id))('%s', (id) => {
  const known = () => documents.get(id) ?? { text: null as never, label: null as never };

  it('points add up to the total, on every offer', () => {
    const candidate = candidateOf(known().text);
    for (const offer of offers) {
      const { criteria, capPoints, total } = scoreMatch(candidate, offer, vocabulary, now);
      expect(criteria.reduce((sum, criterion) => sum + criterion.points, capPoints)).toBe(total);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(100);
    }
  });

  it('every quote is in the text', () => {
    const candidate = candidateOf(known().text);
    const quotes = offers
      .flatMap((offer) => scoreMatch(candidate, offer, vocabulary, now).criteria)
      .flatMap((criterion) => criterion.evidence)
      .flatMap((evidence) =>
        evidence.source === 'cv' ? [evidence.text] : evidence.source === 'computed' ? evidence.lines : [],
      );
    for (const quote of quotes) expect(candidate.text).toContain(quote);
  });

  it.each([
    ['Fatoumata', 'Diabaté'],
    ['Jean-Baptiste', 'de La Rochemarie'],
    ['Nguyen', 'Thi Mai'],
  ])('another name, %s %s, changes nothing', (first, last) => {
    const { text, label } = known();
    const change = swap([
      [label.firstName ?? '', first],
      [label.lastName ?? '', last],
    ]);
    expect(pointsOf(rewritten(text, change))).toEqual(pointsOf(text));
  });

  it.each([
    ['a man', men],
    ['a woman', women],
  ])('the same CV of %s changes nothing', (_who, pairs) => {
    const { text } = known();
    expect(pointsOf(rewritten(text, swap(pairs)))).toEqual(pointsOf(text));
  });

  it('another birth date changes nothing', () => {
    const { text } = known();
    const change = (line: string) =>
      line.replace(/\b\d{2}\/\d{2}\/(19|20)\d{2}\b/g, '03/04/1961').replace(/\b\d{2} ans\b/g, '61 ans');
    expect(pointsOf(rewritten(text, change))).toEqual(pointsOf(text));
  });

  it('another street and postcode within the town change nothing', () => {
    const { text, label } = known();
    const { street, postalCode } = label.address ?? {};
    const nearby = postalCode ? `${postalCode.slice(0, 3)}${postalCode.slice(3) === '00' ? '90' : '00'}` : '';
    const change = swap([
      ...(street ? [[street, '7 impasse des Cerisiers'] as const] : []),
      ...(postalCode ? [[postalCode, nearby] as const] : []),
    ]);
    expect(pointsOf(rewritten(text, change))).toEqual(pointsOf(text));
  });
});
