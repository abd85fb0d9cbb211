import { cardSamples, formSamples } from '../core/cards/card-samples.ts';
import { renderFormText, renderText } from '../core/cards/plain-text.ts';
import { toLocale } from '../core/i18n/locale.ts';
import { wordsFor } from '../core/i18n/words.ts';

// Shows every sample card and form: npm run preview-cards [fr|en] [name …]

const [language, ...names] = process.argv.slice(2);
const t = wordsFor(toLocale(language ?? null, 'fr'), 'Europe/Paris');
const drawn = [
  ...Object.entries(cardSamples(t)).map(([name, card]) => ({ name, text: renderText(card) })),
  ...Object.entries(formSamples(t)).map(([name, form]) => ({ name, text: renderFormText(form) })),
];
for (const { name, text } of drawn) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}\n${text}`);
}
