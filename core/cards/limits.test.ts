import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { wordsFor } from '../i18n/words.ts';
import { cardSamples, formSamples } from './card-samples.ts';
import { formErrorText } from './form-error-text.ts';

// The narrowest of Slack and Discord: what is longer would be cut there.

describe.each(locales)('in %s', (locale) => {
  const t = wordsFor(locale, 'Europe/Paris');

  it.each(Object.entries(formSamples(t)))('%s fits a modal of every platform', (_name, form) => {
    expect(form.title.length).toBeLessThanOrEqual(24);
    expect(form.submit.length).toBeLessThanOrEqual(24);
    for (const fields of form.steps) expect(fields.length).toBeLessThanOrEqual(5);
    for (const { label, hint = '', input } of form.steps.flat()) {
      expect(label.length).toBeLessThanOrEqual(45);
      expect(hint.length).toBeLessThanOrEqual(100);
      if (input.type !== 'choice') continue;
      expect(input.choices.length).toBeLessThanOrEqual(25);
      for (const choice of input.choices) expect(choice.label.length).toBeLessThanOrEqual(75);
    }
  });

  it.each(Object.entries(cardSamples(t)))('%s has titles and buttons that fit', (_name, card) => {
    const title = card.title.map((span) => ('text' in span ? span.text : span.name)).join('');
    expect(title.length).toBeLessThanOrEqual(150);
    for (const action of card.actions) {
      expect(action.label.length).toBeLessThanOrEqual(75);
      expect(`${action.action}|${action.subject}`.length).toBeLessThanOrEqual(100);
    }
  });

  it('a field that cannot be accepted is named, also with a code nobody knows', () => {
    const { fields } = t.say.cards.forms;
    expect(formErrorText('money', 'payMin', t)).toContain(fields.payMin);
    expect(formErrorText('constructor', 'payMin', t)).toContain(fields.payMin);
    expect(formErrorText('required', 'toString', t)).toContain('toString');
  });
});
