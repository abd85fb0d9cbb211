import { describe, expect, it } from 'vitest';
import { wordsFor } from '../i18n/words.ts';
import type { Stage } from '../pipeline/stage.ts';
import { candidateCard } from './candidate-card.ts';
import { renderText } from './plain-text.ts';
import { maelle } from './sample-candidates.ts';
import { reactOffer, strongMatch } from './sample-offers.ts';

const t = wordsFor('fr', 'Europe/Paris');
const index = { value: 50, reasons: [] };
const scores = { employability: index, stability: index, adaptability: index };
const cardAt = (stage: Stage | null) =>
  candidateCard(
    {
      ...{ candidate: maelle, scores, years: 8, openOffers: 1, forecast: null, reading: null, news: null },
      top: [{ match: strongMatch, offer: reactOffer, stage }],
    },
    t,
  );
const actionsAt = (stage: Stage | null) => cardAt(stage).actions.map(({ action }) => action);

describe('buttons', () => {
  it.each<[Stage | null, string[]]>([
    [null, ['offer.shortlist', 'offer.refuse', 'match.why']],
    ['shortlisted', ['offer.refuse', 'match.why']],
    ['refused', ['offer.shortlist', 'match.why']],
    ['hired', ['match.why']],
  ])('of a candidate at stage %s', (stage, decisions) => {
    expect(actionsAt(stage)).toEqual([
      ...decisions,
      'candidate.predict',
      'candidate.note',
      'candidate.delete',
    ]);
  });

  it('decide on the best offer, and deleting asks first', () => {
    const [shortlist, ...others] = cardAt(null).actions;
    expect(shortlist?.subject).toBe('candidat-17/offre-42');
    expect(others.at(-1)).toMatchObject({
      subject: 'candidat-17',
      intent: 'danger',
      confirm: { no: 'Garder' },
    });
  });
});

it('a birth date and a street never reach the card', () => {
  const profile = {
    ...maelle.profile,
    birthDate: '1990-02-03',
    address: { street: '12 rue des Lilas', city: 'Lyon', postalCode: '69003', country: 'France' },
  };
  const values = { scores, years: 8, top: [], openOffers: 0, forecast: null, reading: null, news: null };
  const drawn = renderText(candidateCard({ ...values, candidate: { ...maelle, profile } }, t));
  expect(drawn).not.toMatch(/1990|Lilas|69003/);
});
