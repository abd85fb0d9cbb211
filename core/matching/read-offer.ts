import { type Place, placeOf } from '../candidates/places.ts';
import type { Cefr, EduLevel } from '../cv/structured-cv.ts';
import type { Offer } from '../offers/offer.ts';
import { titleWords } from '../skills/title-words.ts';
import type { OccupationEntry, SkillEntry, Vocabulary } from '../skills/vocabulary.ts';
import { patternOf } from './find-quote.ts';
import type { CriterionKind } from './match.ts';
import { skillTrace } from './skill-trace.ts';
import { weigh } from './weigh.ts';

/** What an offer asks, read once however many candidates are held against it. */
export interface OfferPlan {
  offer: string;
  title: {
    occupation: OccupationEntry | undefined;
    words: Set<string>;
    /** 0–1, from the offer's occupation; 0 when the vocabulary does not know it. */
    closeness: (other: OccupationEntry) => number;
  };
  wishes: Wish[];
}

interface Asked {
  id: string;
  must: boolean;
  wanted: string;
  /** Most points; over all wishes 100. */
  worth: number;
}

export type Wish =
  | (Asked & { kind: 'occupation' })
  | (Asked & { kind: 'skill'; entry: SkillEntry | undefined; trace: RegExp | null; pattern: RegExp | null })
  | (Asked & { kind: 'years'; min: number })
  | (Asked & { kind: 'education'; level: EduLevel })
  | (Asked & { kind: 'language'; language: string; level: Cefr })
  | (Asked & { kind: 'place'; place: Place; partlyRemote: boolean })
  | (Asked & { kind: 'contract' })
  | (Asked & { kind: 'pay'; pay: NonNullable<Offer['pay']> });

/**
 * Weights before they are brought to 100. `musts` and `nices` are shared by all skills of their kind; `nicesAlone` stands for
 * both when an offer names no must-have. What an offer does not ask weighs nothing.
 */
export const weights = {
  occupation: 28,
  musts: 34,
  nices: 10,
  nicesAlone: 30,
  years: 12,
  education: 6,
  language: 5,
  place: 8,
  contract: 3,
  pay: 3,
};

export function readOffer(offer: Offer, vocabulary: Vocabulary): OfferPlan {
  const wishes = wishesOf(offer, vocabulary);
  const worths = weigh(
    wishes.map((wish) => weightOf(wish, wishes)),
    100,
  );
  return {
    offer: offer.id,
    title: titleOf(offer.title, vocabulary),
    wishes: wishes.map((wish, index) => ({ ...wish, worth: worths[index] ?? 0 })),
  };
}

function titleOf(title: string, vocabulary: Vocabulary): OfferPlan['title'] {
  const occupation = vocabulary.occupation(title);
  const known = new Map<string, number>();
  const closeness = (other: OccupationEntry) => {
    const value = known.get(other.id) ?? (occupation ? vocabulary.closeness(occupation, other) : 0);
    known.set(other.id, value);
    return value;
  };
  return { occupation, words: new Set(titleWords(title)), closeness };
}

function wishesOf(offer: Offer, vocabulary: Vocabulary): Wish[] {
  const { years, education, languages } = offer.requirements;
  return [
    { ...asked('occupation', 'occupation', false, offer.title), kind: 'occupation' },
    ...skillsOf(offer, vocabulary),
    ...(years
      ? [
          {
            ...asked('years', 'years', years.must, String(years.min)),
            kind: 'years' as const,
            min: years.min,
          },
        ]
      : []),
    ...(education ? [educationOf(education)] : []),
    ...onePer(languages, (language) => language.language).map(languageOf),
    ...placesOf(offer),
    ...(offer.contract
      ? [{ ...asked('contract', 'contract', false, offer.contract), kind: 'contract' as const }]
      : []),
    ...payOf(offer),
  ];
}

function asked(
  kind: CriterionKind,
  id: string,
  must: boolean,
  wanted: string,
): Asked & { kind: CriterionKind } {
  return { id, kind, must, wanted, worth: 0 };
}

/** Must-haves first; a skill named twice counts once. */
function skillsOf(offer: Offer, vocabulary: Vocabulary): Wish[] {
  const named = offer.requirements.skills
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, must }) => ({ entry: vocabulary.skill(name), name: name.trim(), must }))
    .sort((a, b) => Number(b.must) - Number(a.must));
  return onePer(named, ({ entry, name }) => entry?.name ?? name.toLowerCase()).map(
    ({ entry, name, must }) => {
      const wanted = entry?.name ?? name;
      return {
        ...asked('skill', `skill:${wanted}`, must, wanted),
        kind: 'skill',
        entry,
        trace: entry ? skillTrace(entry, vocabulary) : null,
        pattern: entry ? null : patternOf(name),
      };
    },
  );
}

function educationOf({ level, must }: { level: EduLevel; must: boolean }): Wish {
  return { ...asked('education', 'education', must, level), kind: 'education', level };
}

function languageOf({ language, level, must }: { language: string; level: Cefr; must: boolean }): Wish {
  return {
    ...asked('language', `language:${language}`, must, `${language} ${level}`),
    kind: 'language',
    language,
    level,
  };
}

/** A job done wholly from anywhere asks for no place. */
function placesOf(offer: Offer): Wish[] {
  const place = offer.place === null || offer.remote === 'full' ? null : placeOf(offer.place);
  if (!place) return [];
  return [
    {
      ...asked('place', 'place', false, place.name),
      kind: 'place',
      place,
      partlyRemote: offer.remote === 'some',
    },
  ];
}

function payOf({ pay }: Offer): Wish[] {
  if (!pay || (pay.min === null && pay.max === null)) return [];
  const range = [...new Set([pay.min, pay.max].filter((end) => end !== null))].join('-');
  return [{ ...asked('pay', 'pay', false, `${range} ${pay.currency}`), kind: 'pay', pay }];
}

function weightOf(wish: Wish, all: readonly Wish[]): number {
  if (wish.kind !== 'skill') return weights[wish.kind];
  const skills = all.filter(({ kind }) => kind === 'skill');
  const alike = skills.filter(({ must }) => must === wish.must).length;
  if (wish.must) return weights.musts / alike;
  return (alike === skills.length ? weights.nicesAlone : weights.nices) / alike;
}

function onePer<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}
