import type { Vocabulary } from '../skills/vocabulary.ts';
import { companyIn, placeIn, titleIn } from './brief-head.ts';
import { readLanguages } from './brief-languages.ts';
import { isDenied, moodAt, type Sentence, sentencesOf } from './brief-moods.ts';
import { type PayReading, payIn } from './brief-pay.ts';
import { contractIn, educationIn, remoteIn, yearsIn } from './brief-terms.ts';
import type { NewOffer, Requirements, SkillRequirement } from './offer.ts';
import type { OfferField } from './offer-values.ts';

export interface BriefReading {
  /** Only what the brief says; `requirements` and `brief` are always there. */
  offer: Partial<NewOffer> & Pick<NewOffer, 'requirements' | 'brief'>;
  /** Fields of the form that the brief leaves open, in the form's order. */
  gaps: OfferField[];
  /** Seen and not used, with the words: rates by day or hour, net pay, a language without its level. */
  noted: { code: PayReading['noted'][number]['code'] | 'language_without_level'; quote: string }[];
}

/** A pasted brief, French or English, as the fields of an offer. Nothing is invented: what is not said is a gap. */
export function readBrief(text: string, vocabulary: Vocabulary): BriefReading {
  const sentences = sentencesOf(text);
  const title = titleIn(text, vocabulary);
  const remote = remoteIn(text);
  const { pay, noted } = payIn(text);
  const { languages, bare } = readLanguages(sentences);
  const requirements: Requirements = {
    skills: skillsOf(text, sentences, title ?? '', vocabulary),
    years: yearsIn(sentences),
    education: educationIn(sentences),
    languages,
  };
  const said = {
    title,
    company: companyIn(text),
    place: placeIn(text, remote === 'full'),
    remote,
    contract: contractIn(text),
    pay,
  };
  const found = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null),
  ) as Partial<NewOffer>;
  const offer = { ...found, requirements, brief: text };
  return { offer, gaps: gapsOf(offer), noted: [...noted, ...bare] };
}

function gapsOf({ requirements, ...offer }: BriefReading['offer']): OfferField[] {
  const open: Record<Exclude<OfferField, 'brief'>, boolean> = {
    title: !offer.title,
    company: !offer.company,
    place: !offer.place && offer.remote !== 'full',
    remote: !offer.remote,
    contract: !offer.contract,
    payMin: (offer.pay?.min ?? null) === null,
    payMax: (offer.pay?.max ?? null) === null,
    mustSkills: !requirements.skills.some(({ must }) => must),
    niceSkills: !requirements.skills.some(({ must }) => !must),
    yearsMin: requirements.years === null,
    education: requirements.education === null,
    languages: requirements.languages.length === 0,
  };
  return (Object.keys(open) as (keyof typeof open)[]).filter((field) => open[field]);
}

/** More skills than this cannot all be must-haves unless the brief says so. */
const mostSilentMusts = 8;

/**
 * Skills in the order of the brief. What it calls a must or a plus is one. For the rest: a skill of the title is a must; so are
 * those of a profile or, in a brief without headings, of any sentence, as long as the brief marks no musts itself and they are
 * not too many to be meant so. Tasks name what is nice to know; the company's own story and 'pas de PHP' name nothing.
 */
function skillsOf(
  text: string,
  sentences: readonly Sentence[],
  title: string,
  vocabulary: Vocabulary,
): SkillRequirement[] {
  const named = mentionsIn(text, sentences, vocabulary);
  const inTitle = new Set(vocabulary.skillsIn(title).map(({ skill }) => skill.name));
  const saysMusts = named.some(({ mood }) => mood === 'must');
  const hasHeadings = sentences.some(({ section }) => section !== 'plain');
  const silent = (mood: string) => mood === 'profile' || (mood === 'plain' && !hasHeadings);
  const silentMusts = new Set(
    named.filter(({ mood, soft }) => silent(mood) && !soft).map(({ name }) => name),
  );
  const takesSilent = !saysMusts && silentMusts.size <= mostSilentMusts;
  const skills = new Map<string, SkillRequirement>();
  for (const { name, mood, soft } of named) {
    const must =
      mood === 'must' || (mood !== 'nice' && (inTitle.has(name) || (takesSilent && silent(mood) && !soft)));
    skills.set(name, { name, must: must || skills.get(name)?.must === true });
  }
  return [...skills.values()];
}

/** Read in the whole text: what stands around a word says whether it is a skill. */
function mentionsIn(text: string, sentences: readonly Sentence[], vocabulary: Vocabulary) {
  return vocabulary.skillsIn(text).flatMap(({ skill, start, end }) => {
    const sentence = sentences.find((one) => one.start <= start && end <= one.start + one.text.length);
    if (!sentence || skill.category === 'language' || isDenied(text, start)) return [];
    const mood = moodAt(sentence, start - sentence.start, end - sentence.start);
    return mood === 'aside' ? [] : [{ name: skill.name, soft: skill.category === 'soft', mood }];
  });
}
