import { describe, expect, it } from 'vitest';
import type { Card } from '../../../core/cards/card.ts';
import { cardSamples, formSamples } from '../../../core/cards/card-samples.ts';
import { locales } from '../../../core/i18n/locale.ts';
import { wordsFor } from '../../../core/i18n/words.ts';
import { card, fullCard, hostile, hostileCard, refusalForm } from '../../../core/testing/chat-cards.ts';
import { renderCard } from './render-card.ts';
import { renderForm } from './render-form.ts';
import { type Tree, toHtml } from './tree.ts';

// `npx vitest run adapters/web/render-card -u` accepts a change of wording or of drawing.

/** Every element of a tree, itself included. */
const elementsOf = (tree: Tree): [string, Record<string, unknown>, ...Tree[]][] => {
  if (typeof tree === 'string') return [];
  const [, , ...children] = tree;
  return [tree, ...children.flatMap(elementsOf)];
};

describe.each(locales)('in %s', (locale) => {
  const t = wordsFor(locale, 'Europe/Paris');
  const drawn = [
    ...Object.entries(cardSamples(t)).map(([name, sample]) => ({ name, tree: renderCard(sample, 'm1') })),
    { name: 'everything', tree: renderCard(fullCard(locale, 'web:local:robin'), 'm1') },
    ...Object.entries(formSamples(t)).map(([name, form]) => ({ name, tree: renderForm(form) })),
  ];

  it.each(drawn)('$name is drawn as its golden file', async ({ name, tree }) => {
    await expect(`${toHtml(tree)}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.html`);
  });

  it.each(drawn)('$name leaves no value out and repeats no id', ({ tree }) => {
    expect(toHtml(tree)).not.toMatch(/undefined|NaN|\[object/);
    const ids = elementsOf(tree).flatMap(([, { id }]) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('words from a CV', () => {
  const evil = `<img src=x onerror=alert(1)> "><script>alert(1)</script> ${hostile}`;

  it('never become markup, wherever they stand', () => {
    const tree = renderCard(hostileCard(evil), 'm1');
    const tags = elementsOf(tree).map(([tag]) => tag);
    expect(tags).not.toContain('script');
    expect(tags).not.toContain('img');
    expect(toHtml(tree)).not.toMatch(/<script|<img|\u202E/);
  });

  it('never become an address that a browser runs', () => {
    const addresses = ['javascript:alert(1)', 'data:text/html,x', ' JAVASCRIPT:x', 'file:///etc', '//evil'];
    for (const url of addresses) {
      const link: Card = card({ parts: [{ type: 'text', spans: [{ type: 'link', url, text: 'Voir' }] }] });
      expect(elementsOf(renderCard(link, 'm1')).filter(([tag]) => tag === 'a')).toEqual([]);
    }
  });

  it('never become a picture that holds a script', () => {
    const svg: Card = card({
      parts: [
        { type: 'image', alt: 'x', file: { name: 'x.svg', mime: 'image/svg+xml', base64: 'PHN2Zz4=' } },
      ],
    });
    expect(elementsOf(renderCard(svg, 'm1')).some(([tag]) => tag === 'img')).toBe(false);
  });
});

describe('what a card offers', () => {
  it('a picture has its alternative text, a file its address', () => {
    const file = { name: 'courbe.png', mime: 'image/png', base64: 'iVBORw0KGgo=' };
    const drawn = card({
      parts: [
        { type: 'image', alt: 'Courbe des scores', file },
        { type: 'file', file },
      ],
    });
    const html = toHtml(renderCard(drawn, 'm1'));
    expect(html).toContain('<img alt="Courbe des scores" src="data:image/png;base64,iVBORw0KGgo=">');
    expect(html).toContain('<a class="file" href="card-file/m1/1" download="courbe.png">');
  });

  it('a gauge out of range is drawn at its end', () => {
    const gauge = {
      type: 'gauge',
      label: 'Score',
      value: 140,
      max: 100,
      word: 'fort',
      tone: 'good',
    } as const;
    expect(toHtml(renderCard(card({ parts: [gauge] }), 'm1'))).toContain('width="100"');
  });

  it('a form in steps shows its first', () => {
    const steps = elementsOf(renderForm(refusalForm)).filter(([tag]) => tag === 'fieldset');
    expect(steps.map(([, attributes]) => attributes.hidden ?? false)).toEqual([false, true]);
  });
});
