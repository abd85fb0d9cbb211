import { Refusal } from '../errors.ts';
import type { Words } from '../i18n/words.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { CandidateScores } from '../matching/match.ts';
import type { LeavingForecast, SalaryForecast } from '../predictions/prediction.ts';
import { aiForm } from './ai-form.ts';
import { aiNoticeCard } from './ai-notice-card.ts';
import { aiSettingsCard } from './ai-settings-card.ts';
import { batchProgressCard } from './batch-progress-card.ts';
import { batchSummaryCard } from './batch-summary-card.ts';
import { bugCard } from './bug-card.ts';
import { candidateCard } from './candidate-card.ts';
import { candidateForm } from './candidate-form.ts';
import { candidateListCard } from './candidate-list-card.ts';
import { candidateNotesCard } from './candidate-notes-card.ts';
import { candidateOffersCard } from './candidate-offers-card.ts';
import type { Card } from './card.ts';
import { channelCard } from './channel-card.ts';
import { comingCard } from './coming-card.ts';
import { costsCard } from './costs-card.ts';
import { dayCardSamples, dayFormSamples } from './day-samples.ts';
import { deletedCard } from './deleted-card.ts';
import { digestCard } from './digest-card.ts';
import { duplicateCard } from './duplicate-card.ts';
import { exampleCard } from './example-card.ts';
import type { Form } from './form.ts';
import { formButtonCard } from './form-button-card.ts';
import { healthCard } from './health-card.ts';
import { helpCard } from './help-card.ts';
import { homeCard } from './home-card.ts';
import { jobAdCard } from './job-ad-card.ts';
import { keyForm } from './key-form.ts';
import { keysCard } from './keys-card.ts';
import { languageCard } from './language-card.ts';
import { noteCard } from './note-card.ts';
import { noteForm } from './note-form.ts';
import { offerCard } from './offer-card.ts';
import { offerClosedCard } from './offer-closed-card.ts';
import { offerForm } from './offer-form.ts';
import { offerListCard } from './offer-list-card.ts';
import { outageCard } from './outage-card.ts';
import { predictionCard } from './prediction-card.ts';
import { rankingCard } from './ranking-card.ts';
import { rankingDetailCard } from './ranking-detail-card.ts';
import { readingCard } from './reading-card.ts';
import { refusalCard } from './refusal-card.ts';
import { refuseForm } from './refuse-form.ts';
import { rereadCard } from './reread-card.ts';
import { costSums, someAd, someKeys, someReceipt, someSettings } from './sample-ai.ts';
import { idris, maelle, oanez } from './sample-candidates.ts';
import {
  cappedMatch,
  closedOffer,
  nodeOffer,
  projectOffer,
  reactOffer,
  strongMatch,
  weakMatch,
} from './sample-offers.ts';
import { settingsCard } from './settings-card.ts';
import { standingCard } from './standing-card.ts';
import { welcomeCard } from './welcome-card.ts';
import { whyCard } from './why-card.ts';

const scores: CandidateScores = {
  employability: {
    value: 82,
    reasons: [
      { code: 'recent_work', points: 30, value: '0' },
      { code: 'known_skills', points: 27, value: '9' },
      { code: 'education', points: 0, value: '–' },
      { code: 'languages', points: 10, value: 'en' },
      { code: 'experience', points: 15, value: '8' },
    ],
  },
  stability: {
    value: 96,
    reasons: [
      { code: 'median_tenure', points: 60, value: '49' },
      { code: 'longest_tenure', points: 21, value: '68' },
      { code: 'present_post', points: 15, value: '68' },
    ],
  },
  adaptability: {
    value: 33,
    reasons: [
      { code: 'trades', points: 8, value: '1' },
      { code: 'sectors', points: 0, value: '0' },
      { code: 'skill_fields', points: 10, value: '2' },
      { code: 'languages', points: 15, value: 'en, de' },
      { code: 'new_skills', points: 0, value: '0' },
    ],
  },
};

const beginnerScores: CandidateScores = {
  employability: { value: 40, reasons: [{ code: 'recent_work', points: 25, value: '3' }] },
  stability: { value: 50, reasons: [{ code: 'little_history', points: 50, value: '1' }] },
  adaptability: { value: 12, reasons: [{ code: 'new_skills', points: 12, value: '3' }] },
};

const salary: SalaryForecast = {
  ...{
    p25: 46200,
    p50: 50400,
    reference: 42000,
    p75: 55100,
    currency: 'EUR',
    confidence: 'medium',
    placements: 4,
  },
  factors: [
    { code: 'place', label: 'Lyon', share: 0.02 },
    { code: 'seniority', label: '8', share: 0.14 },
    { code: 'skill', label: 'TypeScript', share: 0.04 },
  ],
  source: 'Apec 2025',
  model: 'salary-1',
};

