import type { Candidate, CandidatePatch } from '../candidates/candidate.ts';
import { placeOf } from '../candidates/places.ts';
import { readDay } from '../pipeline/read-day.ts';
import { fold } from '../skills/words.ts';

export const factKinds = ['availableFrom', 'noticeMonths', 'wishedPay', 'remote', 'places'] as const;
export type FactKind = (typeof factKinds)[number];

/** What a note says of when, where and for how much; only what it says. */
export interface NoteFacts {
  /** 'YYYY-MM-DD'. */
  availableFrom?: string;
  noticeMonths?: number;
  /** Gross per year, as the person wishes it: pay of the present post is never read. */
  wishedPay?: number;
  remote?: 'no' | 'some' | 'full';
  places?: string[];
}

/** Clause by clause, so that 'gagne 40 k, souhaite 45 k' reads the wish alone. `today` in the team's calendar. */
export const factsInNote = (text: string, today: string, timeZone: string): NoteFacts => {
  const facts: NoteFacts = {};
  for (const clause of text.split(/[,;!?\n]|\.(?=\s|$)|\s(?:mais|but)\s/)) {
    const read = {
      availableFrom: availabilityIn(clause, today, timeZone),
      noticeMonths: noticeIn(clause),
      wishedPay: wishIn(clause),
      remote: remoteIn(clause),
      places: placesIn(clause),
    };
    for (const [kind, value] of Object.entries(read))
      if (value !== null) Object.assign(facts, { [kind]: value });
  }
  return facts;
};

/** What of it is news for this candidate, as a change to their record. null: nothing. */
export const newsFor = (candidate: Candidate, facts: NoteFacts): CandidatePatch | null => {
  const { availability, preferences, mobility } = candidate;
  const from = facts.availableFrom ?? availability.from;
  const noticeMonths = facts.noticeMonths ?? availability.noticeMonths;
  const currency = preferences.wishedPay?.currency ?? 'EUR';
  const wishedPay =
    facts.wishedPay === undefined ? preferences.wishedPay : { amount: facts.wishedPay, currency };
  const remote = facts.remote ?? mobility.remote;
  const places = [...new Set([...mobility.places, ...(facts.places ?? [])])];
  const patch: CandidatePatch = {
    ...(from !== availability.from || noticeMonths !== availability.noticeMonths
      ? { availability: { from, noticeMonths } }
      : {}),
    ...(wishedPay?.amount !== preferences.wishedPay?.amount
      ? { preferences: { ...preferences, wishedPay } }
      : {}),
    ...(remote !== mobility.remote || places.length !== mobility.places.length
      ? { mobility: { ...mobility, remote, places } }
      : {}),
  };
  return Object.keys(patch).length > 0 ? patch : null;
};

const available = /\b(?:dispo(?:nible)?s?|available|libre|free|peut (?:commencer|demarrer)|can start)\b/;
const never = /\b(?:pas|plus|non|jamais|not|in|un)[ -]?(?:dispo|libre|available|free)/;

const availabilityIn = (clause: string, today: string, timeZone: string): string | null => {
  const plain = fold(clause);
  const at = plain.search(available);
  if (at === -1 || never.test(plain)) return null;
  if (/\b(?:immediate(?:ment)?|immediately|de suite|tout de suite|now|maintenant|asap)\b/.test(plain))
    return today;
  const month = /\b(?:en|in|fin|debut|mi|des|from|a partir de)\s+(\p{L}+)(?:\s+(20\d\d))?/u.exec(
    plain.slice(at),
  );
  const said =
    readDay(clause, today, timeZone) ??
    (month && readDay(`début ${month[1]} ${month[2] ?? ''}`.trim(), today, timeZone));
  return said && said.day >= today ? said.day : null;
};

const amounts: Record<string, number> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  six: 6,
};

const noticeIn = (clause: string): number | null => {
  const plain = fold(clause);
  if (!/\b(?:preavis|notice)\b/.test(plain)) return null;
  if (/\b(?:sans|pas de|aucun|no) (?:preavis|notice)\b/.test(plain)) return 0;
  const found = /(\d{1,2}|un|une|one|deux|two|trois|three|six)\s*(mois|months?|semaines?|weeks?)/.exec(plain);
  if (!found) return null;
  const count = amounts[found[1] ?? ''] ?? Number(found[1]);
  const inMonths = /^(?:sem|week)/.test(found[2] ?? '') ? Math.round((count / 4.345) * 2) / 2 : count;
  return inMonths <= 12 ? inMonths : null;
};

const wish =
  /\b(?:souhait\w*|voudrait|veut|vise|demande|attend\w*|pretentions?|cherche|wants?|wish\w*|asks?|asking|expect\w*|looking for|targets?)\b/;
const present = /\b(?:actuel\w*|gagne|touche|percoit|current\w*|earns?|paid|makes)\b/;

/** '45-48 k€' is read as its lower end: from there on the person would come. A daily rate is no yearly pay. */
const wishIn = (clause: string): number | null => {
  const plain = fold(clause).replace(/[\u00a0\u202f]/g, ' ');
  if (!wish.test(plain) || present.test(plain) || /\b(?:par jour|jour|per day|daily|tjm)\b/.test(plain))
    return null;
  const thousands = /(\d{2,3}(?:[.,]\d)?)(?:\s*(?:-|a|et|to|and)\s*\d{2,3}(?:[.,]\d)?)?\s*k/.exec(plain);
  const whole =
    /(\d{2,3}[ .]?\d{3})(?:\s*(?:-|a|to)\s*\d{2,3}[ .]?\d{3})?\s*(?:€|euros?|eur|brut|gross|par an|a year)/.exec(
      plain,
    );
  const amount = thousands
    ? Math.round(Number((thousands[1] ?? '').replace(',', '.')) * 1000)
    : Number((whole?.[1] ?? '').replace(/[ .]/g, ''));
  return amount >= 10_000 && amount <= 500_000 ? amount : null;
};

const remoteIn = (clause: string): NoteFacts['remote'] | null => {
  const plain = fold(clause);
  if (!/\b(?:teletravail|remote|home ?office|distanciel|a distance|sur site|on[- ]site)\b/.test(plain))
    return null;
  if (
    /\b(?:pas de|sans|aucun|no|not) (?:teletravail|remote)|\b(?:uniquement|que) sur site|only on[- ]site/.test(
      plain,
    )
  )
    return 'no';
  if (/\b(?:full|100 ?%|complet|total|uniquement|fully)\b/.test(plain)) return 'full';
  return /\b(?:\d|un|deux|trois|one|two|three) (?:jours?|days?)|partiel|hybrid/.test(plain) ? 'some' : null;
};

const placesIn = (clause: string): string[] | null => {
  const found =
    /\b(?:mobile|mobilité|mobilite|relocate|déménager|demenager|would move)\b\s*(?:possible\s*)?(?:sur|à|a|vers|en|dans|to|in|:)?\s+(?:la |le |les |l['’]|toute la |the )?(.+)$/iu.exec(
      clause,
    );
  if (!found || /\b(?:pas|peu|non|not)\s+(?:très\s+)?mobile/iu.test(clause)) return null;
  const named = (found[1] ?? '').split(/\s+(?:et|ou|and|or)\s+|\s*\/\s*/).flatMap((name) => {
    const place = placeOf(name.trim());
    return place?.region ? [place.name] : [];
  });
  return named.length > 0 ? named : null;
};
