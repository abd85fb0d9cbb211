import { createCanvas } from '@napi-rs/canvas';
import { cvFile } from '../samples/cv-file.ts';
import { photograph } from '../samples/layouts/page-image.ts';
import { oneColumnPdf } from '../samples/layouts/pdf-one-column.ts';
import { paper, pdfBytes } from '../samples/layouts/pdf-page.ts';
import { people } from '../samples/people.ts';
import type { LayoutName, Person } from '../samples/person.ts';
import { fullName } from '../samples/wording.ts';

export interface CleanCv {
  name: string;
  bytes(): Promise<Buffer>;
}

const layouts: LayoutName[] = [
  'one-column',
  'sidebar',
  'timeline',
  'docx-header',
  'docx-table',
  'plain-text',
];
const names = [null, 'Solveig', 'Aurèle', 'Tiphaine', 'Gaspard'] as const;

/** Every fictitious person in every layout that holds text, under several names, and searchable scans: more than 300. */
export const cleanCvs = (): CleanCv[] => [
  ...people.flatMap((person) =>
    layouts.flatMap((layout) =>
      names.map((name): CleanCv => {
        const variant = { ...person, layout, firstName: name ?? person.firstName };
        return { name: `${person.id}-${layout}-${name ?? ''}`, bytes: () => cvFile(variant) };
      }),
    ),
  ),
  ...people.slice(0, 8).map(
    (person): CleanCv => ({
      name: `${person.id}-searchable-scan`,
      bytes: () => searchableScan(person),
    }),
  ),
];

/** What office scanners make: the picture of a page, and over it its words as text that is not drawn. */
const searchableScan = async (person: Person): Promise<Buffer> => {
  const picture = await pageJpeg(await oneColumnPdf(person));
  const lines = [
    fullName(person),
    person.headline,
    person.email,
    ...person.experiences.flatMap((job) => [
      `${job.start} - ${job.end ?? ''} ${job.title}, ${job.company}`,
      ...job.missions,
    ]),
    ...person.education.map((study) => `${study.year} ${study.degree}, ${study.school}`),
    ...person.skills.map((group) => group.names.join(', ')),
  ];
  return pdfBytes(person, 0, (sheet) => {
    sheet.image(picture, 0, 0, { width: paper.width, height: paper.height });
    sheet.addContent('3 Tr').fontSize(11);
    lines.forEach((line, at) => void sheet.text(line, 50, 60 + at * 18, { width: 480, lineBreak: false }));
  });
};

const pageJpeg = async (pdf: Buffer): Promise<Buffer> => {
  const { width, height, grey } = await photograph(pdf, {
    dpi: 120,
    tilt: 0.3,
    grain: 6,
    shade: 8,
    border: 0,
  });
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  const pixels = pen.createImageData(width, height);
  for (let at = 0; at < grey.length; at++) {
    pixels.data.fill(grey[at] ?? 0, at * 4, at * 4 + 3);
    pixels.data[at * 4 + 3] = 255;
  }
  pen.putImageData(pixels, 0, 0);
  return canvas.toBuffer('image/jpeg', 55);
};
