import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { wordsFor } from '../i18n/words.ts';
import { cardSamples, formSamples } from './card-samples.ts';
import { displayWidth } from './display-width.ts';
import { renderFormText, renderText } from './plain-text.ts';
import { refusalCard } from './refusal-card.ts';
import { refusalSamples } from './refusal-samples.ts';

// A change of wording or of order shows here as a diff to read. `npx vitest run core/cards -u` accepts it.

describe.each(locales)('in %s', (locale) => {
  const t = wordsFor(locale, 'Europe/Paris');
  const drawn = [
    ...Object.entries(cardSamples(t)).map(([name, card]) => ({ name, text: renderText(card) })),
    ...Object.entries(formSamples(t)).map(([name, form]) => ({ name, text: renderFormText(form) })),
  ];

  it.each(drawn)('$name reads as its golden file', async ({ name, text }) => {
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
  });

  it('all refusals read as their golden file', async () => {
    const text = refusalSamples.map((refusal) => renderText(refusalCard(refusal, t))).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/refusals.${locale}.txt`);
  });

  it.each(drawn)('$name fits the page, ends clean and leaves no value out', ({ text }) => {
    for (const line of text.split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(95);
      expect(line).not.toMatch(/\s$/);
    }
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

it('every builder has a golden file', () => {
  const here = import.meta.dirname;
  const notBuilders = ['card', 'form', 'plain-card'];
  const builders = readdirSync(here)
    .flatMap((file) => /^(.+-(?:card|form))\.ts$/.exec(file)?.[1] ?? [])
    .filter((name) => !notBuilders.includes(name));
  const golden = readdirSync(`${here}/golden`).map((file) => file.split('.')[0]);
  expect(builders.map((name) => name.replace(/-card$/, '')).filter((name) => !golden.includes(name))).toEqual(
    [],
  );
});
