// The birth date, only where the CV names it as one. Masked everywhere, used nowhere.

import { foldInPlace } from './fold.ts';
import type { Line } from './lines.ts';

const named =
  /\b(?:ne(?:e|\(e\)|·e)? le|date de naissance|born(?: on)?|date of birth|birth ?date|d\.?o\.?b\.?|naissance)\b ?:? ?/;
const monthWords =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );
const numeric = /^(?:the |le )?(\d{1,2})[ ./-](\d{1,2})[ ./-]((?:19|20)\d\d)/;
const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)/;
const dayFirst = /^(?:the |le )?(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+) ((?:19|20)\d\d)/;
const monthFirst = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)/;

/** 'YYYY-MM-DD', or null. */
export function findBirthDate(lines: readonly Line[]): string | null {
  for (let i = 0; i < lines.length; i++) {
    const folded = foldInPlace(lines[i]?.text ?? '');
    const match = named.exec(folded);
    if (!match) continue;
    const rest = folded.slice(match.index + match[0].length).trim();
    const date = toDate(rest !== '' ? rest : foldInPlace(lines[i + 1]?.text ?? ''));
    if (date) return date;
  }
  return null;
}

function toDate(text: string): string | null {
  const plain = iso.exec(text);
  if (plain) return checked(plain[1], plain[2], plain[3]);
  const day = numeric.exec(text);
  if (day) return checked(day[3], day[2], day[1]);
  const worded = dayFirst.exec(text);
  if (worded) return checked(worded[3], monthNumber(worded[2]), worded[1]);
  const american = monthFirst.exec(text);
  return american ? checked(american[3], monthNumber(american[1]), american[2]) : null;
}

function monthNumber(word: string | undefined): string {
  return String((monthWords.indexOf(word ?? '') % 12) + 1);
}

function checked(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
