import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorthKeeping, readNote } from './read-note.ts';

describe('the kind of a note', () => {
  test.each([
    ['appel: très motivée', 'call', 'très motivée'],
    ['Appel : rappeler lundi', 'call', 'rappeler lundi'],
    ['Entretien technique: à l’aise en SQL', 'interview', 'à l’aise en SQL'],
    ['e-mail: a envoyé ses diplômes', 'email', 'a envoyé ses diplômes'],
    ['SMS: confirme mardi', 'sms', 'confirme mardi'],
    ['test: 16/20', 'test', '16/20'],
    ['note: préavis de 2 mois', 'note', 'préavis de 2 mois'],
    ['phone call: keen', 'call', 'keen'],
    ['interview: went well', 'interview', 'went well'],
    ['Je l’ai appelée ce matin, elle réfléchit', 'call', 'Je l’ai appelée ce matin, elle réfléchit'],
    ['Laissé un message sur le répondeur', 'call', 'Laissé un message sur le répondeur'],
    ['Entretien réussi avec le client', 'interview', 'Entretien réussi avec le client'],
    ['Relancé par mail hier', 'email', 'Relancé par mail hier'],
    ['Test technique raté', 'test', 'Test technique raté'],
    ['Préfère Lyon : pas de télétravail', 'note', 'Préfère Lyon : pas de télétravail'],
    ['Cherche un poste à Nantes', 'note', 'Cherche un poste à Nantes'],
  ])('%s', (typed, kind, text) => {
    expect(readNote(typed)).toEqual({ kind, text });
  });

  test('keeps every word that is not a prefix', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        (typed) => typed.endsWith(readNote(typed).text) || typed.includes(readNote(typed).text),
      ),
    );
  });
});

describe('worth keeping', () => {
  test.each([
    'Très motivé, dispo en mars',
    'Préavis : 3 mois',
    'appel: injoignable',
    'Dispo lundi',
    'Injoignable',
    '45k',
    'Refuse',
    'not interested anymore',
    'Ok pour le salaire proposé',
    'Merci, trop cher pour nous',
    'Thanks, she declined',
    'Merci de la rappeler',
    'Merci de le rappeler mardi à 14 h pour caler un entretien',
  ])('%s', (text) => {
    expect(isWorthKeeping(text)).toBe(true);
  });

  test.each([
    '',
    '   ',
    '👍',
    '🎉🎉 🙂',
    ':thumbsup: :tada:',
    'merci',
    'Merci beaucoup !',
    'merci à toute l’équipe',
    'Thanks a lot',
    'ok',
    'Ok super merci',
    'bien reçu',
    'ça marche',
    'je regarde',
    'on verra',
    '// on en parle demain à 14h',
    '  // entre nous, trop cher',
    '<@U123ABC> merci',
    'appel:',
  ])('not %j', (text) => {
    expect(isWorthKeeping(text)).toBe(false);
  });

  test('nothing after // is ever kept', () => {
    fc.assert(fc.property(fc.string(), (text) => !isWorthKeeping(`//${text}`)));
  });
});
