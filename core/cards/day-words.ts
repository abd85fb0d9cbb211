import type { Words } from '../i18n/words.ts';

/** 'YYYY-MM-DD' → '4 janv. 2027'. Noon keeps the day in every zone of Europe and America; what is no date stays as it is. */
export const dayWords = (iso: string, t: Words): string => {
  const day = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? iso : t.day(day);
};
