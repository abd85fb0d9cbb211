import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { corpus, cvsOf } from '../corpus/make-corpus.ts';
import { photograph } from '../samples/layouts/page-image.ts';
import { oneColumnPdf } from '../samples/layouts/pdf-one-column.ts';
import { people } from '../samples/people.ts';

export interface Work {
  kind: 'pdf' | 'docx' | 'text' | 'picture';
  files: { name: string; bytes: Buffer }[];
}

/** One-page CVs of the corpus as PDF, DOCX and text, and two pages scanned at 300 dots an inch. */
export async function benchWork(): Promise<Work[]> {
  const made = (
    await Promise.all(corpus.slice(0, 12).map(({ person, style }) => cvsOf(person, style)))
  ).flat();
  const of = (kind: string) =>
    made.filter((cv) => cv.kind === kind).map(({ file, bytes }) => ({ name: file, bytes }));
  const onePage = of('pdf').filter(({ bytes }) => pages(bytes) === 1);
  const pictures = people.slice(0, 2).map(async (person) => {
    const { width, height, grey } = await photograph(await oneColumnPdf(person), scanner);
    const bytes = await sharp(grey, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
    return { name: `${person.id}.png`, bytes };
  });
  return [
    { kind: 'pdf', files: onePage },
    { kind: 'docx', files: of('docx') },
    { kind: 'text', files: of('text') },
    { kind: 'picture', files: await Promise.all(pictures) },
  ];
}

const scanner = { dpi: 300, tilt: 0, grain: 9, shade: 12, border: 0 };

function pages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

export const gunzipped = async (file: string) => (await import('node:zlib')).gunzipSync(await readFile(file));
