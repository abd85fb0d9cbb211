import { bullets, type Pdf, paper, pdfBytes, type Style } from '../samples/layouts/pdf-page.ts';
import type { CvPerson, Job } from '../samples/person.ts';
import { fullName } from '../samples/wording.ts';
import type { CvStyle, SectionName } from './style.ts';
import { contactOf, headOf, languagesOf, periodOf, skillsOf, studyOf, titleOf } from './wording.ts';

/** A4 pages in the style: one column, or a bar beside it with contact, skills and languages. */
export function drawPdf(person: CvPerson, style: CvStyle): Promise<Buffer> {
  return pdfBytes(person, margin, (pdf) => {
    const sheet = { pdf, person, style, ...columnsOf(style) };
    if (style.bar) drawBar(sheet);
    drawName(sheet);
    for (const section of style.order) {
      if (!style.bar || !barSections.includes(section)) drawSection(sheet, section, sheet.main, style.ink);
    }
  });
}

const margin = 42;
const barWidth = 180;
const barSections: readonly SectionName[] = ['skills', 'languages', 'interests'];

interface Column {
  x: number;
  width: number;
}

interface Sheet {
  pdf: Pdf;
  person: CvPerson;
  style: CvStyle;
  main: Column;
  bar: Column;
}

function columnsOf({ bar }: CvStyle): { main: Column; bar: Column } {
  const full = paper.width - 2 * margin;
  if (!bar) return { main: { x: margin, width: full }, bar: { x: 0, width: 0 } };
  const left = bar.side === 'left';
  return {
    main: { x: left ? barWidth + 24 : margin, width: paper.width - barWidth - 24 - margin },
    bar: { x: (left ? 0 : paper.width - barWidth) + 18, width: barWidth - 36 },
  };
}

function drawBar(sheet: Sheet) {
  const { pdf, person, style, bar } = sheet;
  if (!style.bar) return;
  pdf.rect(bar.x - 18, 0, barWidth, paper.height).fill(style.bar.ground);
  pdf.y = margin;
  write(sheet, titleOf('contact', person, style), bar, { size: 12, bold: true, ink: style.bar.ink });
  for (const line of contactOf(person, style)) write(sheet, line, bar, { size: 9.5, ink: style.bar.ink });
  for (const section of style.order) {
    if (barSections.includes(section)) drawSection(sheet, section, bar, style.bar.ink);
  }
}

function drawName(sheet: Sheet) {
  const { pdf, person, style, main } = sheet;
  pdf.y = margin;
  write(sheet, fullName(person), main, { size: 23, bold: true, ink: style.ink });
  write(sheet, person.headline, main, { size: 13, ink: '#444444' });
  if (!style.bar) for (const line of contactOf(person, style)) write(sheet, line, main, { size: 10 });
}

function drawSection(sheet: Sheet, section: SectionName, column: Column, ink: string) {
  const { pdf, person, style } = sheet;
  if (pdf.y > paper.height - margin - 70) pdf.addPage();
  pdf.moveDown(0.8);
  write(sheet, titleOf(section, person, style), column, { size: 13, bold: true, ink });
  pdf.moveDown(0.25);
  const text = ink === '#ffffff' ? ink : '#222222';
  if (section === 'experience') for (const job of person.experiences) drawJob(sheet, job, column);
  else if (section === 'education') drawStudies(sheet, column);
  else
    for (const line of linesOf(person, style, section)) write(sheet, line, column, { size: 10.5, ink: text });
}

function linesOf(person: CvPerson, style: CvStyle, section: SectionName): string[] {
  if (section === 'skills') return skillsOf(person, style);
  if (section === 'languages') return languagesOf(person);
  return [section === 'profile' ? person.summary : person.interests];
}

function drawJob(sheet: Sheet, job: Job, column: Column) {
  const { person, style } = sheet;
  drawEntry(sheet, periodOf(job, person, style), headOf(job, style), job.missions, column);
}

function drawStudies(sheet: Sheet, column: Column) {
  for (const study of sheet.person.education)
    drawEntry(sheet, study.year, studyOf(study, sheet.style), [], column);
}

const dateColumn = 112;

function drawEntry(sheet: Sheet, when: string, head: string[], missions: string[], column: Column) {
  const { pdf, style } = sheet;
  if (pdf.y > paper.height - margin - 80) pdf.addPage();
  const body =
    style.dates === 'margin' ? { x: column.x + dateColumn, width: column.width - dateColumn } : column;
  const top = pdf.y;
  if (style.dates === 'margin') {
    write(sheet, when, { x: column.x, width: dateColumn - 12 }, { size: 9.5 });
    pdf.y = top;
  }
  if (style.dates === 'first') write(sheet, when, body, { size: 10, ink: '#555555' });
  const [first = '', ...others] = head;
  const beside = style.dates === 'right' ? { ...body, width: body.width - 130 } : body;
  const line = pdf.y;
  write(sheet, first, beside, { size: 11, bold: true });
  if (style.dates === 'right') {
    const below = pdf.y;
    pdf
      .font(style.font)
      .fontSize(10)
      .text(when, body.x + body.width - 130, line, { width: 130, align: 'right' });
    pdf.y = below;
  }
  for (const other of others) write(sheet, other, body, { size: 10.5, ink: '#444444' });
  if (style.dates === 'below') write(sheet, when, body, { size: 10, ink: '#555555' });
  drawMissions(sheet, missions, body);
  pdf.moveDown(0.5);
}

function drawMissions(sheet: Sheet, missions: string[], column: Column) {
  const { pdf, style } = sheet;
  pdf.fillColor('#222222');
  if (style.bullet === '•') return bullets(pdf, missions, fontsOf(style, 10.5), column.x, column.width);
  for (const mission of missions) write(sheet, `${style.bullet} ${mission}`.trim(), column, { size: 10.5 });
}

function fontsOf({ font, ink }: CvStyle, size: number): Style {
  return { font, bold: font === 'Helvetica' ? 'Helvetica-Bold' : 'Times-Bold', colour: ink, size };
}

function write(
  { pdf, style }: Sheet,
  text: string,
  { x, width }: Column,
  { size, bold = false, ink = '#222222' }: { size: number; bold?: boolean; ink?: string },
) {
  const fonts = fontsOf(style, size);
  pdf
    .font(bold ? fonts.bold : fonts.font)
    .fontSize(size)
    .fillColor(ink)
    .text(text, x, pdf.y, { width });
}
