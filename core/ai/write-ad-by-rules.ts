import type { Vocabulary } from '../skills/vocabulary.ts';
import { adPhrases } from './ad-phrases.ts';
import { type AdFacts, type JobAd, shortened } from './job-ad.ts';

/** The six sections from sentences of the house and of the brief: nothing is said that the brief or the facts do not say. */
export const writeAdByRules = (facts: AdFacts, vocabulary: Vocabulary): JobAd => {
  const say = adPhrases[facts.language];
  const occupation = vocabulary.occupation(facts.title ?? facts.brief.split('\n')[0] ?? '');
  const title = facts.title ?? (occupation ? occupation[facts.language] : say.someTitle);
  return shortened({
    title: say.title(
      title.replace(/\s*\(?\b(?:[HF]\s?\/\s?[HFX]|[MF]\/[FMWX](?:\/[XD])?)\b\)?/gi, '').trim(),
    ),
    company: companyWords(facts),
    missions: missionsOf(facts),
    profile: profileOf(facts),
    benefits: benefitsOf(facts),
    process: say.process,
  });
};

/** Two or three sentences of the brief that speak of the company, or one of the house's. */
const companyWords = ({ brief, company, place, language }: AdFacts): string => {
  const about =
    /\b(?:entreprise|soci[ée]t[ée]|groupe|start-?up|cabinet|agence|association|[ée]diteur|client|leader|fond[ée]e?|sp[ée]cialis[ée]e?|company|group|founded|based|leading|team of|we are|nous sommes|salari[ée]s|employees)\b/i;
  const sentences = proseOf(brief).filter((sentence) => about.test(sentence) && sentence.length < 260);
  if (sentences.length > 0) return sentences.slice(0, 3).join(' ');
  return adPhrases[language].company(company, place);
};

const proseOf = (brief: string): string[] =>
  brief
    .split(/\n+/)
    .filter((line) => !/^\s*[-•*–]/.test(line) && !/:\s*$/.test(line))
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?]$/.test(sentence) && sentence.split(/\s+/).length >= 5);

const task =
  /^(?:vous |tu |you(?:’ll|'ll| will)? |to )?(?:\p{L}+(?:er|ir|re|ez)|design|build|develop|manage|lead|run|maintain|write|analyse|analyze|support|drive|own|work|help|coordinate|plan|define|ensure|create|improve|deliver|prepare|handle|test|monitor|conception|d[ée]veloppement|gestion|suivi|mise|animation|r[ée]daction|pilotage|participation|encadrement|analyse|maintenance|[ée]laboration|accompagnement|pr[ée]paration|coordination|contr[ôo]le)\b/iu;

/** Tasks as the brief lists them, then its sentences about the work, then the house's own, five to seven in all. */
const missionsOf = (facts: AdFacts): string[] => {
  const bullets = facts.brief
    .split('\n')
    .filter((line) => /^\s*[-•*–]/.test(line))
    .map((line) => line.replace(/^\s*[-•*–]\s*/, '').trim());
  const sentences = proseOf(facts.brief).filter((sentence) =>
    /\b(?:vous|you will|you’ll|you'll|missions?|tasks?)\b/i.test(sentence),
  );
  const listed = [...bullets.filter((line) => task.test(line)), ...sentences];
  const own = [...new Set(listed)].filter((line) => line.length < 240).slice(0, 7);
  const usual = adPhrases[facts.language].missions(facts).slice(0, Math.max(0, 5 - own.length));
  return [...own, ...usual].map(sentenceOf);
};

const sentenceOf = (line: string): string => {
  const bare = line.replace(/[;,.]$/, '').trim();
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`;
};

const profileOf = (facts: AdFacts): string[] => {
  const say = adPhrases[facts.language];
  const { mustSkills, niceSkills, years, education, languages } = facts;
  return [
    ...(years !== null ? [say.years(years)] : []),
    ...(mustSkills.length > 0 ? [say.musts(list(mustSkills, facts.language))] : []),
    ...(niceSkills.length > 0 ? [say.nices(list(niceSkills, facts.language))] : []),
    ...(education !== null ? [say.education(education)] : []),
    ...(languages.length > 0 ? [say.languages(list(languages, facts.language))] : []),
    say.open,
  ];
};

const list = (items: string[], language: 'fr' | 'en') =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

const benefitsOf = (facts: AdFacts): string[] => {
  const say = adPhrases[facts.language];
  const offered =
    /\b(?:tickets?[- ]restaurant|titres?[- ]restaurant|mutuelle|rtt|prime|int[ée]ressement|participation|t[ée]l[ée]travail|cong[ée]s|formation|v[ée]hicule|actions|health insurance|bonus|holiday|pension|equity|remote|training|paid leave)\b/i;
  const promised = facts.brief
    .split(/\n+|(?<=[.!?])\s+/)
    .map((line) => line.replace(/^\s*[-•*–]\s*/, '').trim())
    .filter((line) => offered.test(line) && !task.test(line) && line.length < 200);
  return [
    ...(payWords(facts) ? [say.pay(payWords(facts) as string)] : []),
    ...(facts.contract ? [say.contract(facts.contract)] : []),
    ...(facts.place ? [say.place(facts.place)] : []),
    ...(facts.remote ? [say.remote[facts.remote]] : []),
    ...[...new Set(promised)].slice(0, 4).map(sentenceOf),
    ...(payWords(facts) || facts.contract || facts.place || facts.remote || promised.length > 0
      ? []
      : [say.terms]),
  ];
};

const payWords = ({ pay, language }: AdFacts): string | null => {
  if (!pay) return null;
  const money = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...{ style: 'currency', currency: pay.currency, maximumFractionDigits: 0 },
  });
  const amounts = [pay.min, pay.max].flatMap((amount) => (amount === null ? [] : [money.format(amount)]));
  return amounts.length === 0 ? null : [...new Set(amounts)].join(' – ');
};
