import type { StructuredCv } from '../../core/cv/structured-cv.ts';
import { label } from '../samples/label.ts';
import type { CvPerson } from '../samples/person.ts';

export const fields = [
  ...(['name', 'email', 'phone', 'address', 'title', 'company', 'start', 'end'] as const),
  ...(['degree', 'school', 'year', 'skills', 'languages', 'level'] as const),
];
export type Field = (typeof fields)[number];

export interface Tally {
  /** Said and right. */
  right: number;
  /** Said and wrong, or said of nothing. */
  wrong: number;
  /** There and not said, or said wrongly. */
  missed: number;
}

export type Tallies = Record<Field, Tally>;
type Label = ReturnType<typeof label>;

/** Compares a reading with what was written, field by field. null: the file was not read, everything is missed. */
export function score(read: StructuredCv | null, person: CvPerson): Tallies {
  const all = Object.fromEntries(
    fields.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]),
  ) as Tallies;
  const [found, wanted] = [factsOf(read), factsOf(label(person))];
  const prose = ` ${plain(proseOf(person))} `;
  found.skills = found.skills.filter(
    (skill) => wanted.skills.includes(skill) || !prose.includes(` ${skill} `),
  );
  for (const field of fields) compare(all[field], found[field], wanted[field]);
  return all;
}

/** A skill told in a sentence counts for nothing: neither a find nor a mistake. */
function proseOf({ headline, summary, experiences, education }: CvPerson): string {
  const jobs = experiences.flatMap((job) => [job.title, ...job.missions]);
  return [headline, summary, ...jobs, ...education.map(({ specialty }) => specialty)].join(' . ');
}

/** F1 of each field, 0–100: 2·right / (2·right + wrong + missed). */
export function f1(tallies: readonly Tallies[]): Record<Field, number> {
  const sum = (field: Field, what: keyof Tally) =>
    tallies.reduce((total, all) => total + all[field][what], 0);
  return Object.fromEntries(
    fields.map((field) => {
      const right = 2 * sum(field, 'right');
      const of = right + sum(field, 'wrong') + sum(field, 'missed');
      return [field, of === 0 ? 0 : Math.round((10_000 * right) / of) / 100];
    }),
  ) as Record<Field, number>;
}

/** What a CV says, as keyed words: 'title' of the post that began 2019-03 is '2019-03 comptable'. */
export function factsOf(cv: StructuredCv | Label | null): Record<Field, string[]> {
  const jobs = cv?.experiences ?? [];
  const studies = cv?.education ?? [];
  const keyed = (key: string | null, value: string | null) =>
    value === null ? [] : [`${key ?? '?'} ${plain(value)}`];
  const scalar = (value: string | null | undefined) => (value ? [plain(value)] : []);
  return {
    name: scalar(cv?.name),
    email: scalar(cv?.email),
    phone: scalar(cv?.phone),
    address: cv?.address ? [cv.address.street, cv.address.postalCode, cv.address.city].flatMap(scalar) : [],
    title: jobs.flatMap((job) => keyed(job.start, job.title)),
    company: jobs.flatMap((job) => keyed(job.start, job.company)),
    start: jobs.flatMap((job) => keyed(job.company && plain(job.company), job.start)),
    end: jobs.flatMap((job) => keyed(job.start, job.end ?? 'open')),
    degree: studies.flatMap((study) =>
      keyed(study.year, study.degree && [study.degree, study.specialty].filter(Boolean).join(' ')),
    ),
    school: studies.flatMap((study) => keyed(study.year, study.school)),
    year: studies.flatMap((study) => keyed(study.school && plain(study.school), study.year)),
    skills: (cv?.skills ?? []).flatMap(({ name }) => scalar(name)),
    languages: (cv?.languages ?? []).map(({ language }) => language),
    level: (cv?.languages ?? []).flatMap(({ language, level }) => keyed(language, level)),
  };
}

function compare(tally: Tally, found: readonly string[], wanted: readonly string[]) {
  const left = [...new Set(found)];
  for (const fact of new Set(wanted)) {
    const at = left.indexOf(fact);
    if (at < 0) tally.missed += 1;
    else {
      tally.right += 1;
      left.splice(at, 1);
    }
  }
  tally.wrong += left.length;
}

/** Case, apostrophes, dashes and the sign between a degree and its specialty say nothing; accents do. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[\s–—,:()-]+/g, ' ')
    .trim();
}