const leaving: LeavingForecast = {
  ...{ probability: 0.18, base: 0.24, low: 0.1, high: 0.29, confidence: 'low', model: 'leaving-1' },
  factors: [
    { code: 'tenure', label: '30', share: -0.06 },
    { code: 'moves', label: '2', share: 0.03 },
    { code: 'current', label: '68', share: -0.04 },
    { code: 'placements', label: '4', share: 0.01 },
  ],
};

const unknownLeaving: LeavingForecast = { ...leaving, probability: null, low: null, high: null, factors: [] };

const call: Interaction = {
  ...{ id: 'i-1', candidate: maelle.id, kind: 'call', by: 'slack:T1:U7', message: null, revision: 0 },
  text: 'Ravie de l’échange, très motivée. Disponible en janvier, souhaite deux jours de télétravail.',
  at: new Date('2026-11-17T14:30:00Z'),
  tone: { sign: 'positive', words: ['Ravie', 'très motivée'] },
};
const email: Interaction = {
  ...{ ...call, id: 'i-2', kind: 'email', by: null, tone: { sign: 'neutral', words: [] } },
  text: 'Envoi du descriptif de poste.',
  at: new Date('2026-11-16T10:00:00Z'),
};

const reading = { ...{ ocr: true, confidence: 0.91, reader: 'built-in', ms: 2380, pages: 2 }, kind: 'pdf' };
const first = { match: strongMatch, offer: reactOffer, stage: null };
const top = [
  first,
  { match: { ...cappedMatch, offer: nodeOffer.id }, offer: nodeOffer, stage: 'interview' as const },
  { match: weakMatch, offer: projectOffer, stage: null },
];
const ranked = [
  { match: strongMatch, candidate: maelle },
  { match: cappedMatch, candidate: idris },
  { match: weakMatch, candidate: oanez },
];
const placement = {
  ...{
    id: 'p-1',
    candidate: null,
    company: 'Banque Alizé',
    offer: null,
    title: 'Développeur Java',
    city: null,
  },
  ...{ start: '2026-08-03', end: null, leavingReason: null, pay: null },
};

