import { findRange } from '../cv/dates.ts';
import { fold } from '../cv/fold.ts';
import type { StructuredCv } from '../cv/structured-cv.ts';

export interface Masked {
  /** Name, e-mail, phone, street, birth date and links replaced by '[[NAME_1]]' and the like. */
  text: string;
  /** Puts back what stood there. */
  restore(text: string): string;
}

type Person = Pick<
  StructuredCv,
  'name' | 'firstName' | 'lastName' | 'email' | 'phone' | 'birthDate' | 'address'
>;

/** A CV's text without the person's identity. null when the name was not found with confidence: then nothing may leave. */
export const maskIdentity = (text: string, person: Person): Masked | null => {
  if (!isNameSure(text, person)) return null;
  const kept = new Map<string, string>();
  const counts = new Map<string, number>();
  let masked = text;
  for (const [kind, pattern, counts_] of patternsFor(person))
    masked = masked.replace(pattern, (found: string) => {
      if (found.trim() === '' || found.includes('[[') || counts_?.(found) === false) return found;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      const mark = `[[${kind}_${number}]]`;
      kept.set(mark, found);
      return mark;
    });
  if (leaks(masked, person)) return null;
  return { text: masked, restore: (reply) => restored(reply, kept) };
};

const restored = (reply: string, kept: Map<string, string>): string =>
  reply.replace(/\[\[[A-Z]+_\d+\]\]/g, (mark) => kept.get(mark) ?? mark);

/** Two to five words near the top, none of them of another kind; or any name that the e-mail address confirms. */
const isNameSure = (text: string, { name, email }: Person): boolean => {
  const parts = namePartsOf(name);
  if (!name || parts.length < 2 || parts.length > 6 || /[\d@:/]/.test(name)) return false;
  const box = fold(email?.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  if (parts.some((part) => part.length >= 3 && box.includes(fold(part)))) return true;
  if (/^[a-z]+[._-][a-z]+/.test(fold(email?.split('@')[0] ?? ''))) return false;
  const at = fold(text).indexOf(fold(name));
  const before = text.slice(0, Math.max(0, at)).split('\n').length;
  return at >= 0 && before <= 4;
};

const namePartsOf = (name: string | null): string[] => (name ?? '').split(/[^\p{L}\p{M}]+/u).filter(Boolean);

type Pattern = [kind: string, pattern: RegExp, counts?: (found: string) => boolean];

const patternsFor = (person: Person): Pattern[] => [
  ...(person.email ? [['EMAIL', brokenAnywhere(person.email)] as Pattern] : []),
  ['EMAIL', /[\p{L}\p{N}._+-]+ ?@ ?[\p{L}\p{N}-]+(?: ?\. ?[\p{L}\p{N}-]+)+/gu],
  ['EMAIL', /\S*@\S*/g],
  ['LINK', /\b(?:https?:\/\/|www\.)\S+/gi],
  ['LINK', /\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|fr|io|dev|me|eu|be|ch|ca|uk|co)\/\S*/gi],
  ['LINK', /\b(?:linkedin|github|gitlab|twitter|skype|telegram|instagram|facebook)(?:\.com)?\s*[:/]\s*\S+/gi],
  ['BIRTH', birthLine],
  ['BIRTH', /\b(?:âgée? de )?\d{2} (?:ans(?! d| en| de| chez)|years old)\b/gi],
  ...(person.phone ? [['PHONE', spaced(person.phone.slice(-8))] as Pattern] : []),
  ['PHONE', phone, (found) => isPhone(found)],
  ...(person.address?.street ? [['STREET', loosely(person.address.street)] as Pattern] : []),
  ['STREET', frenchStreet],
  ['STREET', englishStreet],
  ...namePatterns(person),
];

const birthLine =
  /(?:née?(?:\(e\))?\s+(?:le|en)|date de naissance|naissance|born(?: on| in)?|date of birth|birth ?date|d\.?o\.?b\.?)\s*[:.]?\s*[^\n|•;]{0,30}\d{2,4}/giu;
const phone =
  /(?:(?:\+|00)\s?\d{1,3}[\s.()\u2010-\u2015-]*)?(?:\(?\d{1,4}\)?[\s./()\u2010-\u2015-]*){3,7}\d{2,4}(?!\d)/g;
