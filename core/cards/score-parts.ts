import type { Words } from '../i18n/words.ts';
import type { Band, CandidateScores, Index } from '../matching/match.ts';
import { type Part, text } from './card.ts';
import { bandTones } from './match-words.ts';
import { reasonWords } from './reason-words.ts';

/** Three gauges, each with what raised and lowered it. */
export const scoreParts = (scores: CandidateScores, t: Words): Part[] => {
  const { employability, stability, adaptability } = t.say.cards.candidate;
  return [
    ...gauge(employability, scores.employability, t),
    ...gauge(stability, scores.stability, t),
    ...gauge(adaptability, scores.adaptability, t),
  ];
};

const gauge = (label: string, { value, reasons }: Index, t: Words): Part[] => {
  const band = bandOf(value);
  const why = reasons.flatMap((reason) => reasonWords(reason, t) ?? []);
  const drawn: Part = {
    type: 'gauge',
    label,
    value,
    max: 100,
    word: t.say.terms.index[band],
    tone: bandTones[band],
  };
  return why.length > 0 ? [drawn, { type: 'text', spans: [text(why.join(' · '))] }] : [drawn];
};

const bandOf = (value: number): Band => {
  if (value >= 75) return 'strong';
  if (value >= 55) return 'good';
  return value >= 35 ? 'possible' : 'weak';
};
