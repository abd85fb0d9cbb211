import { fold } from '../skills/words.ts';
import type { Availability } from './candidate.ts';

/**
 * 'dispo < 30j', 'disponible sous 2 semaines', 'dispo avant 2027-01-15', 'dispo immédiatement', 'available now': the last day
 * that suits, and the text without these words. 'dispo' alone means today.
 */
export function readAvailability(text: string, today: Date): { before: string | null; rest: string } {
  const found = pattern.exec(text);
  if (!found?.groups) return { before: null, rest: text };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const { count, unit, day } = found.groups;
  if (day) return { before: day, rest };
  return { before: dayAfter(today, count ? Number(count) * daysIn(unit ?? 'j') : 0), rest };
}

/** The first day on which someone is free, as far as is known; null when nothing is. A notice runs from today. */
export function freeFrom({ from, noticeMonths }: Availability, today: Date): string | null {
  const afterNotice = noticeMonths === null ? null : dayAfter(today, Math.round(noticeMonths * 30.44));
  if (from === null || afterNotice === null) return from ?? afterNotice;
  return from > afterNotice ? from : afterNotice;
}

const pattern =
  /(?<!\p{L})(?:dispo(?:nible|nibilité|s|nibles)?|available|free|libre|préavis|preavis|notice)(?!\p{L})[\s:]*(?:(?:<=?|≤|sous|dans|d['’]ici|avant|within|in|under|before|by|max(?:imum)?|de moins de|moins de|immédiatement|immédiate|immediatement|immediate|tout de suite|de suite|now|asap|maintenant)\s*)*(?:(?<day>20\d\d-\d\d-\d\d)|(?<count>\d{1,3})\s*(?<unit>j(?:ours?)?|d(?:ays?)?|sem(?:aines?)?|s|weeks?|w|mois|months?|m)(?!\p{L}))?/iu;

function daysIn(unit: string): number {
  const plain = fold(unit);
  if (/^(?:s|w)/.test(plain)) return 7;
  return plain.startsWith('m') ? 30.44 : 1;
}

function dayAfter(today: Date, days: number): string {
  return new Date(today.getTime() + Math.round(days) * 86_400_000).toISOString().slice(0, 10);
}
