import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../core/errors.ts';
import { makeOldWord } from './doc/make-old-word.ts';
import {
  bombPdf,
  cvLines,
  cvPdf,
  cvText,
  docxOf,
  macroWord,
  paragraph,
  pdfOf,
  textOf,
  wordBody,
} from './fixtures.ts';
import { makeZip } from './make-zip.ts';
import { makeOdt } from './odt/make-odt.ts';
import { createDocumentReader } from './reader.ts';

const reader = createDocumentReader({ textMegabytes: 450, inflatedMegabytes: 4, fileMegabytes: 8 });
afterAll(() => reader.close());

async function refusalOf(bytes: Uint8Array, name = 'cv.pdf') {
  const error = await reader.read(bytes, name).then(
    () => 'was read',
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? { code: error.code, ...error.values } : error;
}

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
    ['a text in UTF-8', 'text', () => Buffer.from(cvText)],
    ['a text in UTF-16', 'text', () => Buffer.from(`\ufeff${cvText}`, 'utf16le')],
    ['a text in UTF-16 without its mark', 'text', () => Buffer.from(cvText, 'utf16le')],
    ['a text in Latin-1', 'text', () => Buffer.from(cvText, 'latin1')],
    ['a Markdown file', 'text', () => Buffer.from(`# ${cvLines.join('\n- ')}`)],
    ['an old Word file', 'doc', () => makeOldWord({ text: cvLines.join('\r') })],
    [
      'an OpenDocument text',
      'odt',
      () => makeOdt({ body: cvLines.map((line) => `<text:p>${line}</text:p>`).join('') }),
    ],
    ['an RTF file', 'rtf', () => Buffer.from(`{\\rtf1\\ansi ${cvLines.join('\\par ')}}`, 'latin1')],
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
    ['old Excel', compound('Workbook'), { code: 'file.unsupported', kind: 'XLS' }],
    ['Word under a password', compound('EncryptedPackage'), { code: 'cv.password' }],
    [
      'a container of something',
      makeZip([{ name: 'photo.bin', bytes: Buffer.from('x') }]),
      { code: 'file.unsupported', kind: 'ZIP' },
    ],
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
      reader.read(Buffer.from(cvText), 'next.txt'),
    ]);
    expect(refusal).toMatchObject({ code, name: 'cv.pdf' });
    expect(textOf(next)).toContain('Iris Montclair');
  });
});

test('several files are read at once, in several processes, until the reader is closed', async () => {
  const wide = createDocumentReader({ processes: 2 });
  const five = Array.from({ length: 5 }, (_, at) => wide.read(Buffer.from(`${cvText}\n${at}`), `${at}.txt`));
  expect((await Promise.all(five)).map((document) => textOf(document).at(-1))).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
  ]);
  await wide.close();
  await expect(wide.read(Buffer.from(cvText), 'late.txt')).rejects.toMatchObject({ name: 'Outage' });
});

test('a file that takes too much memory is refused, and the next one is read', async () => {
  const small = createDocumentReader({ textMegabytes: 230 });
  await expect(small.read(bombPdf(600), 'bomb.pdf')).rejects.toMatchObject({ code: 'cv.too_heavy' });
  expect(textOf(await small.read(Buffer.from(cvText), 'next.txt'))).toContain('Iris Montclair');
  await small.close();
});

/** A PNG of 20,000 × 20,000 white points: 50 kB that would be 400 MB. */
function hugePng(): Buffer {
  const side = 20_000;
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.from('0000000000000000' + '0100000000', 'hex');
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  const points = deflateSync(Buffer.alloc((side / 8 + 1) * side));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
