import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { cvPdf, cvText } from '../../adapters/documents/fixtures.ts';
import { heicSample } from '../../adapters/documents/image/heic-sample.ts';
import { makeZip } from '../../adapters/documents/make-zip.ts';
import type { HostileFile } from './hostile-file.ts';
import { pngOf } from './png-of.ts';

const anyRefusal = [
  'cv.unreadable',
  'cv.no_text',
  'cv.too_heavy',
  'cv.too_long',
  'file.unsupported',
] as const;

export const hostileOthers: readonly HostileFile[] = [
  { name: 'nothing.pdf', answer: 'file.empty', make: () => Buffer.alloc(0) },
  { name: 'white space.txt', answer: 'file.empty', make: () => Buffer.from(' \n\t\n') },
  { name: 'far too big.txt', answer: 'file.too_big', make: () => Buffer.alloc(21 * 1024 * 1024, 'a') },
  {
    name: 'a login page.pdf',
    answer: 'file.unsupported',
    make: () => Buffer.from('<!DOCTYPE html><html>login</html>'),
  },
  {
    name: 'a drawing that runs.svg',
    answer: 'file.unsupported',
    make: () =>
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  },
  {
    name: 'a Windows program.pdf',
    answer: 'file.unsupported',
    make: () => Buffer.from(`MZ${'\0'.repeat(500)}`),
  },
  {
    name: 'a Linux program.docx',
    answer: 'file.unsupported',
    make: () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(500)]),
  },
  { name: 'random bytes.doc', answer: 'file.unsupported', make: () => noise(5000) },
  {
    name: 'a PDF that is a ZIP as well.pdf',
    answer: 'read',
    make: async () => Buffer.concat([await cvPdf(), makeZip([{ name: 'a', bytes: Buffer.from('a') }])]),
  },
  {
    name: 'a picture that is a ZIP as well.png',
    answer: 'cv.no_text',
    make: async () =>
      Buffer.concat([await blank(300, 300), makeZip([{ name: 'a', bytes: Buffer.from('a') }])]),
  },
  { name: 'a PDF called picture.png', answer: 'read', make: () => cvPdf() },
  {
    name: 'a text of 300 pages.txt',
    answer: 'cv.too_long',
    make: () => Buffer.from(`${'mot '.repeat(20)}\n`.repeat(25_000)),
  },
  {
    name: 'one line of 15 MB.txt',
    answer: ['cv.too_long', 'cv.too_heavy'],
    make: () => Buffer.alloc(15 * 1024 * 1024, 'mot '),
  },
  {
    name: 'marks that lead nowhere.md',
    answer: ['cv.too_long', 'cv.too_heavy', 'read'],
    make: () => Buffer.from(`# ${cvText}\n- ${'**a [b](c '.repeat(15_000)}`),
  },
  {
    name: 'zero-width and direction marks.txt',
    answer: 'read',
    make: () => Buffer.from(cvText.replace(/o/g, '\u200bo\u202e\u{e0041}')),
  },
  { name: '400 megapixels.png', answer: 'cv.too_heavy', make: () => pngOf(20_000, 20_000) },
  {
    name: 'four milliard points said.png',
    answer: anyRefusal,
    make: () => pngOf(65_000, 65_000, Buffer.alloc(100)),
  },
  { name: '49 megapixels of nothing.png', answer: 'cv.no_text', make: () => pngOf(7000, 7000), heavy: true },
  {
    name: 'cut in its points.png',
    answer: anyRefusal,
    make: async () => (await blank(900, 900)).subarray(0, 80),
  },
  {
    name: 'cut in its points.jpg',
    answer: anyRefusal,
    make: async () =>
      (
        await sharp(await blank(900, 900))
          .jpeg()
          .toBuffer()
      ).subarray(0, 400),
  },
  {
    name: 'noise.png',
    answer: ['cv.no_text', 'read'],
    make: () =>
      sharp(noise(500 * 500), { raw: { width: 500, height: 500, channels: 1 } })
        .png()
        .toBuffer(),
    heavy: true,
  },
  { name: 'pages that lead back.tif', answer: anyRefusal, make: () => loopingTiff() },
  { name: 'cut.webp', answer: anyRefusal, make: () => Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1') },
  { name: 'cut.heic', answer: anyRefusal, make: () => heicSample.subarray(0, heicSample.length >> 1) },
  {
    name: 'a mark and no more.heic',
    answer: anyRefusal,
    make: () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  },
];

function blank(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
}

/** The same bytes at every run (xorshift). */
function noise(count: number): Buffer {
  let state = 0x9e3779b9;
  return Buffer.from(
    Uint8Array.from({ length: count }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 0xff;
    }),
  );
}

/** A directory of one page whose "next page" is itself. */
function loopingTiff(): Buffer {
  const entries = [
    [256, 100],
    [257, 100],
    [258, 8],
    [262, 1],
    [273, 8],
    [279, 10_000],
  ];
  const points = deflateSync(Buffer.alloc(10_000));
  const tiff = Buffer.alloc(8 + points.length + 2 + entries.length * 12 + 4);
  tiff.write('II*\0', 0, 'latin1');
  const directory = 8 + points.length;
  tiff.writeUInt32LE(directory, 4);
  points.copy(tiff, 8);
  tiff.writeUInt16LE(entries.length, directory);
  for (const [at, [tag = 0, value = 0]] of entries.entries()) {
    const place = directory + 2 + at * 12;
    tiff.writeUInt16LE(tag, place);
    tiff.writeUInt16LE(4, place + 2);
    tiff.writeUInt32LE(1, place + 4);
    tiff.writeUInt32LE(value, place + 8);
  }
  tiff.writeUInt32LE(directory, directory + 2 + entries.length * 12);
  return tiff;
}
