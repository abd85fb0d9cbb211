import type { MatchStore, PredictionStore, StandingStore } from '../../ports/memory.ts';
import { type Desk, mustHave, without } from './books.ts';

// What there is one of for a candidate and an offer.

export const createMatchStore = (desk: Desk): MatchStore => {
  const { team } = desk;
  const { matches } = desk.books;
  const bestFirst = (field: 'candidate' | 'offer', id: string) =>
    matches
      .find((one) => one.team === team && one[field] === id)
      .toSorted((a, b) => b.total - a.total)
      .map((row) => without(row, 'team'));
  return {
    async save(newest) {
      for (const match of newest) {
        mustHave(desk, 'candidates', match.candidate);
        mustHave(desk, 'offers', match.offer);
        matches.put([team, match.candidate, match.offer], { ...match, team });
      }
    },
    ofCandidate: async (candidate) => bestFirst('candidate', candidate),
    ofOffer: async (offer) => bestFirst('offer', offer),
    async get(candidate, offer) {
      const row = matches.get([team, candidate, offer]);
      return row && without(row, 'team');
    },
  };
};

export const createStandingStore = (desk: Desk): StandingStore => {
  const { team } = desk;
  const { standings } = desk.books;
  const of = (field: 'candidate' | 'offer', id: string) =>
    standings.find((one) => one.team === team && one[field] === id).map((row) => without(row, 'team'));
  return {
    async get(candidate, offer) {
      const row = standings.get([team, candidate, offer]);
      return row && without(row, 'team');
    },
    async set(standing) {
      mustHave(desk, 'candidates', standing.candidate);
      mustHave(desk, 'offers', standing.offer);
      const row = standings.put([team, standing.candidate, standing.offer], { ...standing, team });
      return without(row, 'team');
    },
    clear: async (candidate, offer) => standings.drop([team, candidate, offer]),
    ofCandidate: async (candidate) => of('candidate', candidate),
    ofOffer: async (offer) => of('offer', offer),
  };
};

export const createPredictionStore = (desk: Desk): PredictionStore => {
  const { team } = desk;
  const { predictions } = desk.books;
  const key = (candidate: string, offer: string | null) => [
    team,
    candidate,
    ...(offer === null ? [] : [offer]),
  ];
  return {
    async save(forecast) {
      mustHave(desk, 'candidates', forecast.candidate);
      mustHave(desk, 'offers', forecast.offer);
      predictions.put(key(forecast.candidate, forecast.offer), { ...forecast, team });
    },
    async get(candidate, offer) {
      const row = predictions.get(key(candidate, offer));
      return row && without(row, 'team');
    },
  };
};
