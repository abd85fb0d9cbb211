import { type FileChild, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Person } from '../person.ts';
import { fullName, headings, printedAddress, printedPeriod, printedStudy } from '../wording.ts';
import { bullet, docxBytes, line, title } from './docx-file.ts';

/** Experience and education as tables: dates in the left cell, what was done in the right one. */
export function docxWithTable(person: Person): Promise<Buffer> {
  const words = headings[person.language];
  const jobs = person.experiences.map((job) =>
    row(printedPeriod(job, person), [
      line(job.title, true),
      line(`${job.company}, ${job.place}`),
      ...job.missions.map(bullet),
    ]),
  );
  const studies = person.education.map((study) =>
    row(study.year, [line(printedStudy(study), true), line(study.school)]),
  );
  const children: FileChild[] = [
    new Paragraph({ text: fullName(person), heading: 'Title' }),
    line(person.headline, true),
    line(printedAddress(person)),
    line(`${person.email} | ${person.phone}`),
    title(words.profile),
    line(person.summary),
    title(words.experience),
    table(jobs),
    title(words.education),
    table(studies),
    title(words.skills),
    ...person.skills.map(({ group, names }) => line(`${group}: ${names.join(', ')}`)),
    title(words.languages),
    line(person.languages.map(({ name, printed }) => `${name}: ${printed}`).join('; ')),
    title(words.interests),
    line(person.interests),
  ];
  return docxBytes(person, children);
}

function table(rows: TableRow[]): Table {
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE }, columnWidths: [2200, 6800] });
}

function row(left: string, right: Paragraph[]): TableRow {
  return new TableRow({
    children: [
      new TableCell({ children: [line(left)], width: { size: 24, type: WidthType.PERCENTAGE } }),
      new TableCell({ children: right, width: { size: 76, type: WidthType.PERCENTAGE } }),
    ],
  });
}
