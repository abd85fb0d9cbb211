import type { Oddity } from '../cv/structured-cv.ts';
import type { Words } from '../i18n/words.ts';
import { type Part, text } from './card.ts';
import { languageName } from './language-words.ts';
import { clip } from './spans.ts';

/** What looked odd in the CV, for a person to judge; nothing when nothing did. */
export const oddityParts = (oddities: Oddity[], t: Words): Part[] => {
  if (oddities.length === 0) return [];
  const items = oddities.slice(0, 6).map((oddity) => [text(`⚠️ ${oddityWords(oddity, t)}`)]);
  const others = oddities.length - items.length;
  const counted = others > 0 ? [[text(t.say.cards.match.more(others))]] : [];
  return [
    { type: 'heading', spans: [text(t.say.cards.candidate.toCheck)] },
    { type: 'list', items: [...items, ...counted] },
  ];
};

const oddityWords = (oddity: Oddity, t: Words): string => {
  const { candidate: say, match } = t.say.cards;
  const quoted = (words: string) => match.quote(clip(words, 90));
  switch (oddity.code) {
    case 'hidden_text':
      return say.hiddenText(quoted(oddity.sample));
    case 'orders':
      return t.say.ai.reading.orders(quoted(oddity.quote));
    case 'ocr':
      return say.ocr(t.percent(oddity.confidence));
    case 'end_before_start':
      return say.endBeforeStart(quoted(oddity.quote));
    case 'future_date':
      return say.futureDate(quoted(oddity.quote));
    case 'no_contact':
      return say.noContact;
    case 'other_language':
      return say.otherLanguage(languageName(oddity.language, t));
    case 'unsure':
      return say.unsure(t.list(oddity.fields.map((field) => say.fieldNames[field])));
  }
};
