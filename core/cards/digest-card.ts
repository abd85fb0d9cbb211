import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Match } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import type { Placement } from '../pipeline/stage.ts';
import { candidateInLine } from './candidate-words.ts';
import { type Card, type Span, text } from './card.ts';
import { dayWords } from './day-words.ts';
import { digestActions } from './digest-actions.ts';
import { shareLines } from './digest-lines.ts';
import { scoreWords } from './match-words.ts';
import { plainCard } from './plain-card.ts';
import { offerRef } from './references.ts';
import { clip } from './spans.ts';

export interface DigestCardValues {
  day: Date;
  newCandidates: { candidate: Candidate; best: { offer: Offer; match: Match } | null }[];
  bestMatches: { offer: Offer; candidate: Candidate; match: Match }[];
  weakOffers: Offer[];
  /** `due`: 'YYYY-MM-DD'. */
  followUps: { id: string; candidate: Candidate; text: string; due: string }[];
  silent: { candidate: Candidate; offer: Offer; days: number }[];
  trialEnds: Placement[];
}

/** The day's message, at most a dozen lines; null when the day brings nothing. */
export const digestCard = (values: DigestCardValues, t: Words): Card | null => {
  const { notes: say } = t.say.cards;
  const lines = shareLines(groupsOf(values, t), 12);
  if (lines.length === 0) return null;
  const title = say.digest(t.day(values.day));
  const parts = [{ type: 'list' as const, items: lines }];
  const card = plainCard({ kind: 'digest', title, parts, footer: say.digestHint }, t);
  return { ...card, actions: digestActions(values, t) };
};

/** What waits for an act comes first. */
const groupsOf = (values: DigestCardValues, t: Words) => {
  const { notes: say } = t.say.cards;
  const awaited = values.newCandidates.filter(({ best }) => best !== null);
  const unmatched = values.newCandidates.filter(({ best }) => best === null);
  return [
    { lines: values.followUps.map((due) => followUpLine(due, t)), more: say.moreFollowUps },
    { lines: awaited.map((fresh) => newLine(fresh, t)), more: say.moreNew },
    { lines: unmatchedLines(unmatched, t), more: say.moreNew },
    { lines: values.bestMatches.map((best) => matchLine(best, t)), more: say.moreMatches },
    { lines: values.silent.map((silent) => silentLine(silent, t)), more: t.say.day.digest.moreSilent },
    { lines: values.trialEnds.map((placement) => trialLine(placement, t)), more: say.moreTrials },
    { lines: values.weakOffers.map((offer) => weakLine(offer, t)), more: say.moreWeak },
  ];
};

const followUpLine = (
  { candidate, text: words, due }: DigestCardValues['followUps'][number],
  t: Words,
): Span[] => {
  const { notes: say } = t.say.cards;
  const what = say.followUpDue(clip(words, 80), dayWords(due, t));
  return [text(`🔔 ${say.followUp} `), ...candidateInLine(candidate, t), text(` · ${what}`)];
};

/** Newcomers whom no open offer awaits are counted, not listed. */
const unmatchedLines = (unmatched: DigestCardValues['newCandidates'], t: Words): Span[][] => {
  const [only] = unmatched;
  if (unmatched.length === 1 && only) return [newLine(only, t)];
  return unmatched.length > 1 ? [[text(`🆕 ${t.say.cards.notes.newWithoutOffers(unmatched.length)}`)]] : [];
};

const newLine = ({ candidate, best }: DigestCardValues['newCandidates'][number], t: Words): Span[] => {
  const { notes: say } = t.say.cards;
  const fit = best
    ? say.newBest(scoreWords(best.match, t), `offre-${best.offer.number}`)
    : say.newWithoutOffer;
  return [text(`🆕 ${say.newCandidate} `), ...candidateInLine(candidate, t), text(` · ${fit}`)];
};

const matchLine = (
  { candidate, offer, match }: DigestCardValues['bestMatches'][number],
  t: Words,
): Span[] => {
  const { notes: say } = t.say.cards;
  return [
    text(`⭐ ${say.bestMatch} `),
    ...candidateInLine(candidate, t),
    text(` ${say.matchFor} `),
    offerRef(offer),
    text(` · ${scoreWords(match, t)}`),
  ];
};

const silentLine = ({ candidate, offer, days }: DigestCardValues['silent'][number], t: Words): Span[] => {
  const { digest: say } = t.say.day;
  const since = say.silentSince(`offre-${offer.number}`, days);
  return [text(`💤 ${say.silent} `), ...candidateInLine(candidate, t), text(` · ${since}`)];
};

const trialLine = ({ title, company, start }: Placement, t: Words): Span[] => {
  const { notes: say, offer } = t.say.cards;
  const post = say.trialPost(offer.at(clip(title, 60), clip(company, 50)), dayWords(start, t));
  return [text(`⏳ ${say.trialEnd} ${post}`)];
};

const weakLine = (offer: Offer, t: Words): Span[] => [
  text(`🔎 ${t.say.cards.notes.weakOffer} `),
  offerRef(offer),
  text(` ${clip(offer.title, 70)}`),
];
