import sharp, { type Sharp } from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { cvPdf, pdfOf, pictureOf, textOf } from '../fixtures.ts';
import { createDocumentReader } from '../reader.ts';
import { heicSample } from './heic-sample.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const scan = await pictureOf(await cvPdf());
/** The part of the page that holds text: less to read. */
const top = await sharp(scan).extract({ left: 0, top: 0, width: 1240, height: 440 }).png().toBuffer();
const turnedBy = (degrees: number) => sharp(top).rotate(degrees, { background: '#ffffff' });

test.each([
  ['a scanned PDF', 'pdf', () => pdfOf((page) => page.image(scan, 0, 0, { width: 595, height: 842 }))],
  ['a PNG', 'image', () => scan],
  ['a JPEG', 'image', () => sharp(scan).jpeg({ quality: 80 }).toBuffer()],
])(
  '%s is read by OCR, line by line, where the lines stand',
  async (_, kind, make) => {
    const document = await reader.read(await make(), 'scan');
    expect(document).toMatchObject({ kind, layout: 'positioned', ocr: true, hidden: [] });
    expect(document.confidence).toBeGreaterThan(0.8);
    expect(textOf(document)).toMatch(/Soudeuse et chaudronni[eèé]re/);
    expect(textOf(document)).toContain('depuis mars 2021');
    const last = document.pages[0]?.fragments.at(-1);
    expect(Math.abs((last?.x ?? 0) - 50)).toBeLessThan(3);
    expect(Math.abs((last?.size ?? 0) - 12)).toBeLessThan(2);
  },
  60_000,
);

const tiff = (compression: 'lzw' | 'ccittfax4' | 'jpeg', picture: Sharp = sharp(top)) =>
  compression === 'ccittfax4'
    ? picture.flatten().threshold(160).toColourspace('b-w').tiff({ compression, bitdepth: 1 }).toBuffer()
    : picture.tiff({ compression }).toBuffer();

test.each<[string, () => Promise<Buffer> | Buffer]>([
  ['WebP', () => sharp(top).webp().toBuffer()],
  ['AVIF', () => sharp(top).avif({ effort: 0 }).toBuffer()],
  ['TIFF', () => tiff('lzw')],
  ['TIFF of a fax', () => tiff('ccittfax4')],
  ['HEIC', () => heicSample],
  ['CMYK JPEG', () => sharp(top).toColourspace('cmyk').jpeg().toBuffer()],
  ['PNG on glass', () => sharp(top).threshold(160).unflatten().png().toBuffer()],
  ['JPEG on its side with a note', () => asNoted(turnedBy(-90), 6)],
  ['JPEG upside down with a note', () => asNoted(turnedBy(180), 3)],
  ['PNG on its left side', () => turnedBy(-90).png().toBuffer()],
  ['PNG on its right side', () => turnedBy(90).png().toBuffer()],
  ['PNG upside down', () => turnedBy(180).png().toBuffer()],
  ['PNG laid down askew', () => turnedBy(6).png().toBuffer()],
  ['small screenshot', () => sharp(top).resize({ width: 520 }).png().toBuffer()],
  ['large photograph', () => sharp(top).resize({ width: 5000 }).jpeg().toBuffer()],
])(
  '%s',
  async (_, make) => {
    const document = await reader.read(await make(), 'photo');
    expect(document).toMatchObject({ kind: 'image', ocr: true });
    expect(textOf(document)).toContain('Iris Montclair');
    expect(textOf(document)).toContain('iris.montclair@example.org');
    expect(textOf(document)).toContain('depuis mars 2021');
  },
  60_000,
);

test.each([
  ['little', 'MM'],
  ['big', 'II'],
])(
  'a turn noted with the other byte order (%s end first)',
  async (_, order) => {
    const noted = await asNoted(turnedBy(180), 3);
    const at = noted.indexOf('Exif\0\0') + 6;
    expect(noted.subarray(at, at + 2).toString()).toMatch(/MM|II/);
    const other = Buffer.from(noted);
    writeTurn(other, at, order === 'MM');
    expect(textOf(await reader.read(other, 'photo'))).toContain('Iris Montclair');
  },
  60_000,
);

test('each page of a TIFF is a page', async () => {
  const pages = await Promise.all([top, top].map((page) => sharp(page).raw().toBuffer()));
  const { channels } = await sharp(top)
    .stats()
    .then(({ channels }) => ({ channels: channels.length as 3 | 4 }));
  const both = sharp(Buffer.concat(pages), {
    raw: { width: 1240, height: 880, channels, pageHeight: 440 },
  });
  const document = await reader.read(await both.tiff().toBuffer(), 'pages.tif');
  expect(document.pages.map(({ fragments }) => fragments.length > 3)).toEqual([true, true]);
}, 60_000);

test('two columns are two columns', async () => {
  const pdf = await pdfOf((page) => {
    page
      .fontSize(11)
      .text('Compétences\nSoudure TIG\nSoudure MIG\nLecture de plans\nCACES trois', 40, 60, { width: 150 });
    page.text(
      'Expérience\nAteliers Corvaisier à Angers\nDepuis mars 2021\nCuves pour la laiterie\nContrôle des cordons',
      230,
      66,
    );
  });
  const document = await reader.read(await pictureOf(pdf), 'columns.png');
  const left = document.pages[0]?.fragments.filter(({ x }) => x < 200).map(({ text }) => text);
  expect(left).toEqual(['Compétences', 'Soudure TIG', 'Soudure MIG', 'Lecture de plans', 'CACES trois']);
}, 60_000);

test('a blurred page says how unsure it is', async () => {
  const blurred = await sharp(top).resize({ width: 620 }).blur(2.2).png().toBuffer();
  const sure = (await reader.read(top, 'clear.png')).confidence;
  const unsure = await reader.read(blurred, 'blurred.png').then(
    ({ confidence }) => confidence,
    () => 0,
  );
  expect(unsure).toBeLessThan(sure - 0.1);
}, 60_000);

test('a blank picture holds no text', async () => {
  const blank = await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
  await expect(reader.read(blank, 'blank.png')).rejects.toMatchObject({ code: 'cv.no_text' });
}, 60_000);

test('a picture whose points are broken is unreadable', async () => {
  await expect(reader.read(scan.subarray(0, 60), 'cut.png')).rejects.toMatchObject({ code: 'cv.unreadable' });
}, 60_000);

function asNoted(picture: Sharp, orientation: number): Promise<Buffer> {
  return picture.withMetadata({ orientation }).jpeg().toBuffer();
}

/** A TIFF head with one entry, Orientation = 3, in the byte order asked for. */
function writeTurn(jpeg: Buffer, at: number, bigEndFirst: boolean) {
  const numbers: [number, number][] = [
    [2, 42],
    [4, 8],
    [2, 1],
    [2, 0x0112],
    [2, 3],
    [4, 1],
    [2, 3],
    [2, 0],
    [4, 0],
  ];
  let place = at + 2;
  jpeg.write(bigEndFirst ? 'MM' : 'II', at, 'latin1');
  for (const [size, value] of numbers) {
    if (bigEndFirst) jpeg.writeUIntBE(value, place, size);
    else jpeg.writeUIntLE(value, place, size);
    place += size;
  }
}
