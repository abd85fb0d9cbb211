import { type FileChild, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { bullet, docxBytes, line, title } from '../samples/layouts/docx-file.ts';
import type { CvPerson } from '../samples/person.ts';
import { fullName } from '../samples/wording.ts';
import type { CvStyle, SectionName } from './style.ts';
import { contactOf, headOf, languagesOf, periodOf, skillsOf, studyOf, titleOf } from './wording.ts';

/** The same CV from a word processor: headings, bullets, and a table of two columns where dates stand in the margin. */
export function writeDocx(person: CvPerson, style: CvStyle): Promise<Buffer> {
  return docxBytes(person, [
    new Paragraph({ text: fullName(person), heading: 'Title' }),
    line(person.headline),
    ...contactOf(person, style).map((text) => line(text)),
    ...style.order.flatMap((name) => [
      title(titleOf(name, person, style)),
      ...sectionOf(person, style, name),
    ]),
  ]);
}

function sectionOf(person: CvPerson, style: CvStyle, section: SectionName): FileChild[] {
  if (section === 'experience')
    return person.experiences.flatMap((job) =>
      entry(periodOf(job, person, style), headOf(job, style), job.missions, style),
    );
  if (section === 'education')
    return person.education.flatMap((study) => entry(study.year, studyOf(study, style), [], style));
  if (section === 'skills') return skillsOf(person, style).map((text) => line(text));
  if (section === 'languages') return languagesOf(person).map(bullet);
  return [line(section === 'profile' ? person.summary : person.interests)];
}

function entry(when: string, head: string[], missions: string[], style: CvStyle): FileChild[] {
  const [first = '', ...others] = head;
  const below = [...others.map((text) => line(text)), ...missions.map(bullet)];
  if (style.dates === 'margin') return [row(when, [line(first, true), ...below])];
  if (style.dates === 'first') return [line(when), line(first, true), ...below];
  if (style.dates === 'right') return [line(`${first}\t${when}`, true), ...below];
  return [line(first, true), ...others.map((text) => line(text)), line(when), ...missions.map(bullet)];
}

function row(left: string, right: Paragraph[]): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.PERCENTAGE } });
  return new Table({
    rows: [new TableRow({ children: [cell([line(left)], 24), cell(right, 76)] })],
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2200, 6800],
  });
}
