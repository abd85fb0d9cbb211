import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSamples, formSamples } from '../../../core/cards/card-samples.ts';
import { locales } from '../../../core/i18n/locale.ts';
import { wordsFor } from '../../../core/i18n/words.ts';
import { card, fullCard, hostileCard } from '../../../core/testing/chat-cards.ts';
import { blocksFault } from '../fixtures/check-blocks.ts';
import { renderCard, renderPlainly } from './render-card.ts';
import { renderForm } from './render-form.ts';

// A change of what Slack is sent shows here as a diff to read. `npx vitest run adapters/slack -u` accepts it.

describe.each(locales)('in %s', (locale) => {
  const t = wordsFor(locale, 'Europe/Paris');
  const cards = { ...cardSamples(t), everything: fullCard(locale, 'slack:T1:U2') };

  it.each(Object.entries(cards))('%s is sent to Slack as in its golden file', async (name, sample) => {
    const body = renderCard(sample);
    expect(blocksFault(body.blocks)).toBeNull();
    expect(blocksFault(renderPlainly(sample).blocks)).toBeNull();
    await expect(`${JSON.stringify(body, null, 1)}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.json`);
  });

  it.each(Object.entries(formSamples(t)))('%s opens in Slack as in its golden file', async (name, form) => {
    const view = renderForm(form, { conversation: 'slack:T1:C9', reply: null });
    await expect(`${JSON.stringify(view, null, 1)}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.json`);
  });
});

it('no text, however long or strange, is read as markup or refused by Slack', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 5000, size: 'max' }), (text) => {
      const { blocks, text: notification } = renderCard(hostileCard(text));
      expect(blocksFault(blocks)).toBeNull();
      expect(JSON.stringify(blocks)).not.toMatch(/"type":"(mrkdwn|user|broadcast|link)"/);
      expect(notification).not.toMatch(/[<>]/);
    }),
    { numRuns: 15 },
  );
});

it('what does not fit is counted in the reader’s language', () => {
  const long = card({ locale: 'en', parts: Array.from({ length: 80 }, () => ({ type: 'rule' as const })) });
  const { blocks } = renderCard(long);
  expect(blocks).toHaveLength(50);
  expect(blocks.at(-1)).toMatchObject({ elements: [{ text: 'and 32 more' }] });
});
