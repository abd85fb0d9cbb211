import type { Job, Person, Study } from '../person.ts';
import { fullName, headings, printedAddress, printedBirth, printedPeriod, printedStudy } from '../wording.ts';
import { bullets, heading, type Pdf, paper, paragraph, pdfBytes, type Style } from './pdf-page.ts';

const margin = 50;
const width = paper.width - 2 * margin;

/** The plain one: name on top, sections below one another, dates at the right of each title. */
export function oneColumnPdf(person: Person): Promise<Buffer> {
  const style = styles[person.language];
  const title = headings[person.language];
  return pdfBytes(person, margin, (pdf) => {
    drawTop(pdf, person, style);
    heading(pdf, title.profile, style, margin, width);
    paragraph(pdf, person.summary, style, margin, width);
    heading(pdf, title.experience, style, margin, width);
    for (const job of person.experiences) drawJob(pdf, job, person, style);
    heading(pdf, title.education, style, margin, width);
    for (const study of person.education) drawStudy(pdf, study, style);
    heading(pdf, title.skills, style, margin, width);
    for (const { group, names } of person.skills)
      paragraph(pdf, `${group} : ${names.join(', ')}`, style, margin, width);
    heading(pdf, title.languages, style, margin, width);
    for (const { name, printed } of person.languages)
      paragraph(pdf, `${name} : ${printed}`, style, margin, width);
    heading(pdf, title.interests, style, margin, width);
    paragraph(pdf, person.interests, style, margin, width);
  });
}

const styles: Record<Person['language'], Style> = {
  fr: { font: 'Helvetica', bold: 'Helvetica-Bold', colour: '#1d4f73', size: 11 },
  en: { font: 'Times-Roman', bold: 'Times-Bold', colour: '#333333', size: 12 },
};

function drawTop(pdf: Pdf, person: Person, style: Style) {
  pdf.font(style.bold).fontSize(22).fillColor(style.colour).text(fullName(person), margin, margin);
  pdf.font(style.font).fontSize(13).fillColor('#444444').text(person.headline);
  const contact = [person.email, person.phone].join('  |  ');
  const where = [printedAddress(person), printedBirth(person)].filter(Boolean).join('  |  ');
  pdf.moveDown(0.3).fontSize(10).fillColor('#222222').text(contact, { width }).text(where, { width });
}

function drawJob(pdf: Pdf, job: Job, person: Person, style: Style) {
  if (pdf.y > paper.height - margin - 55) pdf.addPage();
  const top = pdf.y;
  pdf.font(style.bold).fontSize(style.size + 0.5);
  pdf.text(job.title, margin, top, { width: width - 170 });
  const below = pdf.y;
  pdf.font(style.font).fontSize(style.size).fillColor('#555555');
  pdf.text(printedPeriod(job, person), margin + width - 165, top, { width: 165, align: 'right' });
  pdf.text(`${job.company}, ${job.place}`, margin, below, { width });
  pdf.fillColor('#222222');
  bullets(pdf, job.missions, style, margin + 4, width - 4);
  pdf.moveDown(0.7);
}

function drawStudy(pdf: Pdf, study: Study, style: Style) {
  pdf
    .font(style.bold)
    .fontSize(style.size)
    .text(`${study.year}  ${printedStudy(study)}`, margin, pdf.y, { width });
  pdf.font(style.font).text(study.school, margin, pdf.y, { width });
  pdf.moveDown(0.4);
}
