// Where the person lives: street, postcode and town, French or foreign, from the contact lines.

import { words } from './fold.ts';
import type { Line } from './lines.ts';
import { isCountry, isPlace, isTown } from './places.ts';
import { headingOf } from './section-words.ts';
import type { StructuredCv } from './structured-cv.ts';
import { titleLikeness } from './trade-words.ts';

type Address = NonNullable<StructuredCv['address']>;

/** The best address among these lines (head and contact first), or null. */
export function findAddress(lines: readonly Line[]): Address | null {
  const cells = lines.flatMap((line, i) =>
    [...brokenAt(line, lines[i + 1]), ...cellsOf(line)].map((text) => ({ text, i })),
  );
  for (const read of [labelled, withPostcode, placeOnly, besideContact]) {
    for (const { text, i } of cells) {
      const address = read(text, lines, i);
      if (address) return address;
    }
  }
  return null;
}

/** "14 rue des Capucins, 69001" / "Lyon, France": an address that goes on in the next line of its column. */
function brokenAt(line: Line, next: Line | undefined): string[] {
  if (!next || next.gapAbove > 1.6 || next.opens || line.text.length > 60 || next.text.length > 40) return [];
  if (contactMarks.test(line.text) || !/\d/.test(line.text)) return [];
  if (/,$/.test(line.text) && /^\d{5} \p{Lu}[^\d@:]*$/u.test(next.text)) return [`${line.text} ${next.text}`];
  const ends = /(?<!\d)\d{5}(?: (?:La|Le|Les|Saint|Sainte|St|Ste))?$|,$/.test(line.text);
  return ends && /^\p{Lu}[^\d@:]*$/u.test(next.text) ? [`${line.text} ${next.text}`] : [];
}

const contactMarks = /[@]|https?:|www\.|\b(?:linkedin|github|gitlab|twitter)\b|\+?\d[\d ().-]{8,}\d/i;

function cellsOf(line: Line): string[] {
  const cells = line.runs.reduce<string[]>((list, run) => {
    if (list.length === 0 || run.gap > 0.95) list.push(run.text);
    else list[list.length - 1] += `${run.gap < 0.1 ? '' : ' '}${run.text}`;
    return list;
  }, []);
  const pieces = cells.flatMap((cell) => cell.split(/ [|·•–—/] |\s{3,}/)).map((cell) => cell.trim());
  const beside = pieces.flatMap(besideReach);
  return line.text.includes('|') || cells.length === 1
    ? [...pieces, ...beside]
    : [...pieces, ...beside, line.text];
}

