import type { CvPerson } from '../samples/person.ts';
import { drawPdf } from './draw-pdf.ts';
import { makePeople } from './make-people.ts';
import { type CvStyle, type SectionName, styles } from './style.ts';
import { writeDocx } from './write-docx.ts';
import { writeText } from './write-text.ts';

export interface CorpusCv {
  /** 'person-07-fr.pdf'; 'person-07-fr.reordered.txt' has its sections in another order. */
  file: string;
  kind: 'pdf' | 'docx' | 'text' | 'reordered';
  person: CvPerson;
  style: CvStyle;
  bytes: Buffer;
}

/** The person's CV as PDF, as DOCX, as text, and as text with the sections in another order. */
export async function cvsOf(person: CvPerson, style: CvStyle): Promise<CorpusCv[]> {
  const moved = { ...style, order: reordered(style.order) };
  const file = (end: string) => `${person.id}.${end}`;
  return [
    { file: file('pdf'), kind: 'pdf', person, style, bytes: await drawPdf(person, style) },
    { file: file('docx'), kind: 'docx', person, style, bytes: await writeDocx(person, style) },
    { file: file('txt'), kind: 'text', person, style, bytes: writeText(person, style) },
    { file: file('reordered.txt'), kind: 'reordered', person, style, bytes: writeText(person, moved) },
  ];
}

/** Sixty invented people, half of them in English, over twelve styles: always the same. */
export const corpus: readonly { person: CvPerson; style: CvStyle }[] = makePeople(60).map((person, at) => ({
  person,
  style: styles[(at * 5 + Math.floor(at / 12)) % styles.length] as CvStyle,
}));

function reordered(order: readonly SectionName[]): SectionName[] {
  return [...order.slice(2), ...order.slice(0, 2)];
}