/** One card of each builder and of each state that reads differently: what golden files and the preview show. */
export const cardSamples = (t: Words): Record<string, Card> => ({
  reading: readingCard({ fileName: 'CV Tréguier 2026.pdf' }, t),
  candidate: candidateCard(
    {
      ...{ candidate: maelle, scores, years: 8.2, top, openOffers: 12, reading, news: 'updated' },
      forecast: { salary, offer: reactOffer, leaving },
    },
    t,
  ),
  'candidate-sparse': candidateCard(
    {
      ...{
        candidate: oanez,
        scores: beginnerScores,
        years: null,
        top: [],
        openOffers: 0,
        reading: null,
        news: null,
      },
      forecast: { salary: null, offer: null, leaving: unknownLeaving },
    },
    t,
  ),
  'batch-progress': batchProgressCard({ total: 200, done: 132, duplicates: 9, unread: 2 }, t),
  'batch-summary': batchSummaryCard(
    {
      counts: { total: 40, done: 40, duplicates: 1, unread: 7 },
      ranked: [
        { candidate: maelle, best: first },
        { candidate: idris, best: { offer: reactOffer, match: cappedMatch } },
        ...Array.from({ length: 9 }, (_, at) => ({ candidate: { ...oanez, number: 30 + at }, best: null })),
      ],
      unread: Array.from({ length: 7 }, (_, at) => new Refusal('cv.password', { name: `cv ${at + 1}.pdf` })),
      csv: 'rang;nom\r\n',
    },
    t,
  ),
  'batch-summary-nobody': batchSummaryCard(
    {
      counts: { total: 1, done: 1, duplicates: 0, unread: 1 },
      ranked: [],
      unread: [new Refusal('cv.not_a_cv', { name: 'facture.pdf' })],
      csv: 'rang;nom\r\n',
    },
    t,
  ),
  home: homeCard(
    {
      sees: true,
      followUps: [
        {
          candidate: maelle,
          followUp: {
            ...{ id: 'f-1', candidate: maelle.id, member: 'm-1', due: '2026-11-27', state: 'waiting' },
            text: 'rappeler après son préavis',
          },
        },
      ],
      offers: [
        { offer: reactOffer, strong: 3 },
        { offer: nodeOffer, strong: 0 },
      ],
      health: [{ what: 'database', state: 'ok', detail: 'PGlite' }],
    },
    t,
  ),
  'home-no-right': homeCard({ sees: false, followUps: [], offers: [], health: [] }, t),
  duplicate: duplicateCard({ candidate: maelle, fileName: 'CV Tréguier 2026.pdf' }, t),
  ranking: rankingCard({ offer: reactOffer, ranked, total: 23 }, t),
  'ranking-empty': rankingCard({ offer: reactOffer, ranked: [], total: 0 }, t),
  'ranking-detail': rankingDetailCard({ offer: reactOffer, ranked: ranked.slice(0, 2) }, t),
  'candidate-offers': candidateOffersCard({ candidate: maelle, ranked: top }, t),
  why: whyCard(
    {
      ...{ candidate: idris, offer: reactOffer, match: cappedMatch, rank: 5, of: 23 },
      advice: {
        smallestChange: { criterion: 'skill:TypeScript', gain: 29, newRank: 2 },
        questions: [
          { criterion: 'skill:TypeScript', kind: 'skill', wanted: 'TypeScript' },
          { criterion: 'place', kind: 'place', wanted: 'Lyon' },
          { criterion: 'skill:GraphQL', kind: 'skill', wanted: 'GraphQL' },
          { criterion: 'language:en', kind: 'language', wanted: 'en B2' },
        ],
      },
    },
    t,
  ),
  prediction: predictionCard({ candidate: maelle, offer: reactOffer, forecast: { salary, leaving } }, t),
  'prediction-unknown': predictionCard(
    { candidate: oanez, offer: null, forecast: { salary: null, leaving: unknownLeaving } },
    t,
  ),
  'candidate-list': candidateListCard(
    {
      ...{ query: 'react lyon dispo < 60j', candidates: [maelle, idris], total: 14 },
      understood: ['React', 'Lyon', '< 60 j'],
    },
    t,
  ),
  'candidate-list-empty': candidateListCard(
    {
      query: 'cobol guéret',
      understood: ['COBOL', 'Guéret'],
      candidates: [],
      total: 0,
      relax: { filter: 'Guéret', count: 3 },
    },
    t,
  ),
  'candidate-notes': candidateNotesCard({ candidate: maelle, interactions: [call, email] }, t),
  offer: offerCard({ offer: reactOffer, strong: 3 }, t),
  'offer-bare': offerCard({ offer: projectOffer, strong: 0 }, t),
  'offer-list': offerListCard(
    {
      offers: [
        { offer: reactOffer, strong: 3 },
        { offer: nodeOffer, strong: 0 },
        { offer: closedOffer, strong: 0 },
      ],
    },
    t,
  ),
  'offer-list-empty': offerListCard({ offers: [] }, t),
  'offer-closed': offerClosedCard({ offer: closedOffer }, t),
  note: noteCard({ candidate: maelle, interaction: call }, t),
  standing: standingCard(
    { candidate: maelle, offer: reactOffer, stage: 'shortlisted', by: 'Yann', reason: null },
    t,
  ),
  'standing-refused': standingCard(
    {
      ...{ candidate: idris, offer: reactOffer, stage: 'refused' as const, by: 'Yann' },
      reason: 'TypeScript indispensable',
    },
    t,
  ),
  digest: someDigest(t),
  help: helpCard(
    {
      commands: [
        { usage: '/match <reference> [top]', summary: 'Classer les candidats', coming: false },
        { usage: '/pourquoi <candidat> <offre>', summary: 'Expliquer un score', coming: false },
        { usage: '/etape', summary: 'Changer une étape', coming: true },
        { usage: '/relance', summary: 'Prévoir une relance', coming: true },
      ],
    },
    t,
  ),
  coming: comingCard({ command: '/etape' }, t),
  health: healthCard(
    {
      rows: [
        { what: 'reader', state: 'ok', detail: '' },
        { what: 'database', state: 'ok', detail: 'PGlite' },
        { what: 'cache', state: 'degraded', detail: 'Redis' },
        { what: 'slack', state: 'off', detail: '' },
        { what: 'ocr', state: 'down', detail: 'fra' },
      ],
    },
    t,
  ),
  welcome: welcomeCard({ team: 'Atelier RH', empty: true, channelAllowed: false }, t),
  'welcome-ready': welcomeCard({ team: 'Atelier RH', empty: false, channelAllowed: true }, t),
  example: exampleCard({ offers: [reactOffer, nodeOffer, projectOffer], companies: 3, placements: 8 }, t),
  channel: channelCard({ channel: '#recrutement', state: 'allowed' }, t),
  'channel-forbidden': channelCard({ channel: '#général', state: 'forbidden' }, t),
  'channel-opened': channelCard({ channel: '#recrutement', state: 'opened' }, t),
  language: languageCard({ locale: t.locale, scope: 'team' }, t),
  settings: settingsCard({ about: 'digest.hour', value: '08:30' }, t),
  'form-button': formButtonCard({ form: 'offer', subject: '', command: '/offre creer' }, t),
  keys: keysCard(
    { keys: someKeys, news: { kind: 'added', key: { provider: 'openai', lastFour: 'a1b2' } } },
    t,
  ),
  'keys-none': keysCard({ keys: [], news: null }, t),
  costs: costsCard(
    { month: '2026-11', sums: costSums, budget: 20, names: new Map([['slack:T1:U7', 'Yann']]) },
    t,
  ),
  'ai-settings': aiSettingsCard({ settings: someSettings, keys: someKeys }, t),
  'ai-settings-none': aiSettingsCard({ settings: someSettings, keys: [] }, t),
  'ai-notice': aiNoticeCard({ kind: 'key.refused', key: someKeys[0] }, t),
  'ai-notice-budget': aiNoticeCard(
    { kind: 'budget', level: 100, spentMicros: 20_013_000, budget: 20, to: null },
    t,
  ),
  'job-ad': jobAdCard(
    { ad: someAd, problems: [], by: { kind: 'model', receipt: someReceipt, dropped: 1 } },
    t,
  ),
  'job-ad-lint': jobAdCard(
    {
      ad: someAd,
      problems: [
        { code: 'no_pay' },
        { code: 'gendered_title', quote: 'Développeur React' },
        { code: 'discriminatory', quote: 'moins de 35 ans' },
        { code: 'past_pay', quote: 'salaire actuel' },
        { code: 'gendered_words', quote: 'ninja' },
        { code: 'unclear_title' },
        { code: 'too_long', words: 612 },
        { code: 'missing_section', section: 'process' },
      ],
      by: { kind: 'built-in', why: 'budget' },
    },
    t,
  ),
  reread: rereadCard({ asked: 9, read: 7 }, t),
  'reread-none': rereadCard({ asked: 0, read: 0 }, t),
  deleted: deletedCard({ reference: 'candidat-17' }, t),
  refusal: refusalCard(new Refusal('cv.password', { name: 'CV Tréguier 2026.pdf' }), t),
  'refusal-command': refusalCard(new Refusal('unknown.command', { typed: 'matche', nearest: 'match' }), t),
  bug: bugCard({ trace: 'k7f3-20a1' }, t),
  outage: outageCard({ what: 'Slack' }, t),
  ...dayCardSamples(t),
});

