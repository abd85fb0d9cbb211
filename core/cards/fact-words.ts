import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import { type FactKind, factKinds } from '../interactions/facts-in-note.ts';
import { dayWords } from './day-words.ts';

type Facts = Pick<Candidate, 'availability' | 'preferences' | 'mobility'>;

/** One fact of a candidate as people read it; null when it is not known. */
const wordsOf: Record<FactKind, (of: Facts, t: Words) => string | null> = {
  availableFrom: ({ availability }, t) => (availability.from ? dayWords(availability.from, t) : null),
  noticeMonths: ({ availability: { noticeMonths } }, t) =>
    noticeMonths === null
      ? null
      : noticeMonths === 0
        ? t.say.day.note.noNotice
        : t.say.day.note.notice(noticeMonths),
  wishedPay: ({ preferences: { wishedPay } }, t) =>
    wishedPay ? t.money(wishedPay.amount, wishedPay.currency) : null,
  remote: ({ mobility }, t) => (mobility.remote ? t.say.terms.remote[mobility.remote] : null),
  places: ({ mobility }, t) => (mobility.places.length > 0 ? t.list(mobility.places) : null),
};

/** What differs between two states of a record. */
export const factChanges = (before: Facts, after: Facts, t: Words) =>
  factKinds.flatMap((kind) => {
    const [was, is] = [wordsOf[kind](before, t), wordsOf[kind](after, t)];
    return was === is ? [] : [{ label: t.say.day.note.facts[kind], before: was, after: is }];
  });
