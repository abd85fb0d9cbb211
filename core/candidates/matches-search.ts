import { cefrLevels } from '../cv/structured-cv.ts';
import { yearsOfExperience } from '../cv/years.ts';
import { titleWords } from '../skills/title-words.ts';
import { fold, wordsOf } from '../skills/words.ts';
import { freeFrom } from './availability.ts';
import type { Candidate } from './candidate.ts';
import { holds, nearness, placeOf } from './places.ts';
import { type CandidateSearch, keysOf, type WantedSkill } from './search-words.ts';

export interface Filter {
  /** As in `understood`. */
  name: string;
  holds: (candidate: Candidate) => boolean;
}

/** Whether all filters of a search hold. A fact that is not known (availability, years) does not hold. */
export const matchesSearch = (candidate: Candidate, search: CandidateSearch): boolean =>
  filtersOf(search).every((filter) => filter.holds(candidate));

/** The filters of a search, in the order of `understood`. */
export function filtersOf(search: CandidateSearch): Filter[] {
  const { skills, place, minYears, maxYears, availableBefore, languages, remote, words, today } = search;
  const tests = [
    ...skills.map((skill) => (candidate: Candidate) => hasSkill(candidate, skill)),
    ...(place ? [(candidate: Candidate) => livesIn(candidate, place)] : []),
    ...(minYears === null ? [] : [(candidate: Candidate) => (yearsOf(candidate, today) ?? -1) >= minYears]),
    ...(maxYears === null
      ? []
      : [(candidate: Candidate) => (yearsOf(candidate, today) ?? maxYears + 1) <= maxYears]),
    ...(availableBefore === null
      ? []
      : [(candidate: Candidate) => isFree(candidate, availableBefore, today)]),
    ...languages.map((language) => (candidate: Candidate) => speaks(candidate, language)),
    ...(remote ? [worksRemotely] : []),
    ...words.map((word) => (candidate: Candidate) => hasWord(candidate, word)),
  ];
  return tests.map((test, index) => ({ name: search.understood[index] ?? '', holds: test }));
}

function hasSkill({ profile, text }: Candidate, { accepted, spellings }: WantedSkill): boolean {
  if (profile.skills.some((skill) => accepted.has(fold(skill.name)))) return true;
  if (profile.experiences.some(({ skills }) => skills.some((skill) => accepted.has(fold(skill)))))
    return true;
  const words = ` ${keysOf(`${profile.headline ?? ''}\n${text}`)} `;
  return spellings.some((spelling) => words.includes(` ${spelling} `));
}

/** The town itself for a town; any town of it for a region; or where the person said they would work. */
function livesIn({ city, mobility }: Candidate, place: NonNullable<CandidateSearch['place']>): boolean {
  const home = city === null ? null : placeOf(city);
  if (home && (nearness(home, place) === 'town' || holds(place, home))) return true;
  return mobility.places.some((name) => {
    const wide = placeOf(name);
    return wide !== null && holds(wide, place);
  });
}

const yearsOf = ({ profile }: Candidate, today: Date) => yearsOfExperience(profile.experiences, today).years;

function isFree({ availability }: Candidate, before: string, today: Date): boolean {
  const from = freeFrom(availability, today);
  return from !== null && from <= before;
}

function speaks({ profile }: Candidate, { language, level }: CandidateSearch['languages'][number]): boolean {
  return profile.languages.some((known) => {
    if (known.language !== language) return false;
    return (
      level === null || (known.level !== null && cefrLevels.indexOf(known.level) >= cefrLevels.indexOf(level))
    );
  });
}

const worksRemotely = ({ mobility }: Candidate) => mobility.remote === 'some' || mobility.remote === 'full';

/** Women's and men's forms of a trade are one word. */
function hasWord(candidate: Candidate, word: string): boolean {
  const { profile, name, city, text } = candidate;
  const titles = [profile.headline ?? '', ...profile.experiences.map(({ title }) => title ?? '')].join(
    ' \n ',
  );
  const skills = profile.skills.map((skill) => skill.name).join(' ');
  const [stem] = titleWords(word);
  if (stem !== undefined && titleWords(`${titles} ${text}`).includes(stem)) return true;
  return wordsOf([name, city, titles, skills, text].join(' ')).some(({ key }) => key === word);
}
