import PDFDocument from 'pdfkit';
import type { CvPerson } from '../person.ts';
import { fullName } from '../wording.ts';

export type Pdf = InstanceType<typeof PDFDocument>;

export interface Style {
  font: 'Helvetica' | 'Times-Roman';
  bold: 'Helvetica-Bold' | 'Times-Bold';
  colour: string;
  size: number;
}

/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 };

/** Draws with `draw` and gives the file's bytes; dates and ids are fixed so that the same person gives the same file. */
export function pdfBytes(person: CvPerson, margin: number, draw: (pdf: Pdf) => void): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    info: { Title: `CV ${fullName(person)}`, CreationDate: new Date('2026-09-01T08:00:00Z') },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  draw(pdf);
  pdf.end();
  return done;
}

/** A section heading with its rule; keeps at least 60 points under it on the page. */
export function heading(pdf: Pdf, text: string, style: Style, x: number, width: number) {
  if (pdf.y > paper.height - pdf.page.margins.bottom - 60) pdf.addPage();
  pdf.moveDown(0.9).font(style.bold).fontSize(13).fillColor(style.colour);
  pdf.text(text.toUpperCase(), x, pdf.y, { width });
  pdf
    .moveTo(x, pdf.y)
    .lineTo(x + width, pdf.y)
    .lineWidth(0.8)
    .strokeColor(style.colour)
    .stroke();
  pdf.moveDown(0.35).fillColor('#222222');
}

export function paragraph(pdf: Pdf, text: string, style: Style, x: number, width: number) {
  pdf.font(style.font).fontSize(style.size).text(text, x, pdf.y, { width });
}

export function bullets(pdf: Pdf, lines: readonly string[], style: Style, x: number, width: number) {
  pdf.font(style.font).fontSize(style.size);
  for (const line of lines) {
    const top = pdf.y;
    pdf.text('•', x, top, { width: 10, lineBreak: false });
    pdf.text(line, x + 11, top, { width: width - 11, lineGap: 1.5 });
  }
}
