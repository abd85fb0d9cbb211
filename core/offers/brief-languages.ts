import { cefrOf } from '../cv/language-levels.ts';
import { languageNamed } from '../cv/language-names.ts';
import { moodAt, type Sentence } from './brief-moods.ts';
import type { Requirements } from './offer.ts';

export interface LanguageReading {
  languages: Requirements['languages'];
  /** Named without a level: no level is made up. */
  bare: { code: 'language_without_level'; quote: string }[];
}

/** Languages with their levels, musts unless the brief calls them a plus. */
export function readLanguages(sentences: readonly Sentence[]): LanguageReading {
  const languages = new Map<string, Requirements['languages'][number]>();
  const bare = new Map<string, LanguageReading['bare'][number]>();
  for (const sentence of sentences.filter(({ section }) => section !== 'aside')) {
    const found = languagesIn(sentence.text);
    for (const [index, { code, start, end, word }] of found.entries()) {
      const level = levelNear(sentence.text, found[index - 1]?.end ?? 0, start, end, found[index + 1]?.start);
      if (level)
        languages.set(code, { language: code, level, must: moodAt(sentence, start, end) !== 'nice' });
      else if (!isAdjective(word))
        bare.set(code, { code: 'language_without_level', quote: sentence.text.trim() });
    }
  }
  const without = [...bare].filter(([code]) => !languages.has(code));
  return { languages: [...languages.values()], bare: without.map(([, note]) => note) };
}

/** 'société française', 'English-speaking': a language only where a level says so. */
const isAdjective = (word: string) => /(?:aise|ienne|ande|oise)$/i.test(word);

function languagesIn(text: string) {
  return [...text.matchAll(/\p{L}{4,}/gu)].flatMap((found) => {
    const code = languageNamed(found[0]);
    return code === null
      ? []
      : [{ code, word: found[0], start: found.index, end: found.index + found[0].length }];
  });
}

/** After the name first ('anglais courant'), then before it ('bilingue anglais', 'niveau B2 en anglais'). */
function levelNear(text: string, previous: number, start: number, end: number, next: number | undefined) {
  const after =
    text.slice(end, Math.min(next ?? text.length, end + 40)).split(/[,;]|\bet\b|\band\b/)[0] ?? '';
  const before =
    text
      .slice(Math.max(previous, start - 30), start)
      .split(/[,;.]/)
      .at(-1) ?? '';
  return cefrOf(withoutPlaces(after)) ?? cefrOf(withoutPlaces(before));
}

/** 'basé à Lyon' says nothing of a level, nor does 'expert-comptable'. */
const withoutPlaces = (text: string) =>
  text.replace(/bas[ée]+s?\s+(?:à|sur|en|in)|expert\S*|confirm\S+/giu, ' ');
