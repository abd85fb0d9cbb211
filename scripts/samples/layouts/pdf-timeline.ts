import type { Person } from '../person.ts';
import { fullName, headings, printedAddress, printedPeriod, printedStudy } from '../wording.ts';
import { bullets, heading, type Pdf, paper, paragraph, pdfBytes, type Style } from './pdf-page.ts';

const margin = 44;
const full = paper.width - 2 * margin;
/** Dates stand in the margin, left of a vertical line. */
const line = { x: margin + 104 };
const body = { x: line.x + 16, width: full - 120 };
const style: Style = { font: 'Helvetica', bold: 'Helvetica-Bold', colour: '#8a2f4b', size: 11 };

export function timelinePdf(person: Person): Promise<Buffer> {
  const title = headings[person.language];
  return pdfBytes(person, margin, (pdf) => {
    drawTop(pdf, person);
    heading(pdf, title.experience, style, margin, full);
    for (const job of person.experiences) {
      entry(pdf, printedPeriod(job, person), job.title, `${job.company} (${job.place})`, job.missions);
    }
    heading(pdf, title.education, style, margin, full);
    for (const study of person.education) entry(pdf, study.year, printedStudy(study), study.school, []);
    heading(pdf, title.skills, style, margin, full);
    for (const { group, names } of person.skills) {
      paragraph(pdf, `${group} : ${names.join(' · ')}`, style, margin, full);
    }
    heading(pdf, title.languages, style, margin, full);
    paragraph(
      pdf,
      person.languages.map(({ name, printed }) => `${name} (${printed})`).join('   '),
      style,
      margin,
      full,
    );
    heading(pdf, title.interests, style, margin, full);
    paragraph(pdf, person.interests, style, margin, full);
  });
}

function drawTop(pdf: Pdf, person: Person) {
  pdf.font(style.bold).fontSize(24).fillColor(style.colour);
  pdf.text(fullName(person), margin, margin, { width: full, align: 'center' });
  pdf
    .font(style.font)
    .fontSize(13)
    .fillColor('#444444')
    .text(person.headline, { width: full, align: 'center' });
  const contact = [printedAddress(person), person.phone, person.email].join('  •  ');
  pdf.fontSize(9.5).text(contact, { width: full, align: 'center' }).moveDown(0.6).fillColor('#222222');
  paragraph(pdf, person.summary, style, margin, full);
}

function entry(pdf: Pdf, when: string, what: string, where: string, missions: readonly string[]) {
  const top = pdf.y;
  pdf
    .font(style.font)
    .fontSize(9)
    .fillColor(style.colour)
    .text(when, margin, top + 1, { width: 98 });
  pdf.y = top;
  pdf.font(style.bold).fontSize(10.5).fillColor('#222222').text(what, body.x, top, { width: body.width });
  pdf.font(style.font).fontSize(style.size).fillColor('#555555').text(where, { width: body.width });
  pdf.fillColor('#222222');
  bullets(pdf, missions, style, body.x, body.width);
  pdf.y = Math.max(pdf.y, top + 24);
  pdf.circle(line.x, top + 6, 3).fill(style.colour);
  pdf
    .moveTo(line.x, top + 6)
    .lineTo(line.x, pdf.y)
    .lineWidth(0.8)
    .strokeColor(style.colour)
    .stroke();
  pdf.fillColor('#222222').moveDown(0.5);
}
