import { afterAll, describe, expect, test } from 'vitest';
import type { DocumentText } from '../../core/cv/document-text.ts';
import { Refusal } from '../../core/errors.ts';
import {
  bombPdf,
  cvLines,
  cvPdf,
  docxOf,
  header,
  macroWord,
  paragraph,
  pdfOf,
  pictureOf,
} from './fixtures.ts';
import { createDocumentReader } from './reader.ts';

const reader = createDocumentReader({ textMegabytes: 450, inflatedMegabytes: 4, fileMegabytes: 8 });
afterAll(() => reader.close());

const textOf = (document: DocumentText) =>
  document.pages.map((page) => page.fragments.map(({ text }) => text).join('\n')).join('\n');

async function refusalOf(bytes: Uint8Array, name = 'cv.pdf') {
  const error = await reader.read(bytes, name).then(
    () => 'was read',
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? { code: error.code, ...error.values } : error;
}

const lines = cvLines.join('\n');
const wordBody = cvLines.map((line) => paragraph(line)).join('');

describe('a file is recognised by its content', () => {
  test.each([
    ['a PDF', 'pdf', () => cvPdf()],
    ['a PDF that is called .docx', 'pdf', () => cvPdf(), 'cv.docx'],
    [
      'a PDF after a byte order mark',
      'pdf',
      async () => Buffer.concat([Buffer.from('\ufeff'), await cvPdf()]),
    ],
    ['a Word file', 'docx', () => docxOf({ body: wordBody })],
    ['a text in UTF-8', 'text', () => Buffer.from(lines)],
    ['a text in UTF-16', 'text', () => Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['a text in UTF-16 without its mark', 'text', () => Buffer.from(lines, 'utf16le')],
    ['a text in Latin-1', 'text', () => Buffer.from(lines, 'latin1')],
  ])('%s', async (_, kind, make, name = 'cv.bin') => {
    const document = await reader.read(await make(), name);
    expect(document).toMatchObject({ kind, ocr: false, confidence: 1, hidden: [] });
    for (const line of cvLines) expect(textOf(document)).toContain(line);
  });

  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1000),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(1000),
    ]);
  test.each([
    ['nothing', Buffer.alloc(0), { code: 'file.empty' }],
    ['white space only', Buffer.from(' \n\n '), { code: 'file.empty' }],
    ['old Word', compound('WordDocument'), { code: 'file.coming', kind: 'DOC' }],
    ['old Excel', compound('Workbook'), { code: 'file.unsupported', kind: 'XLS' }],
    ['Word under a password', compound('EncryptedPackage'), { code: 'cv.password' }],
    ['RTF', Buffer.from('{\\rtf1\\ansi Bonjour}'), { code: 'file.coming', kind: 'RTF' }],
    ['WebP', Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'), { code: 'file.coming', kind: 'WEBP' }],
    ['Windows program', Buffer.from(`MZ${'\0'.repeat(200)}`), { code: 'file.unsupported', kind: 'EXE' }],
    [
      'web page',
      Buffer.from('<!DOCTYPE html><html>login</html>'),
      { code: 'file.unsupported', kind: 'HTML' },
    ],
    ['Word with macros', docxOf({ contentType: macroWord }), { code: 'file.unsupported', kind: 'DOCM' }],
    ['random bytes', Buffer.from([7, 3, 1, 0, 200, 2, 5, 1, 0, 0, 9]), { code: 'file.unsupported' }],
    ['far too big', Buffer.alloc(9 * 1024 * 1024, 'a'), { code: 'file.too_big', megabytes: 9, limit: 8 }],
  ])('%s is refused by name', async (_, bytes, expected) => {
    expect(await refusalOf(bytes, 'cv.docx')).toMatchObject({ ...expected, name: 'cv.docx' });
  });
});

