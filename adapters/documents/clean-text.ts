/**
 * The text as a person sees it: ligatures and full-width forms as plain letters, no-break spaces as spaces; zero-width,
 * bidirectional-override, tag and soft-hyphen characters taken out. Tabs stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(compatibilityLetters, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

const compatibilityLetters = /[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;

const invisible = /(?!\t)\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
