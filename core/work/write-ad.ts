import type { Gateway } from '../ai/gateway.ts';
import type { AdFacts } from '../ai/job-ad.ts';
import { lintAd } from '../ai/lint-ad.ts';
import { writeOfferTask } from '../ai/tasks/write-offer.ts';
import { verifyAd } from '../ai/verify-ad.ts';
import { writeAdByRules } from '../ai/write-ad-by-rules.ts';
import type { JobAdCardValues } from '../cards/job-ad-card.ts';
import type { NewOffer } from '../offers/offer.ts';
import { valuesFromOffer } from '../offers/offer-values.ts';
import { readBrief } from '../offers/read-brief.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';

/** A job description by a model where the team has one, else by the built-in sentences; the same lint for both. */
export const writeAd = async (
  doors: { ai: Gateway; vocabulary: Vocabulary },
  asked: { team: string; by: string },
  facts: AdFacts,
): Promise<JobAdCardValues> => {
  const { ai, vocabulary } = doors;
  const answer = await ai.ask(asked.team, { task: writeOfferTask, input: facts, by: asked.by });
  if (answer.kind === 'built-in') {
    const ad = writeAdByRules(facts, vocabulary);
    return { ad, problems: lintAd(ad, facts, vocabulary), by: { kind: 'built-in', why: answer.why } };
  }
  const { ad, dropped } = verifyAd(answer.reply, facts, vocabulary);
  const { receipt } = answer;
  return { ad, problems: lintAd(ad, facts, vocabulary), by: { kind: 'model', receipt, dropped } };
};

/** What a brief says, or a kept offer. */
export const factsOfBrief = (brief: string, vocabulary: Vocabulary): AdFacts =>
  factsOfOffer({ ...readBrief(brief, vocabulary).offer, brief });

export const factsOfOffer = (
  offer: Partial<NewOffer> & Pick<NewOffer, 'requirements' | 'brief'>,
): AdFacts => {
  const { skills, years, education } = offer.requirements;
  const named = (must: boolean) => skills.filter((skill) => skill.must === must).map(({ name }) => name);
  const languages = valuesFromOffer(offer).languages.split(', ').filter(Boolean);
  return {
    ...{ title: offer.title ?? null, company: offer.company ?? null, place: offer.place ?? null },
    ...{ remote: offer.remote ?? null, contract: offer.contract ?? null, pay: offer.pay ?? null },
    ...{ mustSkills: named(true), niceSkills: named(false), languages },
    ...{ years: years?.min ?? null, education: education?.level ?? null, brief: offer.brief },
    language: languageOf(`${offer.title ?? ''} ${offer.brief}`),
  };
};

/** French unless the small words are English. */
const languageOf = (text: string): 'fr' | 'en' => {
  const count = (words: RegExp) => [...text.matchAll(words)].length;
  const english = count(/\b(?:the|and|with|for|you|our|we|will|of|to|is|are)\b/gi);
  const french = count(/\b(?:le|la|les|des|et|avec|pour|vous|nous|une?|du|est|sur|dans)\b|[éèêàç]/gi);
  return english > french ? 'en' : 'fr';
};
