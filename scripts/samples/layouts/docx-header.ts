import { Header, Paragraph } from 'docx';
import type { Person } from '../person.ts';
import { fullName, headings, printedAddress, printedPeriod, printedStudy } from '../wording.ts';
import { bullet, docxBytes, line, title } from './docx-file.ts';

/** The contact line lives in the page header, where readers of the body alone never look. */
export function docxWithHeader(person: Person): Promise<Buffer> {
  const words = headings[person.language];
  const contact = [printedAddress(person), person.phone, person.email].join(' | ');
  const header = new Header({ children: [line(fullName(person), true), line(contact)] });
  const children = [
    new Paragraph({ text: person.headline, heading: 'Title' }),
    line(person.summary),
    title(words.experience),
    ...person.experiences.flatMap((job) => [
      line(job.title, true),
      line(`${job.company}, ${job.place} – ${printedPeriod(job, person)}`),
      ...job.missions.map(bullet),
    ]),
    title(words.education),
    ...person.education.map((study) => line(`${study.year} : ${printedStudy(study)}, ${study.school}`)),
    title(words.skills),
    ...person.skills.map(({ group, names }) => line(`${group} : ${names.join(', ')}`)),
    title(words.languages),
    ...person.languages.map(({ name, printed }) => bullet(`${name} : ${printed}`)),
    title(words.interests),
    line(person.interests),
  ];
  return docxBytes(person, children, header);
}
