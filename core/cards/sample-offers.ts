import type { Criterion, Match } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';

// Fictitious offers of fictitious companies, and matches whose points add up.

const openedAt = new Date('2026-11-02T08:00:00Z');

export const reactOffer: Offer = {
  id: 'o-42',
  team: 'team-1',
  number: 42,
  title: 'Développeur React senior',
  company: 'Banque Alizé',
  place: 'Lyon',
  remote: 'some',
  contract: 'cdi',
  pay: { min: 45000, max: 55000, currency: 'EUR' },
  requirements: {
    skills: [
      { name: 'React', must: true },
      { name: 'TypeScript', must: true },
      { name: 'GraphQL', must: false },
      { name: 'Docker', must: false },
    ],
    years: { min: 5, must: true },
    education: { level: 'Bac+5', must: false },
    languages: [{ language: 'en', level: 'B2', must: false }],
  },
  brief:
    'Au sein de l’équipe Espace client, vous concevez les écrans de la banque en ligne avec React et TypeScript.',
  state: 'open',
  openedAt,
  closedAt: null,
};

export const nodeOffer: Offer = {
  ...reactOffer,
  id: 'o-43',
  number: 43,
  title: 'Développeur full-stack Node.js',
  company: 'Coopérative Tilleul',
  remote: 'full',
  pay: { min: 40000, max: null, currency: 'EUR' },
  requirements: {
    skills: [
      { name: 'Node.js', must: true },
      { name: 'PostgreSQL', must: true },
    ],
    years: null,
    education: null,
    languages: [],
  },
  brief: '',
};

export const projectOffer: Offer = {
  ...reactOffer,
  id: 'o-44',
  number: 44,
  title: 'Chef de projet digital',
  company: 'Musée des Embruns',
  place: 'Brest',
  remote: null,
  contract: 'cdd',
  pay: null,
  requirements: { skills: [], years: null, education: null, languages: [] },
  brief: '',
};

export const closedOffer: Offer = {
  ...projectOffer,
  state: 'closed',
  closedAt: new Date('2026-11-20T17:00:00Z'),
};

const line = 'Refonte de l’espace client en React et TypeScript pour 40 000 abonnés';

const criteria: Criterion[] = [
  {
    ...{ id: 'skill:React', kind: 'skill', must: true, wanted: 'React', found: 'React' },
    ...{ verdict: 'met', worth: 17, points: 17, evidence: [{ source: 'cv', text: line, via: null }] },
  },
  {
    ...{ id: 'skill:TypeScript', kind: 'skill', must: true, wanted: 'TypeScript', found: 'TypeScript' },
    ...{ verdict: 'met', worth: 17, points: 17, evidence: [{ source: 'cv', text: line, via: null }] },
  },
  {
    ...{ id: 'occupation', kind: 'occupation', must: false, wanted: 'Développeur React senior' },
    ...{ found: 'Développeuse front-end senior', verdict: 'met', worth: 28, points: 28 },
    evidence: [{ source: 'cv', text: 'Développeuse front-end senior — Atelier Lumen', via: null }],
  },
  {
    ...{
      id: 'years',
      kind: 'years',
      must: true,
      wanted: '5',
      found: '8',
      verdict: 'met',
      worth: 12,
      points: 12,
    },
    evidence: [
      { source: 'computed', value: '8', lines: ['mars 2021 – aujourd’hui', 'sept. 2018 – févr. 2021'] },
    ],
  },
  {
    ...{ id: 'skill:Docker', kind: 'skill', must: false, wanted: 'Docker', found: 'Docker', verdict: 'met' },
    ...{
      worth: 5,
      points: 5,
      evidence: [{ source: 'cv', text: 'déploiement sur Kubernetes', via: 'Kubernetes' }],
    },
  },
  {
    ...{ id: 'place', kind: 'place', must: false, wanted: 'Lyon', found: 'Villeurbanne', verdict: 'partial' },
    ...{ worth: 8, points: 6, evidence: [{ source: 'cv', text: '69100 Villeurbanne', via: null }] },
  },
  {
    ...{
      id: 'skill:GraphQL',
      kind: 'skill',
      must: false,
      wanted: 'GraphQL',
      found: null,
      verdict: 'missing',
    },
    ...{ worth: 5, points: 0, evidence: [] },
  },
  {
    ...{ id: 'language:en', kind: 'language', must: false, wanted: 'en B2', found: null, verdict: 'unknown' },
    ...{ worth: 5, points: 0, evidence: [] },
  },
  {
    ...{ id: 'pay', kind: 'pay', must: false, wanted: '45000-55000 EUR', found: '52000 EUR', verdict: 'met' },
    ...{ worth: 3, points: 3 },
    evidence: [
      { source: 'person', text: '52000 EUR', by: 'slack:T1:U7', at: new Date('2026-11-17T10:00:00Z') },
    ],
  },
];

export const strongMatch: Match = {
  candidate: 'c-17',
  offer: 'o-42',
  total: 88,
  band: 'strong',
  criteria,
  capPoints: 0,
  scorer: 'match-1',
  scoredAt: new Date('2026-11-16T09:01:00Z'),
};

/** The same offer with a must-have missing: the total is held under its cap. */
export const cappedMatch: Match = {
  ...strongMatch,
  candidate: 'c-21',
  total: 59,
  band: 'possible',
  capPoints: -12,
  criteria: criteria.map((criterion) =>
    criterion.id === 'skill:TypeScript'
      ? { ...criterion, found: null, verdict: 'missing', points: 0, evidence: [] }
      : criterion,
  ),
};

export const weakMatch: Match = {
  ...strongMatch,
  candidate: 'c-23',
  offer: 'o-44',
  total: 28,
  band: 'weak',
  criteria: criteria.filter(({ id }) => id === 'occupation' || id === 'language:en'),
};
