import { expect, it } from 'vitest';
import type { Card } from '../../core/cards/card.ts';
import { cardSamples } from '../../core/cards/card-samples.ts';
import { wordsFor } from '../../core/i18n/words.ts';
import { whatIsMissing } from './what-is-missing.ts';

type Message = Parameters<typeof whatIsMissing>[0][number];
const samples = cardSamples(wordsFor('fr', 'Europe/Paris'));
const cardOf = (name: string): Card => {
  const card = samples[name];
  if (!card) throw new Error(`no sample ${name}`);
  return card;
};

const message = (own: Partial<Message>): Message => ({
  ...{ ref: 'web:local:r:1', channel: 'web:local:r', thread: null, by: null, onlyFor: null },
  ...{ revision: 0, removed: false, reactions: [], content: { kind: 'text', text: 'appel : ravie' } },
  ...own,
});
const shown = (card: Card, thread: string | null = null) =>
  message({ thread, content: { kind: 'card', card, keys: [] } });

/** The sample card with other numbers in it. */
const numbered = (number: number): Card =>
  JSON.parse(
    JSON.stringify(cardOf('candidate'))
      .replaceAll('46\u202f200', `4${number}\u202f200`)
      .replace(/\b\d+\/100/g, `${number}0/100`)
      .replace(/1\d\u00a0%/g, `1${number}\u00a0%`),
  ) as Card;

it('a demonstration that shows nothing lacks everything', () => {
  expect(whatIsMissing([], ['web:local:r:1'])).toEqual([
    'a card for each of 1 CVs',
    'scores that differ',
    'salaries that differ',
    'risks that differ',
    'a ranking with its podium',
    'a note that was kept',
    'the tone of the note',
    'a forecast',
    'a digest',
  ]);
});

it('twelve times the same card is no demonstration of scores', () => {
  const threads = ['web:local:r:1', 'web:local:r:2', 'web:local:r:3'];
  const cards = ['1', '2', '3'].map((thread) => shown(cardOf('candidate'), thread));
  const missing = whatIsMissing(cards, threads);
  expect(missing).toContain('scores that differ');
  expect(missing).not.toContain('a card for each of 3 CVs');
});

it('one that shows all of it lacks nothing', () => {
  const threads = ['1', '2', '3'].map((thread) => `web:local:r:${thread}`);
  const cards = ['1', '2', '3'].map((thread) => shown(numbered(Number(thread)), thread));
  const rest = ['ranking', 'candidate-notes', 'prediction', 'digest'].map((name) => shown(cardOf(name)));
  const note = message({ by: 'lea', reactions: ['📝'] });
  expect(whatIsMissing([...cards, ...rest, note], threads)).toEqual([]);
  expect(whatIsMissing([...cards, ...rest.slice(1), note], threads)).toEqual(['a ranking with its podium']);
});
