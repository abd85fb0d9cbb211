import type { Job, Person } from '../person.ts';
import { fullName, headings, printedAddress, printedPeriod, printedStudy } from '../wording.ts';
import { bullets, heading, type Pdf, paper, paragraph, pdfBytes, type Style } from './pdf-page.ts';

const bar = { width: 190, pad: 18, colour: '#22313f' };
const main = { x: bar.width + 24, width: paper.width - bar.width - 24 - 34 };
const style: Style = { font: 'Helvetica', bold: 'Helvetica-Bold', colour: '#22313f', size: 11 };
const light: Style = { ...style, size: 10 };

/** Two columns: a dark bar with white text at the left (contact, skills, languages), the career at the right. */
export function sidebarPdf(person: Person): Promise<Buffer> {
  return pdfBytes(person, 34, (pdf) => {
    pdf.rect(0, 0, bar.width, paper.height).fill(bar.colour);
    drawMain(pdf, person);
    drawBar(pdf, person);
  });
}

function drawMain(pdf: Pdf, person: Person) {
  const title = headings[person.language];
  pdf
    .font(style.bold)
    .fontSize(24)
    .fillColor(style.colour)
    .text(fullName(person), main.x, 40, { width: main.width });
  pdf.font(style.font).fontSize(13).fillColor('#666666').text(person.headline, { width: main.width });
  heading(pdf, title.profile, style, main.x, main.width);
  paragraph(pdf, person.summary, style, main.x, main.width);
  heading(pdf, title.experience, style, main.x, main.width);
  for (const job of person.experiences) drawJob(pdf, job, person);
  heading(pdf, title.education, style, main.x, main.width);
  for (const study of person.education) {
    pdf.font(style.bold).fontSize(style.size).text(printedStudy(study), main.x, pdf.y, { width: main.width });
    pdf.font(style.font).text(`${study.school}, ${study.year}`, { width: main.width }).moveDown(0.4);
  }
}

function drawJob(pdf: Pdf, job: Job, person: Person) {
  pdf
    .font(style.bold)
    .fontSize(11)
    .fillColor('#222222')
    .text(job.title, main.x, pdf.y, { width: main.width });
  pdf.font(style.font).fontSize(style.size).fillColor('#666666');
  pdf.text(`${job.company} – ${job.place}`, { width: main.width });
  pdf.text(printedPeriod(job, person), { width: main.width }).fillColor('#222222');
  bullets(pdf, job.missions, style, main.x, main.width);
  pdf.moveDown(0.8);
}

function drawBar(pdf: Pdf, person: Person) {
  const title = headings[person.language];
  const width = bar.width - 2 * bar.pad;
  pdf.y = 44;
  section(pdf, title.contact, [printedAddress(person), person.phone, person.email], width);
  barHeading(pdf, title.skills, width);
  for (const { group, names } of person.skills) {
    pdf.font(light.bold).fontSize(light.size).text(group, bar.pad, pdf.y, { width });
    pdf.font(light.font).text(names.join('\n'), { width }).moveDown(0.5);
  }
  section(
    pdf,
    title.languages,
    person.languages.map(({ name, printed }) => `${name} – ${printed}`),
    width,
  );
  section(pdf, title.interests, [person.interests], width);
}

function section(pdf: Pdf, title: string, lines: readonly string[], width: number) {
  barHeading(pdf, title, width);
  pdf.font(light.font).fontSize(light.size);
  for (const line of lines) pdf.text(line, bar.pad, pdf.y, { width, lineGap: 1 });
  pdf.moveDown(0.8);
}

function barHeading(pdf: Pdf, title: string, width: number) {
  pdf.font(light.bold).fontSize(12).fillColor('#ffffff').text(title, bar.pad, pdf.y, { width }).moveDown(0.3);
}
