import type { forecast as fr } from '../../fr/cards/forecast.ts';
import { count, signed } from '../count.ts';

export const forecast: typeof fr = {
  title: (name) => `Forecasts for ${name}`,
  heading: 'Forecasts',
  salary: 'Pay for the post',
  salaryFor: (offer) => `Pay for ${offer}`,
  range: (low, high) => `${low} to ${high} gross a year`,
  middle: (amount) => `middle value ${amount}`,
  noSalary: 'too little to go by for this post',
  leaving: 'Risk of leaving within 12 months',
  probability: (share, low, high) => `${share} (between ${low} and ${high})`,
  noHistory: 'too few dated jobs to tell',
  factors: (factors) => `What weighs: ${factors}`,
  points: (points, label) => `${signed(points, 'pt', 'pts')} ${label}`,
  startsFrom: (amount) => `Starting point: ${amount}`,
  beginner: 'beginner',
  ofTeam: (placements) => count(placements, 'placement of the team', 'placements of the team'),
  pastPosts: (duration) => `past posts of ${duration} as a rule`,
  moves: (moves) => `${count(moves, 'move', 'moves')} in five years`,
  source: (source) => `Source: ${source}`,
  placements: (placements) => `adjusted on ${count(placements, 'placement', 'placements')} of the team`,
  careful: 'These are estimates. They enter no score and decide nothing.',
  model: (versions) => `Model: ${versions}`,
};
