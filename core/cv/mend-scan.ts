// What OCR does to a page, undone: drawn lines read as bars, a size for each word, "I'hôpital" for "l'hôpital".

import type { Fragment } from './document-text.ts';

/** Fragments of a scanned page as they would be had the text been written. */
export function mendScan(fragments: readonly Fragment[]): Fragment[] {
  const parted = partAtRules(withoutRules(fragments));
  return evenSizes(parted).map((fragment) => ({
    ...fragment,
    text: asFrench(fragment.text.replace(/^\s*[|¦│]\s+/, '')),
  }));
}

/** OCR reads the drawn line between two columns as a bar on many rows. */
function withoutRules(fragments: readonly Fragment[]): Fragment[] {
  const bars = fragments.filter((fragment) => /^[|¦│Il]$/.test(fragment.text.trim()));
  const isRule = (bar: Fragment) => bars.filter((other) => Math.abs(other.x - bar.x) < 6).length >= 4;
  const rules = new Set(bars.filter(isRule));
  return fragments.filter((fragment) => !rules.has(fragment));
}

const bar = / [|¦│](?: |$)/;

/** "2019-2021 | Master": a bar at the same place on several rows is the line between two columns. */
function partAtRules(fragments: readonly Fragment[]): Fragment[] {
  const places = fragments.flatMap((fragment) => {
    const at = bar.exec(fragment.text)?.index;
    return at === undefined ? [] : [placeAt(fragment, at)];
  });
  const isRule = (place: number) => places.filter((other) => Math.abs(other - place) < 14).length >= 3;
  return fragments.flatMap((fragment) => {
    const at = bar.exec(fragment.text)?.index;
    if (at === undefined || !isRule(placeAt(fragment, at))) return [fragment];
    return partAt(fragment, at, fragments);
  });
}

function placeAt({ x, width, text }: Fragment, at: number): number {
  return x + (width * at) / Math.max(1, text.length);
}

/** The right side begins where other rows of its column do. */
function partAt(fragment: Fragment, at: number, all: readonly Fragment[]): Fragment[] {
  const place = placeAt(fragment, at);
  const end = fragment.x + fragment.width;
  const edge = all.map(({ x }) => x).filter((x) => x > place - 4 && x < place + 24);
  const x = edge.sort((a, b) => a - b)[edge.length >> 1] ?? place + fragment.size;
  const left = { ...fragment, text: fragment.text.slice(0, at), width: place - fragment.x };
  const right = { ...fragment, text: fragment.text.slice(at + 3), x, width: Math.max(1, end - x) };
  return [left, right].filter((side) => side.text.trim() !== '');
}

/** OCR measures each word: sizes near the usual one are the usual one, on the same baseline. */
function evenSizes(fragments: readonly Fragment[]): Fragment[] {
  const sizes = fragments.map((fragment) => fragment.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 10;
  return fragments.map((fragment) => {
    const even = Math.abs(fragment.size - usual) < usual * 0.2;
    return even ? { ...fragment, size: usual, y: fragment.y + fragment.size - usual } : fragment;
  });
}

/** OCR takes the small l of "l'hôpital" for a capital i; English contractions ("I'm") are left alone. */
function asFrench(text: string): string {
  return text.replace(/(?<!\p{L})I(['’])(?!(?:m|ve|d|ll|re|s)(?!\p{L}))(?=\p{L})/gu, 'l$1');
}
