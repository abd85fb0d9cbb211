import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSamples, formSamples } from '../../../core/cards/card-samples.ts';
import { locales } from '../../../core/i18n/locale.ts';
import { wordsFor } from '../../../core/i18n/words.ts';
import { card, fullCard, hostileCard } from '../../../core/testing/chat-cards.ts';
import { messageFault } from '../fixtures/check-message.ts';
import { uploadsFor } from './card-files.ts';
import { cardFiles, renderCard, renderPlainly } from './render-card.ts';
import { renderForm } from './render-form.ts';

// A change of what Discord is sent shows here as a diff to read. `npx vitest run adapters/discord -u` accepts it.

describe.each(locales)('in %s', (locale) => {
  const t = wordsFor(locale, 'Europe/Paris');
  const cards = { ...cardSamples(t), everything: fullCard(locale, 'discord:1:200000000000000002') };

  it.each(Object.entries(cards))('%s is sent to Discord as in its golden file', async (name, sample) => {
    const body = renderCard(sample, 7);
    expect(messageFault({ ...body }, uploadsFor(body.components, cardFiles(sample)))).toBeNull();
    expect(messageFault({ ...renderPlainly(sample) })).toBeNull();
    await expect(`${JSON.stringify(body, null, 1)}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.json`);
  });

  it.each(Object.entries(formSamples(t)))('%s opens in Discord as in its golden file', async (name, form) => {
    const steps = form.steps.map((_, step) => renderForm(form, step, `step|1|${step}`, {}));
    expect(steps.every(({ components }) => components.length > 0 && components.length <= 5)).toBe(true);
    await expect(`${JSON.stringify(steps, null, 1)}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.json`);
  });
});

it('no text, however long or strange, is read as markup or refused by Discord', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 5000, size: 'max' }), (text) => {
      const body = renderCard(hostileCard(text));
      expect(messageFault({ ...body })).toBeNull();
      expect(body.allowed_mentions).toEqual({ parse: [], users: [] });
    }),
    { numRuns: 60 },
  );
});

it('what does not fit is counted in the reader’s language', () => {
  const words = 'x'.repeat(300);
  const parts = Array.from({ length: 40 }, () => ({
    type: 'text' as const,
    spans: [{ type: 'text' as const, text: words }],
  }));
  const { components } = renderCard(card({ locale: 'en', parts }));
  expect(JSON.stringify(components)).toMatch(/and 2\d more/);
});
