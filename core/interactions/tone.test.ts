import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishTone } from './lexicon-en.ts';
import { frenchTone } from './lexicon-fr.ts';
import { toneOf } from './tone.ts';

const sign = (text: string) => toneOf(text).sign;

describe('tone of a note', () => {
  test.each([
    ['Très motivée, à l’aise en anglais', 'positive'],
    ['Pas mal du tout, à revoir avec le client', 'positive'],
    ['Aucun doute, il faut la rencontrer', 'positive'],
    ['Aucun problème de mobilité', 'positive'],
    ['Hésitante au début mais excellent échange ensuite', 'positive'],
    ['Not bad at all', 'positive'],
    ['No concerns on my side', 'positive'],
    ['👍', 'positive'],
    ['Pas convaincu par ses réponses', 'negative'],
    ['N’est plus motivé par le poste', 'negative'],
    ['Sympathique, mais le niveau est vraiment insuffisant', 'negative'],
    ['A raccroché au bout de deux minutes', 'negative'],
    ['Prétentions trop hautes', 'negative'],
    ['No-show', 'negative'],
    ['Manque de rigueur', 'negative'],
    ['Nice person but failed the test', 'negative'],
    ['Not motivated', 'negative'],
    ['Ne maîtrise pas Excel', 'negative'],
    ['A posé un lapin', 'negative'],
    ['Not enough experience', 'negative'],
    ['Malgré un peu de stress, très bon entretien', 'positive'],
    ['Aucun point bloquant', 'positive'],
    ['Il a accepté', 'positive'],
    ['Il a accepté une autre offre', 'negative'],
    ['Questions posées sur les horaires', 'neutral'],
    ['Préavis de trois mois, habite Nantes', 'neutral'],
    ['Rappeler mardi à 14 h', 'neutral'],
    ['Entretien avec Claire demain', 'neutral'],
    ['CV transmis au client', 'neutral'],
    ['Bonne journée', 'neutral'],
    ['Notice period: two months', 'neutral'],
    ['', 'neutral'],
  ])('%s: %s', (text, expected) => {
    expect(sign(text)).toBe(expected);
  });

  test('says which words decided, with the word that turned them', () => {
    expect(toneOf('Elle n’est pas vraiment motivée').words).toEqual(['pas vraiment motivée']);
    expect(toneOf('Équipe conquise, TRÈS bon échange').words).toEqual(['conquise', 'TRÈS bon']);
  });

  test('no open beginning of the lexicons is so short that it swallows other words', () => {
    const listed = [frenchTone, englishTone].flatMap(({ weights, everyday }) =>
      [...Object.values(weights), ...Object.values(everyday)].join(',').split(','),
    );
    const open = listed.map((item) => item.trim()).filter((item) => /^[^ ]{1,3}\*$/.test(item));
    expect(open).toEqual([]);
  });

  test('its words stand in the text as written, and are none when neutral', () => {
    const piece = fc.constantFrom(
      'pas',
      'très',
      'motivé',
      'mais',
      'excellent',
      'raté',
      ', ',
      'Claire',
      'not',
      'good',
      'bad',
      '👎',
      'no show',
      'e\u0301chec',
      'œuvre',
      '. ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((words) => words.join(' ')),
        ),
        (text) => {
          const tone = toneOf(text);
          expect(tone.words.every((word) => word !== '' && text.includes(word))).toBe(true);
          expect(tone.sign === 'neutral').toBe(tone.words.length === 0);
        },
      ),
    );
  });
});