/** What stands before and after an e-mail address or a telephone number in the same piece. */
function besideReach(piece: string): string[] {
  const sides = piece.split(/\S+@\S+|(?<![\w(+])\(?(?:\+|00)?\d(?:[ .()-]?\d){8,13}(?!\d)/);
  return sides.length < 2 ? [] : sides.map((side) => side.replace(/^[\s,;/|-]+|[\s,;/|-]+$/g, ''));
}

const labels =
  /^(?:adresse|address|localisation|location|lieu|ville|city|domicile|based in|r[ée]sidence)\b ?:? ?/i;

function labelled(text: string, lines: readonly Line[], i: number): Address | null {
  const match = labels.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length).trim();
  const value = rest !== '' ? rest : (lines[i + 1]?.text ?? '');
  if (value.length < 2 || value.length > 100 || contactMarks.test(value)) return null;
  return withPostcode(value, lines, i) ?? streetThenTown(value, lines, i) ?? fromParts(value);
}

/** "Address: 93 Tech Street" with the town a few lines below. */
function streetThenTown(value: string, lines: readonly Line[], i: number): Address | null {
  const street = streetIn(value);
  if (!street || value.includes(',')) return null;
  for (const line of lines.slice(i + 1, i + 6)) {
    const town =
      withPostcode(line.text.replace(labels, ''), lines, -1) ?? placeOnly(line.text.replace(labels, ''));
    if (town) return { ...town, street: town.street ?? street };
  }
  return null;
}

const frenchCode =
  /(?:(?<before>[^\d(][^(]*?)[ ,(]+)?(?<![\d+])(?:F-)?(?<code>(?:0[1-9]|[1-8]\d|9[0-8])\s?\d{3})(?![\d])\)?[ ,-]*(?<after>[\p{L}][\p{L}' .-]{1,40})?/u;
const usCode =
  /^(?:(?<street>.*\d.*?)[ ,]+)?(?<city>\p{Lu}[\p{L}. '-]+?),? (?<state>[A-Z]{2}),? (?<code>\d{5})(?:-\d{4})?\b/u;
/** Canadian and British postcodes, then the four digits of Switzerland, Belgium and others before a town. */
const otherCodes = [
  /(?<code>\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b)/,
  /(?<code>\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)/,
  /(?<code>(?<=\b(?:[A-Z]{1,2}-)?)\b\d{4}(?= \p{Lu}\p{L}{2,}))/u,
];

function withPostcode(text: string, lines: readonly Line[], i: number): Address | null {
  if (text.length > 140 || /@|https?:/.test(text)) return null;
  const us = usCode.exec(text)?.groups;
  if (us?.city) return address(us.street ?? null, lastWords(us.city), us.code ?? null, 'US');
  const french = frenchCode.exec(text);
  if (french?.groups && !/\d[ .-]?\d{2}[ .-]\d{2}[ .-]\d{2}/.test(text))
    return fromFrench(text, french.groups, lines, i);
  for (const code of otherCodes) {
    const other = code.exec(text);
    if (other) return fromOther(text, other, lines, i);
  }
  return null;
}

function fromFrench(
  text: string,
  g: Record<string, string | undefined>,
  lines: readonly Line[],
  i: number,
): Address | null {
  const code = (g.code ?? '').replace(/\s/g, '');
  const before = (g.before ?? '').replace(/[\s,–-]+$/, '');
  const after = (g.after ?? '').replace(/\b(?:cedex|FR|France)\b.*$/i, '').replace(/[\s,.-]+$/, '');
  const country = /\bfrance\b/i.test(text) || /\bFR\b/.test(text) ? 'France' : null;
  const street = streetIn(text.slice(0, text.indexOf(g.code ?? ''))) ?? streetIn(lines[i - 1]?.text ?? '');
  if (after.length > 1) return address(street, after, code, country);
  const city = before.split(/,/).at(-1)?.trim() ?? '';
  return /^\p{Lu}/u.test(city) ? address(street, city, code, country) : null;
}

const streetWords =
  /\b(?:rue|avenue|av\.?|bd|boulevard|place|chemin|all[ée]e|impasse|quai|route|cours|square|passage|r[ée]sidence|street|st|road|rd|lane|drive|dr|ave|way|court|terrace|close|row|blvd|crescent|strasse|calle|via)\b/i;

function streetIn(text: string): string | null {
  const street = text
    .replace(/[\s,–(-]+$/, '')
    .replace(labels, '')
    .trim();
  return street.length <= 70 && /\d/.test(street) && streetWords.test(street) ? street : null;
}

function fromOther(text: string, match: RegExpExecArray, lines: readonly Line[], i: number): Address | null {
  const code = match.groups?.code ?? '';
  const rest = [text.slice(0, match.index), text.slice(match.index + match[0].length)].map((side) =>
    side.replace(/^[\s,]+|[\s,]+$/g, ''),
  );
  const parts = rest.flatMap((side) => side.split(/,\s*/)).filter((part) => part !== '');
  const street = parts.find((part) => /\d/.test(part)) ?? streetIn(lines[i - 1]?.text ?? '');
  const city = parts.find(
    (part) => part !== street && !isCountry(part) && /^\p{Lu}[\p{L}' -]+$/u.test(part) && part.length > 2,
  );
  if (!city || (/^\d{4}$/.test(code) && Number(code) > 1900 && Number(code) < 2100)) return null;
  return address(street ?? null, city, code, parts.find(isCountry) ?? null);
}

/** "Lyon, France", "Paris", "Sydney NSW": a cell that is nothing but a known place. */
function placeOnly(text: string): Address | null {
  if (contactMarks.test(text) || text.length > 60 || /[:;!?]/.test(text)) return null;
  const bare = text.replace(/\s*\((?:[A-Z]{2}|\d{2,3})\)$/, '');
  return isPlace(bare) ||
    (/^\p{Lu}[\p{L}' -]+, (?:[A-Z]{2}|\p{Lu}[\p{L} ]+)$/u.test(bare) &&
      bare.split(',').some((part) => isCountry(part) || isTown(part) || /^ [A-Z]{2}$/.test(part)))
    ? fromParts(bare)
    : null;
}

/** A short name between e-mail and telephone, or in the contact section, is where the person lives. */
function besideContact(text: string, lines: readonly Line[], i: number): Address | null {
  if (!/^\p{Lu}[\p{L}' ,()-]{2,40}$/u.test(text) || words(text).length > 5 || contactMarks.test(text))
    return null;
  const around = [lines[i - 1], lines[i], lines[i + 1]].filter((line) => line !== undefined);
  const near = around.filter((line) => contactMarks.test(line.text)).length;
  const line = lines[i] as Line;
  const wide = line.size < 13.5 && titleLikeness(text) === 0 && headingOf(text) === null;
  const inLine = contactMarks.test(line.text) && text !== line.text;
  return wide && (inLine || near >= 1) && !/[.!?]$/.test(text) ? fromParts(text) : null;
}

function fromParts(text: string): Address {
  const parts = text
    .replace(/\((?:[A-Z]{2}|\d{2,3})\)/g, '')
    .split(/,\s*| - /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = parts.length > 1 ? (parts.findLast(isCountry) ?? null) : null;
  const street = parts.find((part) => /^\d/.test(part) && streetWords.test(part)) ?? null;
  const city = parts.find((part) => part !== street && part !== country) ?? parts[0] ?? text;
  return address(street, city, null, country);
}

function address(
  street: string | null,
  city: string,
  postalCode: string | null,
  country: string | null,
): Address {
  return { street: street?.trim() || null, city: city.trim(), postalCode, country };
}

/** "13 Woodcock Dr Oxford" without a comma: the town is what follows the street's kind. */
function lastWords(city: string): string {
  const cut = city
    .split(/\b(?:St|Street|Rd|Road|Dr|Drive|Ave|Avenue|Ln|Lane|Blvd|Way|Ct|Court)\b\.? /)
    .at(-1);
  return (cut ?? city).trim();
}
