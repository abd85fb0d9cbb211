import type { Vocabulary } from '../skills/vocabulary.ts';
import { type AdFacts, type JobAd, shortened } from './job-ad.ts';

/** A model's job description without the sentences whose numbers or technologies are in neither brief nor facts. */
export const verifyAd = (
  ad: JobAd,
  facts: AdFacts,
  vocabulary: Vocabulary,
): { ad: JobAd; dropped: number } => {
  const source = `${facts.brief}\n${JSON.stringify(facts)}`;
  const numbers = new Set(numbersIn(source));
  const skills = new Set(vocabulary.skillsIn(source.replaceAll('"', ' ')).map(({ skill }) => skill.name));
  let dropped = 0;
  const isTold = (sentence: string): boolean => {
    const told =
      numbersIn(sentence).every((number) => numbers.has(number)) &&
      vocabulary
        .skillsIn(sentence)
        .every(({ skill }) => skill.category !== 'technical' || skills.has(skill.name));
    if (!told) dropped += 1;
    return told;
  };
  const lines = (list: string[]) =>
    list.map((line) => line.trim()).filter((line) => line !== '' && isTold(line));
  const company = ad.company
    .split(/(?<=[.!?])\s+/)
    .filter(isTold)
    .join(' ');
  const kept = { missions: lines(ad.missions), profile: lines(ad.profile), benefits: lines(ad.benefits) };
  return { ad: shortened({ ...ad, ...kept, company, process: lines(ad.process) }), dropped };
};

/** '45 000 €' and '45000' are one number; small ones count anything. */
const numbersIn = (text: string): string[] =>
  [...text.replace(/(?<=\d)[\s\u00a0\u202f.,](?=\d{3}(?!\d))/g, '').matchAll(/\d+/g)]
    .map(([number]) => number)
    .filter((number) => number.length > 1);
