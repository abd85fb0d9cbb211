import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../i18n/words.ts';
import { candidateCard } from './candidate-card.ts';
import { type Card, type Part, strong, text } from './card.ts';
import { displayWidth, shorten, wrap } from './display-width.ts';
import { inert } from './inert.ts';
import { drawTable } from './plain-table.ts';
import { renderFormText, renderText } from './plain-text.ts';
import { readingCard } from './reading-card.ts';
import { maelle } from './sample-candidates.ts';

const t = wordsFor('fr', 'Europe/Paris');
const cardWith = (parts: Part[]): Card => ({
  ...{ kind: 'test', locale: 'fr', tone: 'neutral', title: [strong('Titre')], parts, actions: [] },
});
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

describe('hostile words', () => {
  it.each([
    ['a right-to-left override', 'CV\u202Efdp.exe', 'CVfdp.exe'],
    ['zero-width letters', 'Jea\u200Bn\u200D', 'Jean'],
    ['a terminal escape', '\u001B[31mrouge\u0007', ' [31mrouge '],
    ['a line break that fakes a button', 'Nom\n[Supprimer]', 'Nom [Supprimer]'],
    ['tag letters', 'ok\u{E0041}\u{E0042}', 'ok'],
    ['half a surrogate', 'a\uD800b', 'a\uFFFDb'],
    ['a tower of accents', `e${'\u0301'.repeat(20)}`, 'e\u0301\u0301\u0301'],
  ])('%s becomes inert', (_what, given, kept) => {
    expect(inert(given)).toBe(kept);
  });

  it('nothing unseen and no line of its own comes out of a name, a quote, a table or a footer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (hostile) => {
        const card = cardWith([
          { type: 'text', spans: [text(hostile), { type: 'person', person: 'x', name: hostile }] },
          { type: 'quote', text: hostile },
          { type: 'table', columns: [{ label: hostile, align: 'left' }], rows: [[[text(hostile)]]] },
          { type: 'facts', facts: [{ label: hostile, value: [text(hostile)] }] },
          { type: 'gauge', label: hostile, value: 3, max: 5, word: hostile, tone: 'good' },
        ]);
        const lines = renderText({ ...card, title: [strong(hostile)], footer: [text(hostile)] }).split('\n');
        for (const line of lines) {
          expect(line).toMatch(/^[│╭╰]/u);
          expect(line).not.toMatch(unseen);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('markup of a platform stays the letters it is made of', () => {
    const name = '<!channel> @everyone [x](https://evil.example) **gras**';
    const drawn = renderText(readingCard({ fileName: name }, t));
    expect(drawn).toContain(name);
  });

  it('a name of a thousand letters is cut short on the card', () => {
    const scores = { value: 0, reasons: [] };
    const card = candidateCard(
      {
        candidate: { ...maelle, name: 'Long '.repeat(200) },
        scores: { employability: scores, stability: scores, adaptability: scores },
        ...{ years: null, top: [], openOffers: 0, forecast: null, reading: null, news: null },
      },
      t,
    );
    expect(renderText(card).split('\n')[0]?.length).toBeLessThan(90);
  });
});

describe('drawing', () => {
  it.each([
    [0, 100, '░░░░░░░░░░'],
    [72, 100, '▓▓▓▓▓▓▓░░░'],
    [100, 100, '▓▓▓▓▓▓▓▓▓▓'],
    [130, 100, '▓▓▓▓▓▓▓▓▓▓'],
    [3, 0, '░░░░░░░░░░'],
  ])('a gauge of %i on %i is %s', (value, max, drawn) => {
    const card = cardWith([{ type: 'gauge', label: 'Score', value, max, word: 'fort', tone: 'good' }]);
    expect(renderText(card)).toContain(`${drawn}  ${value}/${max} (fort)`);
  });

  it('table columns line up whatever the letters', () => {
    const rows = [
      ['🟢 fort', '1'],
      ['日本語', '22'],
      ['Élodie', '333'],
    ];
    const columns = [
      { label: 'Nom', align: 'left' as const },
      { label: 'N', align: 'right' as const },
    ];
    const lines = drawTable(columns, rows, 80);
    expect(new Set(lines.map(displayWidth))).toEqual(new Set([displayWidth(lines[0] ?? '')]));
  });

  it('a table never grows wider than its page', () => {
    const cell = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const columns = ['a', 'b', 'c'].map((label) => ({ label, align: 'left' as const }));
        for (const line of drawTable(columns, rows, 50)) expect(displayWidth(line)).toBeLessThanOrEqual(50);
      }),
      { numRuns: 100 },
    );
  });

  it('wrapping keeps every letter and never passes the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 4, max: 40 }), (words, width) => {
        const lines = wrap(words, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      }),
      { numRuns: 100 },
    );
  });

  it('what is shortened says so', () => {
    expect(shorten('Développeuse', 8)).toBe('Dévelop…');
    expect(shorten('court', 8)).toBe('court');
  });

  it('buttons, choices and pages are drawn, and nothing else looks like one', () => {
    const card: Card = {
      ...cardWith([]),
      actions: [
        { type: 'button', action: 'a', subject: 's', label: 'Refuser', intent: 'danger', answers: 'form' },
        {
          type: 'select',
          action: 'b',
          subject: 's',
          label: 'Étape',
          choices: [{ value: '1', label: 'Entretien' }],
        },
      ],
      pager: { page: 2, pages: 3, action: 'p', subject: 's' },
    };
    const drawn = renderText(card).replaceAll('\u00A0', ' ');
    expect(drawn).toContain('[Refuser] [Étape ▾ Entretien]');
    expect(drawn).toContain('[◀] page 2 sur 3 [▶]');
  });

  it('a secret is never written out', () => {
    const field = {
      id: 'key',
      label: 'Clé',
      required: true,
      value: 'sk-123456',
      input: { type: 'secret' },
    } as const;
    const form = {
      id: 'f',
      subject: '',
      locale: 'fr',
      title: 'Clés',
      steps: [[field]],
      submit: 'Garder',
    } as const;
    expect(renderFormText({ ...form, steps: [[field]] })).not.toContain('sk-123456');
  });
});
