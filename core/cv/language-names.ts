// Names of human languages, in French, in English and in themselves → ISO 639-1.

import { words } from './fold.ts';

const names: Record<string, string> = {
  fr: 'francais francaise french',
  en: 'anglais anglaise english',
  es: 'espagnol espagnole spanish espanol castellano',
  de: 'allemand allemande german deutsch',
  it: 'italien italienne italian italiano',
  pt: 'portugais portugaise portuguese portugues',
  ar: 'arabe arabic',
  zh: 'chinois chinoise chinese mandarin',
  ja: 'japonais japonaise japanese',
  ru: 'russe russian',
  nl: 'neerlandais neerlandaise dutch nederlands flamand flemish',
  pl: 'polonais polonaise polish polski',
  ro: 'roumain roumaine romanian romana',
  tr: 'turc turque turkish',
  he: 'hebreu hebrew',
  hi: 'hindi',
  ur: 'ourdou urdu',
  ko: 'coreen coreenne korean',
  sv: 'suedois suedoise swedish',
  da: 'danois danoise danish',
  no: 'norvegien norvegienne norwegian',
  fi: 'finnois finnoise finlandais finnish',
  uk: 'ukrainien ukrainienne ukrainian',
  ca: 'catalan catalane catala',
  cs: 'tcheque czech',
  el: 'grec grecque greek',
  vi: 'vietnamien vietnamienne vietnamese',
  ms: 'malais malay',
  ga: 'irlandais irish gaeilge gaelique',
  sl: 'slovene slovenian',
  sk: 'slovaque slovak',
  is: 'islandais islandaise icelandic',
  mg: 'malgache malagasy',
  lb: 'luxembourgeois luxembourgish',
  la: 'latin',
  hu: 'hongrois hongroise hungarian',
  hr: 'croate croatian',
  sr: 'serbe serbian',
  bg: 'bulgare bulgarian',
  id: 'indonesien indonesian',
  th: 'thai thailandais',
  ta: 'tamoul tamil',
  te: 'telugu telougou',
  bn: 'bengali',
  pa: 'pendjabi punjabi',
  mr: 'marathi',
  gu: 'gujarati',
  kn: 'kannada',
  ml: 'malayalam',
  fa: 'persan persian farsi',
  eo: 'esperanto',
  sq: 'albanais albanian',
  hy: 'armenien armenian',
  ka: 'georgien georgian',
  et: 'estonien estonian',
  lv: 'letton latvian',
  lt: 'lituanien lithuanian',
  br: 'breton',
  eu: 'basque euskara',
  co: 'corse corsican',
  oc: 'occitan',
  wo: 'wolof',
  sw: 'swahili',
  so: 'somali',
  ku: 'kurde kurdish',
  ne: 'nepali nepalais',
  tl: 'tagalog filipino',
  yo: 'yoruba',
  ha: 'haoussa hausa',
  bm: 'bambara',
  af: 'afrikaans',
  cy: 'gallois welsh',
  km: 'khmer',
  lo: 'laotien lao',
};

const codes = new Map<string, string>();
for (const [code, list] of Object.entries(names)) for (const name of list.split(' ')) codes.set(name, code);

/** ISO 639-1 of the first language named in a text, or null. */
export function languageIn(text: string): string | null {
  for (const word of words(text)) {
    const code = codes.get(word);
    if (code) return code;
  }
  return null;
}

/** The code when this one word names a language. */
export function languageNamed(word: string): string | null {
  return codes.get(words(word)[0] ?? '') ?? null;
}