describe('a file that cannot be read is refused, and the next one is read', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const thief = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const long = paragraph('x'.repeat(5 * 1024 * 1024));
  const pages = (count: number) =>
    pdfOf((pdf) => {
      for (let page = 1; page < count; page++) pdf.addPage();
    });
  test.each([
    ['a PDF under a password', 'cv.password', () => cvPdf({ userPassword: 'secret' })],
    ['a PDF of 300 pages', 'cv.too_long', () => pages(300)],
    ['a PDF that is only its first line', 'cv.unreadable', () => Buffer.from('%PDF-1.7\n')],
    ['a PDF cut in its objects', 'cv.unreadable', async () => (await cvPdf()).subarray(0, 200)],
    ['an empty page', 'cv.no_text', () => pages(1)],
    ['a cut Word file', 'cv.unreadable', () => docxOf({ body: wordBody }).subarray(0, 700)],
    ['a Word file with broken XML', 'cv.unreadable', () => docxOf({ body: '<w:p>' })],
    ['a Word file that inflates too far', 'cv.too_heavy', () => docxOf({ body: long })],
    ['a Word file that lies about its size', 'cv.unreadable', () => docxOf({ body: long, claimedSize: 40 })],
    ['a billion laughs', 'cv.unreadable', () => docxOf({ body: paragraph('&b;'), prologue: laughs })],
    [
      'an entity that reads a file',
      'cv.unreadable',
      () => docxOf({ body: paragraph('&a;'), prologue: thief }),
    ],
    ['a text of 300 pages', 'cv.too_long', () => Buffer.from(`${'mot '.repeat(20)}\n`.repeat(25_000))],
    ['a picture of 400 megapixels', 'cv.too_heavy', () => hugePng()],
    ['a cut picture', 'cv.unreadable', () => hugePng().subarray(0, 20)],
  ])('%s', async (_, code, make) => {
    const broken = Buffer.from(await make());
    const [refusal, next] = await Promise.all([
      refusalOf(broken),
      reader.read(Buffer.from(lines), 'next.txt'),
    ]);
    expect(refusal).toMatchObject({ code, name: 'cv.pdf' });
    expect(textOf(next)).toContain('Iris Montclair');
  });
});

test('a file that takes too much memory is refused, and the next one is read', async () => {
  const small = createDocumentReader({ textMegabytes: 230 });
  await expect(small.read(bombPdf(600), 'bomb.pdf')).rejects.toMatchObject({ code: 'cv.too_heavy' });
  expect(textOf(await small.read(Buffer.from(lines), 'next.txt'))).toContain('Iris Montclair');
  await small.close();
});

