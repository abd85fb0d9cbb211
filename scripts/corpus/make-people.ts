import type { CvPerson, Job, Study } from '../samples/person.ts';
import { cities, firms, firstNames, lastNames, schools, streets, tongues } from './names.ts';
import type { Trade } from './trade.ts';
import { tradesInEnglish } from './trades-en.ts';
import { tradesInFrench } from './trades-fr.ts';

/** The same people at every run: the n-th one is a function of n. Nobody of them exists. */
export function makePeople(count: number): CvPerson[] {
  return Array.from({ length: count }, (_, at) => makePerson(at));
}

function makePerson(at: number): CvPerson {
  const language = at % 2 === 0 ? 'fr' : 'en';
  const turn = Math.floor(at / 2);
  const pick = <T>(from: readonly T[], step = 1): T => from[(turn * step + at) % from.length] as T;
  const trade = pickTrade(language, turn);
  const [firstName, lastName] = [pick(firstNames[language]), pick(lastNames, 3)];
  const dates = (['long', 'numeric', 'short', 'years'] as const)[turn % 4] ?? 'long';
  const city = pick(cities[language]);
  return {
    id: `person-${String(at + 1).padStart(2, '0')}-${language}`,
    ...{ language, dates, firstName, lastName },
    headline: trade.titles[0],
    email: `${plain(firstName)}.${plain(lastName)}@example.${['com', 'org', 'net'][turn % 3]}`,
    phone: phone(at),
    birthDate: null,
    address: { ...city, street: turn % 3 === 0 ? null : pick(streets[language]), country: null },
    summary: trade.summary,
    experiences: jobsOf(trade, turn, language, dates === 'years'),
    skills: trade.skills.map(({ group, names }) => ({ group, names: [...names] })),
    education: studiesOf(trade, turn, language),
    languages: [...(tongues[language][turn % 3] ?? [])],
    interests: pick(interests[language]),
  };
}

function pickTrade(language: 'fr' | 'en', turn: number): Trade {
  const trades = language === 'fr' ? tradesInFrench : tradesInEnglish;
  return trades[turn % trades.length] as Trade;
}

/** Two to three posts, the latest open for every second person; each mission stands in one post only. */
function jobsOf(trade: Trade, turn: number, language: 'fr' | 'en', yearsOnly: boolean): Job[] {
  const count = turn % 3 === 2 ? 2 : 3;
  let end: [number, number] | null = turn % 2 === 0 ? null : [2026, 3 + (turn % 6)];
  return Array.from({ length: count }, (_, at) => {
    const start: [number, number] = [2022 - at * 4 - (turn % 2), 1 + ((turn * 5 + at * 7) % 12)];
    const missions = trade.missions.filter((_, index) => index % count === at);
    const job = {
      title: trade.titles[at + 3 - count] ?? trade.titles[2],
      company: `${firms[(turn * 4 + at * 7) % firms.length]} ${trade.firm}`,
      place: cities[language][(turn + at) % cities[language].length]?.city ?? '',
      start: dateOf(start, yearsOnly),
      end: end && dateOf(end, yearsOnly),
      missions: missions.map(([text]) => text),
      skills: missions.flatMap(([, skills]) => skills),
      sector: trade.sector,
    };
    end = start[1] === 1 ? [start[0] - 1, 12] : [start[0], start[1] - 1];
    return job;
  });
}

function dateOf([year, month]: [number, number], yearsOnly: boolean): string {
  return yearsOnly ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

function studiesOf(trade: Trade, turn: number, language: 'fr' | 'en'): Study[] {
  return trade.studies.map((study, at) => ({
    ...study,
    school: schools[language][(turn + at * 3) % schools[language].length] ?? '',
    year: String(2011 - at * 3 - (turn % 4)),
  }));
}

/** 06 39 98 is the range that French numbering keeps for fiction; written in five ways. */
function phone(at: number): string {
  const digits = String(1000 + at * 37).padStart(4, '0');
  const [a, b] = [digits.slice(0, 2), digits.slice(2)];
  const forms = [
    `06 39 98 ${a} ${b}`,
    `+33 6 39 98 ${a} ${b}`,
    `06.39.98.${a}.${b}`,
    `0033 6 39 98 ${a} ${b}`,
    `+33 (0)6 39 98 ${a} ${b}`,
  ];
  return forms[Math.floor(at / 2) % forms.length] ?? '';
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

const interests = {
  fr: ['Escalade, chant choral', 'Jardinage, échecs', 'Course à pied, photographie'],
  en: ['Climbing, choir singing', 'Gardening, chess', 'Running, photography'],
};
