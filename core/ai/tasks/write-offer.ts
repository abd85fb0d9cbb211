import { type AdFacts, type JobAd, jobAdSchema } from '../job-ad.ts';
import { type AiTask, asDocument, houseRules } from '../task.ts';

/** A job description from a brief and what is known of the offer. */
export const writeOfferTask: AiTask<AdFacts, JobAd> = {
  name: 'offer.write',
  version: 1,
  schema: jobAdSchema,
  schemaName: 'job_description',
  maxTokens: 2_500,
  maxLetters: 24_000,
  system: `${houseRules}

Write a job description from the brief and the facts, in the language named in the facts, 500 words at most in all:
- title: clear and searchable, with the usual name of the occupation, neutral or for all genders (French: "F/H").
- company: the company in 2 or 3 sentences, only from the brief.
- missions: 5 to 7, each beginning with a verb.
- profile: what is needed, and apart what is a plus.
- benefits: pay range when it is given, place, remote work, contract, and what else the brief offers.
- process: the steps of recruiting; when the brief names none, say that a first exchange is followed by an interview with the team.
Inclusive words, no criterion of age, sex, origin, family, health or looks, no question on past pay. No number and no technology that \
is not in the brief or the facts.`,
  user: ({ brief, ...facts }) => `${asDocument(JSON.stringify(facts))}\n\n${asDocument(brief)}`,
};
