import { describe, expect, it } from 'vitest';
import { checkNote, type SensitiveKind } from './note-check.ts';

describe('a note is looked at before it is kept', () => {
  it.each<[string, SensitiveKind[], string | null]>([
    ['très motivée, enceinte de 4 mois, dispo en mars', ['health'], 'très motivée, dispo en mars'],
    ['Bon échange. Elle a deux enfants. Préavis de 3 mois.', ['family'], 'Bon échange. Préavis de 3 mois.'],
    ['pratiquant et très ponctuel au travail', ['religion'], 'très ponctuel au travail'],
    ['délégué syndical CGT, connaît bien SAP', ['union'], 'connaît bien SAP'],
    ['d’origine algérienne, parle trois langues', ['origin'], 'parle trois langues'],
    ['son numéro : 2 85 05 78 006 084 41, rappeler lundi', ['id'], 'rappeler lundi'],
    ['IBAN FR76 3000 6000 0112 3456 7890 189, dispo lundi', ['iban'], 'dispo lundi'],
    ['She is pregnant', ['health'], null],
    ['married with two kids but open to travel every week', ['family'], 'open to travel every week'],
    ['RQTH', ['health'], null],
    ['en burn-out, son mari est malade', ['health', 'family'], null],
  ])('%s', (text, found, neutral) => {
    expect(checkNote(text)).toEqual({ found, neutral });
  });

  it.each([
    'très motivée, disponible en janvier',
    'a dirigé l’accueil du handicap chez son client',
    'infirmière, 5 ans en service cancers et soins',
    'travaille auprès d’enfants depuis 2019',
    'chez une assurance maladie',
    'préavis de trois mois, mobile à Lyon',
    'a monté un projet pour les enfants',
    'appel : intéressée par le poste, rappeler le 06 39 98 12 34',
    'facture FR12 34, budget 45 000 €',
    'worked for the children’s hospital',
  ])('%s is kept as it is', (text) => {
    expect(checkNote(text)).toEqual({ found: [], neutral: text });
  });
});
