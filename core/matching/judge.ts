import { holds, nearness } from '../candidates/places.ts';
import { judgeOccupation } from './judge-occupation.ts';
import { judgeYears } from './judge-years.ts';
import { type Judgement, met, missing, partly, unknown } from './judgement.ts';
import type { Evidence } from './match.ts';
import { type CandidateFacts, cefrRank, rankOf } from './read-facts.ts';
import type { OfferPlan, Wish } from './read-offer.ts';

/** What the facts say to one wish. Nothing is met without evidence; what cannot be told is 'unknown', never 'missing'. */
export function judge(wish: Wish, facts: CandidateFacts, plan: OfferPlan, now: Date): Judgement {
  switch (wish.kind) {
    case 'occupation':
      return judgeOccupation(plan, facts);
    case 'skill':
      return judgeSkill(wish, facts);
    case 'years':
      return judgeYears(wish.min, plan, facts, now);
    case 'education':
      return judgeEducation(wish, facts);
    case 'language':
      return judgeLanguage(wish, facts);
    case 'place':
      return judgePlace(wish, facts);
    case 'contract':
      return judgeContract(wish, facts);
    case 'pay':
      return judgePay(wish, facts);
  }
}

type Of<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>;

/**
 * Unknown rather than missing: a skill that the person's occupation usually brings, a soft skill (CVs seldom say them), and
 * any skill of a candidate about whom nothing is written.
 */
function judgeSkill(wish: Of<'skill'>, facts: CandidateFacts): Judgement {
  const { wanted, entry } = wish;
  const proof = proofOf(wish, facts);
  if (proof) return met(wanted, [proof]);
  const open = entry?.category === 'soft' || facts.silent || facts.likelySkills().has(wanted);
  return open ? unknown() : missing(null);
}

function proofOf(
  { wanted, entry, trace, pattern }: Of<'skill'>,
  facts: CandidateFacts,
): Evidence | undefined {
  if (trace && !trace.test(facts.folded())) return undefined;
  const proof = facts.skills().get(entry?.name ?? wanted.toLowerCase());
  if (proof) return proof;
  const written = pattern?.exec(facts.impersonal())?.[0];
  return written === undefined ? undefined : { source: 'cv', text: written, via: null };
}

/** One level below counts half. */
function judgeEducation({ level }: Of<'education'>, { education }: CandidateFacts): Judgement {
  if (!education) return unknown();
  const short = rankOf(level) - rankOf(education.level);
  if (short <= 0) return met(education.level, [education.evidence]);
  return short === 1
    ? partly(0.5, education.level, [education.evidence])
    : missing(education.level, [education.evidence]);
}

/**
 * A language without a level counts half, as does one level below. Someone who names languages but not this one lacks it,
 * unless the CV is written in it: that shows an independent user (B2).
 */
function judgeLanguage(
  { language, level }: Of<'language'>,
  { languages, written }: CandidateFacts,
): Judgement {
  const known = languages.get(language);
  if (!known && written?.language === language) {
    const found = `${language} B2`;
    return cefrRank(level) <= cefrRank('B2')
      ? met(found, [written.evidence])
      : partly(0.5, found, [written.evidence]);
  }
  if (!known) return languages.size === 0 ? unknown() : missing(null);
  if (known.level === null) return partly(0.5, language, [known.evidence]);
  const found = `${language} ${known.level}`;
  const short = cefrRank(level) - cefrRank(known.level);
  if (short <= 0) return met(found, [known.evidence]);
  return short === 1 ? partly(0.5, found, [known.evidence]) : missing(found, [known.evidence]);
}

/** Share of the points by distance. Partly remote work brings 'far' within reach of who wants it. */
const placeShares = { area: 0.8, region: 0.5, remote: 0.3 };

function judgePlace({ place, partlyRemote }: Of<'place'>, { home, mobility }: CandidateFacts): Judgement {
  const wouldMove = mobility.places.find((wide) => holds(wide, place));
  const distance = home ? nearness(home.place, place) : 'unknown';
  if (home && distance === 'town') return met(home.place.name, [home.evidence]);
  if (wouldMove) return met(wouldMove.name, [mobility.evidence]);
  if (!home) return unknown();
  const found = home.place.name;
  if (distance === 'area' || distance === 'region')
    return partly(placeShares[distance], found, [home.evidence]);
  if (distance === 'unknown') return unknown(found, [home.evidence]);
  return partlyRemote && mobility.remote
    ? partly(placeShares.remote, found, [home.evidence, mobility.evidence])
    : missing(found, [home.evidence]);
}

function judgeContract({ wanted }: Of<'contract'>, { contracts, entered }: CandidateFacts): Judgement {
  if (contracts.length === 0) return unknown();
  const found = contracts.join(', ');
  return contracts.includes(wanted) ? met(found, [entered(found)]) : missing(found, [entered(found)]);
}

/** Up to a tenth above the offer is a talk worth having. Only the wish a person entered is read. */
const payTolerance = 1.1;

function judgePay({ pay }: Of<'pay'>, { wishedPay, entered }: CandidateFacts): Judgement {
  if (!wishedPay || wishedPay.currency !== pay.currency) return unknown();
  const found = `${wishedPay.amount} ${wishedPay.currency}`;
  const top = pay.max ?? pay.min ?? 0;
  if (wishedPay.amount <= top) return met(found, [entered(found)]);
  if (pay.max === null) return unknown(found);
  return wishedPay.amount <= top * payTolerance
    ? partly(0.5, found, [entered(found)])
    : missing(found, [entered(found)]);
}
