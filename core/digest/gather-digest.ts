import type { Candidate } from '../candidates/candidate.ts';
import type { Match } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import { addMonths } from '../pipeline/calendar.ts';
import type { Placement, Stage } from '../pipeline/stage.ts';
import type { Room } from '../ports/memory.ts';
import type { Team } from '../teams/team.ts';
import { localDay } from './when.ts';

/** What the day's message says, as data. */
export interface DigestNews {
  day: Date;
  newCandidates: { candidate: Candidate; best: { offer: Offer; match: Match } | null }[];
  bestMatches: { offer: Offer; candidate: Candidate; match: Match }[];
  weakOffers: Offer[];
  followUps: { id: string; candidate: Candidate; text: string; due: string }[];
  /** Under way on an open offer, and nothing said for a while. */
  silent: { candidate: Candidate; offer: Offer; days: number }[];
  trialEnds: Placement[];
}

const dayMs = 86_400_000;
/** How far the first digest looks back. */
const firstDays = 7;
/** Usual trial period of an executive contract in France, where a placement does not say. */
const trialMonths = 4;

export const gatherDigest = async (room: Room, team: Team, now: Date): Promise<DigestNews> => {
  const since = await lastDigest(room, now);
  const candidates = await room.candidates.all();
  const offers = await room.offers.list({ state: 'open' });
  const fresh = candidates.filter((candidate) => candidate.createdAt > since);
  const newCandidates = [];
  for (const candidate of fresh)
    newCandidates.push({ candidate, best: await bestOffer(room, candidate, offers) });
  newCandidates.sort((a, b) => (b.best?.match.total ?? 0) - (a.best?.match.total ?? 0));
  const perOffer = [];
  for (const offer of offers) perOffer.push({ offer, best: await bestCandidate(room, offer, candidates) });
  const told = new Set(newCandidates.map(({ best }) => best?.match));
  const isNews = (match: Match) => match.scoredAt > since && match.band !== 'weak' && !isTold(told, match);
  return {
    day: now,
    newCandidates,
    bestMatches: perOffer.flatMap(({ offer, best }) =>
      best && isNews(best.match) ? [{ offer, ...best }] : [],
    ),
    weakOffers: perOffer
      .filter(({ offer, best }) => isWeak(offer, best?.match, now))
      .map(({ offer }) => offer),
    followUps: await dueFollowUps(room, localDay(now, team.timeZone)),
    silent: await goneSilent(room, offers, now),
    trialEnds: (await room.placements.list()).filter((placement) => trialEndsSoon(placement, now)),
  };
};

/** Everybody the message names: what erasure must find again. */
export const toldAbout = (news: DigestNews): string[] => {
  const told = [...news.newCandidates, ...news.bestMatches, ...news.followUps, ...news.silent];
  return [...new Set(told.map((entry) => entry.candidate.id))];
};

/** A newcomer's best offer stands in their own line already. */
const isTold = (told: Set<Match | undefined>, match: Match): boolean =>
  [...told].some((known) => known?.candidate === match.candidate && known.offer === match.offer);

const lastDigest = async (room: Room, now: Date): Promise<Date> => {
  const last = await room.settings.get<string>('digest.last');
  return last ? new Date(last) : new Date(now.getTime() - firstDays * dayMs);
};

const bestOffer = async (room: Room, candidate: Candidate, offers: Offer[]) => {
  for (const match of await room.matches.ofCandidate(candidate.id)) {
    const offer = offers.find((open) => open.id === match.offer);
    if (offer && match.band !== 'weak') return { offer, match };
  }
  return null;
};

const bestCandidate = async (room: Room, offer: Offer, candidates: Candidate[]) => {
  const match = (await room.matches.ofOffer(offer.id))[0];
  const candidate = candidates.find((known) => known.id === match?.candidate);
  return match && candidate ? { candidate, match } : null;
};

/** Open for a week and still nobody strong. */
const isWeak = (offer: Offer, best: Match | undefined, now: Date): boolean =>
  now.getTime() - offer.openedAt.getTime() >= 7 * dayMs && best?.band !== 'strong';

const dueFollowUps = async (room: Room, day: string) => {
  const due = [];
  for (const followUp of await room.followUps.due(day)) {
    const candidate = await room.candidates.get(followUp.candidate);
    if (candidate) due.push({ id: followUp.id, candidate, text: followUp.text, due: followUp.due });
  }
  return due;
};

const silentDays = 14;
const underWay: Stage[] = ['shortlisted', 'interview', 'proposed'];

/** The longest silence first; a follow-up that waits is no silence. */
const goneSilent = async (room: Room, offers: Offer[], now: Date) => {
  const silent: DigestNews['silent'] = [];
  for (const offer of offers) {
    for (const { candidate: id, stage, at } of await room.standings.ofOffer(offer.id)) {
      if (!underWay.includes(stage) || daysSince(at, now) < silentDays) continue;
      const [last] = await room.interactions.ofCandidate(id, 1);
      const days = Math.min(daysSince(at, now), last ? daysSince(last.at, now) : Number.POSITIVE_INFINITY);
      const planned = (await room.followUps.ofCandidate(id)).some(({ state }) => state === 'waiting');
      const candidate = await room.candidates.get(id);
      if (candidate && days >= silentDays && !planned) silent.push({ candidate, offer, days });
    }
  }
  return silent.toSorted((a, b) => b.days - a.days);
};

const daysSince = (at: Date, now: Date) => Math.floor((now.getTime() - at.getTime()) / dayMs);

const trialEndsSoon = (placement: Placement, now: Date): boolean => {
  if (placement.end) return false;
  const usual = addMonths(placement.start, trialMonths);
  const left = new Date(`${placement.trialEnd ?? usual}T00:00:00Z`).getTime() - now.getTime();
  return left >= 0 && left <= 14 * dayMs;
};
