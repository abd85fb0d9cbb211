import type { Cefr } from '../cv/structured-cv.ts';
import type { Words } from '../i18n/words.ts';

/** ISO 639-1 → 'anglais'; what is no language code stays as it is. */
export const languageName = (code: string, t: Words): string => {
  if (!/^[a-z]{2,3}$/i.test(code)) return code;
  return new Intl.DisplayNames(t.locale, { type: 'language' }).of(code) ?? code;
};

/** { 'en', 'B2' } → 'anglais B2'. */
export const languageWords = (language: string, level: Cefr | null, t: Words): string =>
  level ? `${languageName(language, t)} ${level}` : languageName(language, t);