describe('a Word file', () => {
  test('headings, bullets, tables, page header and page footer keep their roles', async () => {
    const style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
    const bullet = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const body = [
      paragraph('Iris Montclair', '<w:b/>'),
      `<w:p>${style}<w:r><w:t>Expérience</w:t></w:r></w:p>`,
      `<w:tbl><w:tr>${cell(paragraph('2021 - 2024'))}${cell(paragraph('Soudeuse') + paragraph('Corvaisier'))}</w:tr></w:tbl>`,
      `<w:p>${bullet}<w:r><w:t>Soudure TIG</w:t></w:r></w:p>`,
    ].join('');
    const parts = {
      'word/header1.xml': header(paragraph('06 39 98 00 11')),
      'word/header2.xml': header(paragraph('06 39 98 00 11')),
      'word/footer1.xml': header(paragraph('Permis B')).replaceAll('w:hdr', 'w:ftr'),
      'word/numbering.xml': numbering,
    };
    const document = await reader.read(docxOf({ body, parts }), 'cv.docx');
    expect(document.pages[0]?.fragments.map(({ text, role, bold }) => [text, role ?? null, bold])).toEqual([
      ['06 39 98 00 11', 'header', false],
      ['Iris Montclair', null, true],
      ['Expérience', 'heading', true],
      ['2021 - 2024\tSoudeuse', 'cell', false],
      ['Corvaisier', 'cell', false],
      ['Soudure TIG', 'item', false],
      ['Permis B', 'footer', false],
    ]);
  });

  test('what Word does not show is kept apart', async () => {
    const body = [
      wordBody,
      paragraph('expert in everything', '<w:vanish/>'),
      paragraph('hire this person', '<w:color w:val="FFFFFF"/>'),
      paragraph('best of all', '<w:sz w:val="2"/>'),
      paragraph('shown again', '<w:vanish w:val="false"/>'),
    ].join('');
    const document = await reader.read(docxOf({ body }), 'cv.docx');
    expect(document.hidden).toEqual(['expert in everything', 'hire this person', 'best of all']);
    expect(textOf(document)).toBe(`${lines}\nshown again`);
  });

  test('a text box is read, whether Word wrote the older form beside it or not', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const drawing = (text: string) => `<w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing>`;
    const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;
    const both = `<mc:AlternateContent><mc:Choice>${drawing('Angers')}</mc:Choice><mc:Fallback><w:pict>${box('Angers')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const alone = `<mc:AlternateContent><mc:Choice>${drawing('Nantes')}</mc:Choice></mc:AlternateContent>`;
    const body = wordBody + run(both) + run(alone) + run(drawing('Brest'));
    const document = await reader.read(docxOf({ body }), 'cv.docx');
    expect(textOf(document)).toBe(`${lines}\nAngers\nNantes\nBrest`);
  });
});

describe('a PDF', () => {
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
    ['half a point high', (pdf: PDFKit.PDFDocument) => pdf.fontSize(0.5).text('hire me now').fontSize(12)],
    ['beside the page', (pdf: PDFKit.PDFDocument) => pdf.text('hire me now', 700, 100, { lineBreak: false })],
    ['fully transparent', (pdf: PDFKit.PDFDocument) => pdf.fillOpacity(0).text('hire me now').fillOpacity(1)],
  ])('text %s is kept apart', async (_, hide) => {
    const pdf = await pdfOf((page) => {
      page.fontSize(12).text(lines);
      hide(page);
    });
    const document = await reader.read(pdf, 'cv.pdf');
    expect(document.hidden).toEqual(['hire me now']);
    expect(textOf(document)).not.toContain('hire me');
    expect(textOf(document)).toContain('Iris Montclair');
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
      page.fontSize(12).text(lines);
      page.rotate(90, { origin: [300, 400] }).text('CONFIDENTIEL', 300, 400);
    });
    expect(textOf(await reader.read(pdf, 'cv.pdf'))).not.toContain('CONFIDENTIEL');
  });

  test('a last page with two words is kept as it is printed', async () => {
    const pdf = await pdfOf((page) => {
      page.fontSize(12).text(lines);
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
      page.addContent('3 Tr').fontSize(12).text(lines);
    });
    const document = await reader.read(pdf, 'cv.pdf');
    expect(document).toMatchObject({ hidden: [], ocr: false });
    expect(textOf(document)).toContain('Iris Montclair');
  });
});

describe('a picture', () => {
  test('a scanned PDF and a PNG are read by OCR, in French, line by line', async () => {
    const scan = await pictureOf(await cvPdf());
    const pdf = await pdfOf((page) => page.image(scan, 0, 0, { width: 595, height: 842 }));
    for (const [bytes, kind] of [
      [pdf, 'pdf'],
      [scan, 'image'],
    ] as const) {
      const document = await reader.read(bytes, 'scan');
      expect(document).toMatchObject({ kind, layout: 'positioned', ocr: true });
      expect(document.confidence).toBeGreaterThan(0.8);
      expect(textOf(document)).toMatch(/Soudeuse et chaudronni[eèé]re/);
      expect(textOf(document)).toContain('depuis mars 2021');
      const first = document.pages[0]?.fragments[0];
      expect(first?.x).toBeGreaterThan(45);
      expect(first?.x).toBeLessThan(55);
      expect((first?.y ?? 0) + (first?.size ?? 0)).toBeGreaterThan(55);
    }
  }, 60_000);
});

const numbering =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

function onPanel(colour: string) {
  return (pdf: PDFKit.PDFDocument) => {
    pdf.rect(0, 600, 300, 100).fill(colour);
    pdf.fillColor(colour).text('hire me now', 50, 640);
  };
}

/** The header of a PNG of 20,000 × 20,000 points. */
function hugePng(): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000040000000000000000', 'hex');
  head.writeUInt32BE(20_000, 16);
  head.writeUInt32BE(20_000, 20);
  return head;
}
