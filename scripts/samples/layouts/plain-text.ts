import type { Job, Person } from '../person.ts';
import { fullName, headings, printedAddress, printedPeriod, printedStudy } from '../wording.ts';

/** What people paste into a text editor: headings underlined, dashes for bullets. */
export function plainText(person: Person): Buffer {
  const title = headings[person.language];
  const sections = [
    [
      fullName(person),
      person.headline,
      printedAddress(person),
      `Tél. : ${person.phone}`,
      `E-mail : ${person.email}`,
    ],
    [...underlined(title.profile), person.summary],
    [...underlined(title.experience), person.experiences.map((job) => jobLines(job, person)).join('\n\n')],
    [
      ...underlined(title.education),
      ...person.education.map((s) => `${s.year} : ${printedStudy(s)}, ${s.school}`),
    ],
    [
      ...underlined(title.skills),
      ...person.skills.map(({ group, names }) => `${group} : ${names.join(', ')}`),
    ],
    [...underlined(title.languages), ...person.languages.map(({ name, printed }) => `${name} : ${printed}`)],
    [...underlined(title.interests), person.interests],
  ];
  return Buffer.from(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`, 'utf8');
}

function underlined(title: string): string[] {
  return [title.toUpperCase(), '-'.repeat(title.length)];
}

function jobLines(job: Job, person: Person): string {
  const head = `${printedPeriod(job, person)} : ${job.title}`;
  return [head, `${job.company}, ${job.place}`, ...job.missions.map((mission) => `- ${mission}`)].join('\n');
}
