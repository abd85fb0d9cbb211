import type { Words } from '../i18n/words.ts';
import type { FollowUp, Placement } from '../pipeline/stage.ts';
import { attachedCard } from './attached-card.ts';
import { candidateRecordCard } from './candidate-record-card.ts';
import type { Card } from './card.ts';
import { distinctCard } from './distinct-card.ts';
import { duplicatesCard } from './duplicates-card.ts';
import { factsCard, factsKeptCard } from './facts-card.ts';
import { followUpCard } from './follow-up-card.ts';
import type { Form } from './form.ts';
import { mergeForm } from './merge-form.ts';
import { mergedCard } from './merged-card.ts';
import { noteCheckCard } from './note-check-card.ts';
import { noteDroppedCard } from './note-dropped-card.ts';
import { placementCard } from './placement-card.ts';
import { placementEndForm } from './placement-end-form.ts';
import { placementForm } from './placement-form.ts';
import { placementListCard } from './placement-list-card.ts';
import { presentedCard } from './presented-card.ts';
import { idris, maelle, oanez } from './sample-candidates.ts';
import { nodeOffer, reactOffer, strongMatch } from './sample-offers.ts';
import { standingCard } from './standing-card.ts';
import { undoneCard } from './undone-card.ts';
import { whomCard } from './whom-card.ts';
import { whoseCvCard } from './whose-cv-card.ts';

const act = '7c2b1f0e-5f3a-4e0c-9d59-0a4e4f1a2b3c';
const at = new Date('2026-11-12T09:00:00Z');
const placement: Placement = {
  ...{ id: 'p-2', candidate: maelle.id, company: 'Banque Alizé', offer: null, title: 'Développeuse React' },
  ...{ city: 'Lyon', start: '2026-08-03', end: null, trialEnd: '2026-12-03', leavingReason: null, pay: null },
};
const ended = { ...placement, end: '2026-11-20', leavingReason: 'rupture de l’essai' };
const followUp: FollowUp = {
  ...{ id: act, candidate: idris.id, member: 'm-1', due: '2026-11-30', state: 'waiting' },
  text: 'rappeler après son préavis',
};
const patch = {
  availability: { from: '2027-01-04', noticeMonths: 0 },
  preferences: { ...oanez.preferences, wishedPay: { amount: 48_000, currency: 'EUR' } },
  mobility: { places: ['Lyon', 'Grenoble'], remote: 'some' as const },
};
const twin = { ...maelle, id: 'twin', number: 31, email: 'm.treguier@example.org', city: null };
const gone = {
  ...{ candidate: twin, documents: ['d'], interactions: ['a', 'b'], followUps: [], placements: [] },
  ...{ merges: [], standings: [] },
};

/** The recruiter's day, one card of each state. */
export const dayCardSamples = (t: Words): Record<string, Card> => ({
  'standing-hired': standingCard(
    { candidate: maelle, offer: reactOffer, stage: 'hired', by: 'Yann', reason: null, act },
    t,
  ),
  presented: presentedCard(
    {
      ...{ candidate: idris, offer: reactOffer, by: 'Léa' },
      before: { company: reactOffer.company, offer: nodeOffer, at },
    },
    t,
  ),
  whom: whomCard({ candidates: [maelle, idris], held: act }, t),
  'note-check': noteCheckCard(
    {
      check: { found: ['health', 'family'], neutral: 'Très motivée, disponible en mars.' },
      held: act,
    },
    t,
  ),
  'note-check-nothing-left': noteCheckCard({ check: { found: ['religion'], neutral: null }, held: null }, t),
  'note-dropped': noteDroppedCard(t),
  facts: factsCard({ candidate: oanez, patch, note: act }, t),
  'facts-kept': factsKeptCard({ candidate: oanez, patch, act }, t),
  'facts-kept-nothing': factsKeptCard({ candidate: oanez, patch: {}, act: null }, t),
  'follow-up': followUpCard(
    { candidate: idris, followUp, state: 'planned', asked: '2026-11-28', others: 2, act },
    t,
  ),
  'follow-up-due': followUpCard({ candidate: idris, followUp, state: 'due' }, t),
  'follow-up-done': followUpCard({ candidate: idris, followUp, state: 'done', act }, t),
  placement: placementCard({ candidate: maelle, placement, act }, t),
  'placement-ended': placementCard({ candidate: maelle, placement: ended, act }, t),
  'placement-list': placementListCard(
    {
      placements: [
        { placement, candidate: maelle },
        { placement: { ...ended, candidate: null }, candidate: null },
      ],
    },
    t,
  ),
  'placement-list-empty': placementListCard({ placements: [] }, t),
  duplicates: duplicatesCard({ known: maelle, fresh: twin, reasons: ['phone', 'employer'] }, t),
  merged: mergedCard({ kept: maelle, gone, act }, t),
  distinct: distinctCard(t),
  'whose-cv': whoseCvCard(
    {
      fileName: 'CV Idris 2026.pdf',
      read: 'Idris Kerdoncuff',
      known: maelle,
      because: 'thread',
      document: act,
    },
    t,
  ),
  'whose-cv-email': whoseCvCard(
    { fileName: 'CV.pdf', read: null, known: maelle, because: 'email', document: act },
    t,
  ),
  attached: attachedCard({ candidate: maelle, fileName: 'Lettre de recommandation.pdf' }, t),
  'candidate-record': candidateRecordCard(
    {
      ...{
        candidate: maelle,
        placements: [placement],
        followUps: [followUp, { ...followUp, state: 'done' }],
      },
      matches: [{ match: strongMatch, offer: reactOffer }],
      standings: [
        {
          standing: {
            ...{ candidate: maelle.id, offer: nodeOffer.id, stage: 'refused', by: null, at },
            reason: 'Node attendu au quotidien',
          },
          offer: nodeOffer,
        },
      ],
      files: [{ name: 'CV Tréguier 2026.pdf', at }],
    },
    t,
  ),
  'candidate-record-empty': candidateRecordCard(
    { candidate: oanez, matches: [], standings: [], placements: [], followUps: [], files: [] },
    t,
  ),
  undone: undoneCard({ act: 'stage.changed', subject: 'candidat-17/offre-42' }, t),
});

export const dayFormSamples = (t: Words): Record<string, Form> => ({
  'placement-form': placementForm(
    {
      subject: 'candidat-17/offre-42',
      values: { company: 'Banque Alizé', title: 'Développeur React senior' },
    },
    t,
  ),
  'placement-end-form': placementEndForm({ subject: 'candidat-17' }, t),
  'merge-form': mergeForm({ kept: maelle, gone: twin }, t),
});
