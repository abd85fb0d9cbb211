// The language a CV is written in, by its small words and its titles.

import { words } from './fold.ts';
import type { Line } from './lines.ts';

const french = new Set(
  words(`de la le les des du et en une un pour dans avec sur au aux par chez est experience experiences competences formation langues
  professionnelle professionnel depuis stage projet gestion developpement mise`),
);
const english = new Set(
  words(`the of and in to for with on at by from as is an experience education skills languages work led managed using
  development team design project university`),
);

/** 'fr' or 'en', whichever has more of its own words; French when neither shows. */
export function languageOf(lines: readonly Line[]): 'fr' | 'en' {
  let score = 0;
  for (const line of lines.slice(0, 400)) {
    for (const word of words(line.text)) score += (french.has(word) ? 1 : 0) - (english.has(word) ? 1 : 0);
  }
  return score >= 0 ? 'fr' : 'en';
}
