import type { CvDocument } from '../candidates/document.ts';
import type { Words } from '../i18n/words.ts';

/** 'Lu par le lecteur intégré en 0,4 s · PDF, 2 pages'. */
export const readingWords = (reading: CvDocument['reading'], t: Words): string => {
  const { candidate: say } = t.say.cards;
  if (!reading) return say.addedByHand;
  const reader = /^(built-?in|rules|parser)/.test(reading.reader) ? say.builtInReader : reading.reader;
  const time = say.seconds(t.number(Math.max(reading.ms, 100) / 1000, 1));
  const kind = reading.kind.toUpperCase();
  const document = reading.pages > 0 ? `${kind}, ${say.pages(reading.pages)}` : kind;
  return `${say.read(reader, time)} · ${document}`;
};
