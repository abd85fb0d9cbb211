import { describe, expect, it } from 'vitest';
import { aCandidate } from '../testing/factories.ts';
import { factsInNote, type NoteFacts, newsFor } from './facts-in-note.ts';

const read = (text: string) => factsInNote(text, '2026-11-23', 'Europe/Paris');

describe('a note states facts', () => {
  it.each<[string, NoteFacts]>([
    ['appel : très motivée, disponible en janvier', { availableFrom: '2027-01-01' }],
    ['dispo le 15/01, préavis de 3 mois', { availableFrom: '2027-01-15', noticeMonths: 3 }],
    ['dispo immédiatement', { availableFrom: '2026-11-23' }],
    ['available in two weeks', { availableFrom: '2026-12-07' }],
    ['sans préavis', { noticeMonths: 0 }],
    ['2 months notice', { noticeMonths: 2 }],
    ['souhaite 48 k€', { wishedPay: 48_000 }],
    ['gagne 40 k, souhaite 45 k', { wishedPay: 45_000 }],
    ['prétentions 45-48 k€ brut', { wishedPay: 45_000 }],
    ['wants 52 000 € a year', { wishedPay: 52_000 }],
    ['demande deux jours de télétravail', { remote: 'some' }],
    ['full remote uniquement', { remote: 'full' }],
    ['mobile sur Lyon et Grenoble', { places: ['Lyon', 'Grenoble'] }],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });

  it.each([
    'pas disponible cette semaine',
    'plus dispo avant longtemps',
    'gagne actuellement 42 k€',
    'demande 450 € par jour',
    'préavis à vérifier',
    'joignable sur son mobile',
    'appeler sur son mobile le 12 mars',
    'parle de télétravail',
    'le client attend 3 profils',
  ])('%s states none of them', (text) => {
    expect(read(text)).toEqual({});
  });

  it('only what is news is proposed', () => {
    const candidate = aCandidate({ availability: { from: '2027-01-01', noticeMonths: null } });
    expect(newsFor(candidate, { availableFrom: '2027-01-01' })).toBeNull();
    expect(newsFor(candidate, { availableFrom: '2027-01-01', noticeMonths: 2 })).toEqual({
      availability: { from: '2027-01-01', noticeMonths: 2 },
    });
    expect(newsFor(candidate, {})).toBeNull();
  });
});