const someDigest = (t: Words): Card => {
  const card = digestCard(
    {
      day: new Date('2026-11-23T07:30:00Z'),
      newCandidates: [
        { candidate: maelle, best: first },
        { candidate: oanez, best: null },
        { candidate: idris, best: { offer: reactOffer, match: cappedMatch } },
        { candidate: { ...oanez, number: 24 }, best: null },
      ],
      bestMatches: [{ offer: reactOffer, candidate: maelle, match: strongMatch }],
      weakOffers: [nodeOffer, projectOffer, { ...projectOffer, number: 45 }, { ...projectOffer, number: 46 }],
      silent: [{ candidate: idris, offer: nodeOffer, days: 17 }],
      followUps: [{ id: 'f-1', candidate: idris, text: 'rappeler après son préavis', due: '2026-11-23' }],
      trialEnds: [placement],
    },
    t,
  );
  if (!card) throw new Error('this day brings something');
  return card;
};

export const formSamples = (t: Words): Record<string, Form> => ({
  'offer-form': offerForm(
    {
      offer: null,
      values: {
        title: 'Développeur React senior',
        place: 'Lyon',
        contract: 'cdi',
        mustSkills: 'React, TypeScript',
      },
      gaps: ['company', 'payMin', 'payMax', 'languages'],
    },
    t,
  ),
  'candidate-form': candidateForm(
    { candidate: maelle, values: { name: 'Maëlle Tréguier', city: 'Lyon', noticeMonths: '2' } },
    t,
  ),
  'key-form': keyForm(t),
  'ai-form': aiForm(someSettings, t),
  'note-form': noteForm({ candidate: maelle }, t),
  'refuse-form': refuseForm({ candidate: idris, offer: reactOffer }, t),
  ...dayFormSamples(t),
});
