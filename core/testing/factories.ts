import type { Candidate, NewCandidate } from '../candidates/candidate.ts';
import type { NewDocument } from '../candidates/document.ts';
import type { Card } from '../cards/card.ts';
import type { StructuredCv } from '../cv/structured-cv.ts';
import type { Match } from '../matching/match.ts';
import type { NewOffer, Offer } from '../offers/offer.ts';

// Fictitious people, offers and cards; every field can be replaced.

const monday = new Date('2026-03-02T09:00:00.000Z');

export const aCv = (fields: Partial<StructuredCv> = {}): StructuredCv => ({
  name: 'Anaïs Lenoir',
  firstName: 'Anaïs',
  lastName: 'Lenoir',
  email: 'anais.lenoir@example.com',
  phone: '+33639980142',
  birthDate: null,
  address: { street: null, city: 'Lyon', postalCode: '69003', country: 'France' },
  headline: 'Développeuse React',
  experiences: [
    {
      title: 'Développeuse front-end',
      company: 'Atelier Mirabelle',
      start: '2021-03',
      end: null,
      current: true,
      kind: 'job',
      place: 'Lyon',
      missions: ['Refonte du tunnel de commande en React'],
      skills: ['React', 'TypeScript'],
      sector: null,
      quote: 'Développeuse front-end, Atelier Mirabelle, mars 2021 à aujourd’hui',
    },
  ],
  skills: [
    {
      name: 'React',
      category: 'technical',
      level: null,
      years: 5,
      lastUsed: '2026-03',
      quote: 'React',
    },
    {
      name: 'TypeScript',
      category: 'technical',
      level: null,
      years: 5,
      lastUsed: '2026-03',
      quote: 'TypeScript',
    },
  ],
  education: [
    {
      degree: 'Licence informatique',
      school: 'Université de Lyon',
      year: '2020',
      level: 'Bac+3',
      specialty: 'Informatique',
      quote: 'Licence informatique, Université de Lyon, 2020',
    },
  ],
  languages: [{ language: 'en', level: 'B2', quote: 'Anglais B2' }],
  language: 'fr',
  oddities: [],
  ...fields,
});

export const aNewCandidate = (fields: Partial<NewCandidate> = {}): NewCandidate => {
  const profile = fields.profile ?? aCv();
  return {
    name: profile.name,
    email: profile.email,
    phone: profile.phone,
    city: profile.address?.city ?? null,
    profile,
    mobility: { places: [], remote: null },
    availability: { from: null, noticeMonths: null },
    preferences: { contract: null, wishedPay: null },
    text: [
      'Anaïs Lenoir',
      'Développeuse React, Lyon',
      'Développeuse front-end, Atelier Mirabelle, mars 2021 à aujourd’hui',
      'React, TypeScript',
      'Licence informatique, Université de Lyon, 2020',
      'Anglais B2',
    ].join('\n'),
    origin: { kind: 'cv', by: 'web:local:lea' },
    ...fields,
  };
};

export const aCandidate = (fields: Partial<Candidate> = {}): Candidate => ({
  ...aNewCandidate(),
  id: 'candidate-17',
  team: 'team-1',
  number: 17,
  createdAt: monday,
  updatedAt: monday,
  ...fields,
});

export const aNewDocument = (fields: Partial<NewDocument> = {}): NewDocument => ({
  key: 'web:local:recrutement:1:cv.pdf',
  file: {
    platform: 'web',
    workspace: 'local',
    channel: 'recrutement',
    message: '1',
    file: 'f1',
    name: 'cv.pdf',
    size: 48_213,
  },
  by: 'web:local:lea',
  receivedAt: monday,
  ...fields,
});

export const aNewOffer = (fields: Partial<NewOffer> = {}): NewOffer => ({
  title: 'Développeur front-end React',
  company: 'Atelier Mirabelle',
  place: 'Lyon',
  remote: 'some',
  contract: 'cdi',
  pay: { min: 42_000, max: 50_000, currency: 'EUR' },
  requirements: {
    skills: [
      { name: 'React', must: true },
      { name: 'TypeScript', must: false },
    ],
    years: { min: 3, must: false },
    education: null,
    languages: [{ language: 'en', level: 'B1', must: false }],
  },
  brief: 'Nous cherchons une personne à l’aise avec React.',
  ...fields,
});

export const anOffer = (fields: Partial<Offer> = {}): Offer => ({
  ...aNewOffer(),
  id: 'offer-42',
  team: 'team-1',
  number: 42,
  state: 'open',
  openedAt: monday,
  closedAt: null,
  ...fields,
});

export const aMatch = (fields: Partial<Match> = {}): Match => ({
  candidate: 'candidate-17',
  offer: 'offer-42',
  total: 82,
  band: 'strong',
  criteria: [
    {
      id: 'skill:React',
      kind: 'skill',
      must: true,
      wanted: 'React',
      found: 'React',
      verdict: 'met',
      worth: 60,
      points: 60,
      evidence: [{ source: 'cv', text: 'React', via: null }],
    },
    {
      id: 'language:en',
      kind: 'language',
      must: false,
      wanted: 'en B1',
      found: 'en B2',
      verdict: 'met',
      worth: 22,
      points: 22,
      evidence: [{ source: 'person', text: 'parle anglais', by: 'web:local:lea', at: monday }],
    },
  ],
  capPoints: 0,
  scorer: 'test-1',
  scoredAt: monday,
  ...fields,
});

export const aCard = (fields: Partial<Card> = {}): Card => ({
  kind: 'example',
  locale: 'fr',
  tone: 'neutral',
  title: [{ type: 'text', text: 'Une fiche' }],
  parts: [],
  actions: [],
  ...fields,
});
