import { z } from 'zod';

/** What a job description is written from. */
export interface AdFacts {
  title: string | null;
  company: string | null;
  place: string | null;
  remote: 'no' | 'some' | 'full' | null;
  contract: string | null;
  pay: { min: number | null; max: number | null; currency: string } | null;
  mustSkills: string[];
  niceSkills: string[];
  years: number | null;
  education: string | null;
  /** As a person reads them: 'anglais B2'. */
  languages: string[];
  brief: string;
  /** The brief's own language. */
  language: 'fr' | 'en';
}

export const jobAdSchema = z.object({
  title: z.string().min(2).max(140),
  company: z.string().max(900),
  missions: z.array(z.string().max(300)).max(10),
  profile: z.array(z.string().max(300)).max(10),
  benefits: z.array(z.string().max(300)).max(10),
  process: z.array(z.string().max(300)).max(8),
});
/** The six sections, in order. */
export type JobAd = z.infer<typeof jobAdSchema>;
export const adSections = ['title', 'company', 'missions', 'profile', 'benefits', 'process'] as const;
export type AdSection = (typeof adSections)[number];

export const mostWords = 500;

export const adText = (ad: JobAd): string =>
  [ad.title, ad.company, ...ad.missions, ...ad.profile, ...ad.benefits, ...ad.process].join('\n');

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** At most 500 words: the longest list gives its last line first. */
export const shortened = (ad: JobAd): JobAd => {
  if (wordsIn(adText(ad)) <= mostWords) return ad;
  const lists = ['missions', 'profile', 'benefits', 'process'] as const;
  const [longest] = lists.toSorted((a, b) => wordsIn(ad[b].join(' ')) - wordsIn(ad[a].join(' ')));
  if (!longest || ad[longest].length <= 1) return ad;
  return shortened({ ...ad, [longest]: ad[longest].slice(0, -1) });
};
