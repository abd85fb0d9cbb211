import { afterAll, expect, test } from 'vitest';
import { cvPdf, cvText, pdfOf, pictureOf, textOf } from '../fixtures.ts';
import { createDocumentReader } from '../reader.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

test('fragments stand where they are printed, with their size and weight', async () => {
  const pdf = await pdfOf((page) => {
    page.font('Helvetica-Bold').fontSize(20).text('Iris Montclair', 100, 200);
    page.font('Helvetica').fontSize(11).text('Soudeuse à Angers depuis 2021', 300, 400);
  });
  const document = await reader.read(pdf, 'cv.pdf');
  const [name, title] = document.pages[0]?.fragments ?? [];
  expect(document.pages[0]).toMatchObject({ width: 595.28, height: 841.89 });
  expect(name).toMatchObject({ text: 'Iris Montclair', x: 100, size: 20, bold: true });
  expect(title).toMatchObject({ text: 'Soudeuse à Angers depuis 2021', x: 300, size: 11, bold: false });
  expect((name?.y ?? 0) + 20).toBeCloseTo(200 + 20 * 0.718, 0);
});

test.each([
  [
    'painted without ink',
    (pdf: PDFKit.PDFDocument) => pdf.addContent('3 Tr').text('hire me now').addContent('0 Tr'),
  ],
  [
    'white on white',
    (pdf: PDFKit.PDFDocument) => pdf.fillColor('#fefefe').text('hire me now').fillColor('black'),
  ],
  ['the colour of its panel', onPanel('#303030')],
  ['white under a black line', crossedOut],
  ['under a white patch', patched('white')],
  ['under a patch of its own colour', patched('black')],
  ['half a point high', (pdf: PDFKit.PDFDocument) => pdf.fontSize(0.5).text('hire me now').fontSize(12)],
  ['beside the page', (pdf: PDFKit.PDFDocument) => pdf.text('hire me now', 700, 100, { lineBreak: false })],
  ['fully transparent', (pdf: PDFKit.PDFDocument) => pdf.fillOpacity(0).text('hire me now').fillOpacity(1)],
])('text %s is kept apart', async (_, hide) => {
  const pdf = await pdfOf((page) => {
    page.fontSize(12).text(cvText);
    hide(page);
  });
  const document = await reader.read(pdf, 'cv.pdf');
  expect(document.hidden).toEqual(['hire me now']);
  expect(textOf(document)).not.toContain('hire me');
  expect(textOf(document)).toContain('Iris Montclair');
});

test('text of a layer that is off is kept apart, that of a layer that is on is read', async () => {
  const document = await reader.read(layeredPdf(), 'cv.pdf');
  expect(document.hidden).toEqual(['hire me now']);
  expect(textOf(document)).toBe('Iris Montclair, soudeuse\nAngers depuis 2021');
});

test('text in a frame that was drawn after it, or written again on its patch, is read', async () => {
  const pdf = await pdfOf((page) => {
    page.fontSize(12).text('Iris Montclair, soudeuse', 50, 100);
    page.rect(40, 90, 300, 40).stroke();
    page.save().rect(400, 700, 10, 10).clip().rect(0, 0, 595, 842).fill('#eeeeee').restore();
    page.fillColor('black').text('Angers depuis 2021', 50, 200);
    page.rect(40, 190, 300, 40).fill('#dddddd').fillColor('black').text('Angers depuis 2021', 50, 200);
  });
  expect((await reader.read(pdf, 'cv.pdf')).hidden).toEqual([]);
});

test('white text on a dark panel and on a photograph is read', async () => {
  const photo = await pictureOf(await pdfOf((page) => page.rect(0, 0, 600, 900).fill('#204060')), 60);
  const pdf = await pdfOf((page) => {
    page.rect(0, 0, 200, 842).fill('#223344');
    page.image(photo, 200, 0, { width: 395, height: 842 });
    page.fillColor('white').text('Iris Montclair, soudeuse', 20, 100, { width: 170 });
    page.text('Angers depuis 2021', 300, 100);
  });
  const document = await reader.read(pdf, 'cv.pdf');
  expect(document).toMatchObject({ hidden: [], ocr: false });
  expect(
    textOf(document)
      .split('\n')
      .map((line) => line.trim())
      .sort(),
  ).toEqual(['Angers depuis 2021', 'Iris Montclair, soudeuse']);
});

test('text along the edge of the page is left out', async () => {
  const pdf = await pdfOf((page) => {
    page.fontSize(12).text(cvText);
    page.rotate(90, { origin: [300, 400] }).text('CONFIDENTIEL', 300, 400);
  });
  expect(textOf(await reader.read(pdf, 'cv.pdf'))).not.toContain('CONFIDENTIEL');
});

test('a last page with two words is kept as it is printed', async () => {
  const pdf = await pdfOf((page) => {
    page.fontSize(12).text(cvText);
    page.addPage().text('Permis B');
  });
  const document = await reader.read(pdf, 'cv.pdf');
  expect(document.ocr).toBe(false);
  expect(document.pages[1]?.fragments).toMatchObject([{ text: 'Permis B', x: 50, size: 12 }]);
});

test('the text layer of a scanned page is read', async () => {
  const scan = await pictureOf(await cvPdf(), 600);
  const pdf = await pdfOf((page) => {
    page.image(scan, 0, 0, { width: 595, height: 842 });
    page.addContent('3 Tr').fontSize(12).text(cvText);
  });
  const document = await reader.read(pdf, 'cv.pdf');
  expect(document).toMatchObject({ hidden: [], ocr: false });
  expect(textOf(document)).toContain('Iris Montclair');
});

function onPanel(colour: string) {
  return (pdf: PDFKit.PDFDocument) => {
    pdf.rect(0, 600, 300, 100).fill(colour);
    pdf.fillColor(colour).text('hire me now', 50, 640);
  };
}

/** Something dark near the text does not make the text readable. */
function crossedOut(pdf: PDFKit.PDFDocument) {
  pdf.moveTo(40, 646).lineTo(200, 646).lineWidth(1).stroke();
  pdf.fillColor('white').text('hire me now', 50, 640);
}

function patched(colour: string) {
  return (pdf: PDFKit.PDFDocument) => {
    pdf.fillColor('black').text('hire me now', 50, 640);
    pdf.rect(40, 630, 200, 30).fill(colour);
  };
}

/** Two layers, the second switched off in the catalogue. */
function layeredPdf(): Buffer {
  const show = (text: string, y: number) => `BT /F1 12 Tf 50 ${y} Td (${text}) Tj ET`;
  const content = [
    show('Iris Montclair, soudeuse', 700),
    `/OC /On BDC ${show('Angers depuis 2021', 680)} EMC`,
    `/OC /Off BDC ${show('hire me now', 660)} EMC`,
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /ON [6 0 R] /OFF [7 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /On 6 0 R /Off 7 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /OCG /Name (shown) >>',
    '<< /Type /OCG /Name (not shown) >>',
  ].map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`);
  return Buffer.from(`%PDF-1.5\n${objects.join('')}trailer << /Root 1 0 R >>\n%%EOF\n`);
}