const frenchStreet =
  /\b\d{0,4}(?:\s?(?:bis|ter|quater))?,?\s*\b(?:rue|avenue|av\.|boulevard|bd|blvd|chemin|impasse|place|allées?|quai|route|cours|square|passage|villa|résidence|lotissement|cité|sentier|faubourg)\s+(?:d[eu]s?\s|de la\s|de l['’]|d['’]|du\s)?[^\n,|•;()]{2,50}/giu;
const englishStreet =
  /\b\d{1,5}[A-Za-z]?\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|court|ct\.?|way|terrace|close|crescent|square|gardens)\b\.?(?:,? (?:apt|apartment|unit|flat|suite|#)\.? ?[\w-]+)?/giu;

/** Nine digits or more that are no dates. */
const isPhone = (found: string): boolean => {
  const digits = found.replace(/\D/g, '');
  return (
    digits.length >= 9 &&
    digits.length <= 15 &&
    !findRange(found) &&
    !/(?:19|20)\d\d\D+(?:19|20)\d\d/.test(found)
  );
};

/** The whole name in both orders, then each of its words: they are put back where they were something else. */
const namePatterns = ({ name, firstName, lastName, email }: Person): Pattern[] => {
  const box = (email?.split('@')[0] ?? '').split(/[^\p{L}]+/u).filter((part) => part.length >= 4);
  const words = [name, firstName, lastName].flatMap((part) => namePartsOf(part ?? null));
  const wholes = [name, [lastName, firstName].filter(Boolean).join(' ')].filter((one) => one?.trim());
  const singles = [...new Set([...words, ...box])].filter(
    (word) => word.length >= 2 && !small.has(fold(word)),
  );
  return [
    ...wholes.map((whole): Pattern => ['NAME', loosely(whole as string)]),
    ...singles.map((word): Pattern => ['NAME', loosely(word)]),
    ...singles.map((word): Pattern => ['NAME', letterSpaced(word)]),
  ];
};

const small = new Set([
  'de',
  'du',
  'la',
  'le',
  'les',
  'des',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'el',
  'al',
  'ben',
  'et',
]);

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Whatever case, accents, spaces; not inside another word, joined by a hyphen or an underscore counts as apart. */
const loosely = (words: string): RegExp => {
  const body = words
    .trim()
    .split(/[\s\u00a0-]+/)
    .map((word) => [...word].map(loose).join(''))
    .join('[\\s\\u00a0-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu');
};

const loose = (letter: string): string => {
  const plain = fold(letter);
  const accents: Record<string, string> = {
    ...{
      a: 'aàáâãäå',
      c: 'cç',
      e: 'eèéêë',
      i: 'iìíîï',
      n: 'nñ',
      o: 'oòóôõöø',
      u: 'uùúûü',
      y: 'yýÿ',
      s: 'sš',
      z: 'zž',
    },
  };
  if (/^['’ʼ]$/.test(letter)) return "['’ʼ ]?";
  const group = accents[plain];
  return group ? `(?:[${group}]\\p{M}*)` : escaped(letter);
};

const letterSpaced = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${[...word].map(loose).join('[ \\u00a0]')}(?![\\p{L}\\p{N}])`, 'giu');

const spaced = (digits: string): RegExp =>
  new RegExp(`(?:\\+|00)?[\\d .()/-]{0,10}${[...digits].join('[\\s.()/\\u2010-\\u2015-]*')}`, 'g');

/** An address broken over lines is still one. */
const brokenAnywhere = (email: string): RegExp => new RegExp([...email].map(escaped).join('\\s*'), 'gi');

/** The last look before anything leaves: no address, no number, no word of the name. */
const leaks = (masked: string, { name, email }: Person): boolean => {
  if (masked.includes('@')) return true;
  const bare = fold(masked.replace(/\[\[[A-Z]+_\d+\]\]/g, ' '));
  const said = new Set(bare.split(/[^\p{L}\p{N}]+/u));
  const words = namePartsOf(name)
    .map(fold)
    .filter((word) => word.length >= 3 && !small.has(word));
  return words.some((word) => said.has(word)) || (email !== null && bare.includes(fold(email)));
};
