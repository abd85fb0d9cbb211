import { deflateSync } from 'node:zlib';
import { bombPdf, cvPdf, pdfOf } from '../../adapters/documents/fixtures.ts';
import type { HostileFile } from './hostile-file.ts';
import { pageOf, pdfOfObjects, shownText, streamOf } from './pdf-objects.ts';

const anyRefusal = ['cv.unreadable', 'cv.no_text', 'cv.too_heavy', 'cv.too_long'] as const;

export const hostilePdfs: readonly HostileFile[] = [
  { name: 'under a password.pdf', answer: 'cv.password', make: () => cvPdf({ userPassword: 'secret' }) },
  { name: '300 pages.pdf', answer: 'cv.too_long', make: () => blankPages(300) },
  {
    name: 'a page tree that counts a million.pdf',
    answer: anyRefusal,
    make: () => tree('/Kids [3 0 R] /Count 1000000'),
  },
  {
    name: 'a page tree that holds itself.pdf',
    answer: anyRefusal,
    make: () => tree('/Kids [2 0 R] /Count 3'),
  },
  { name: 'only its first line.pdf', answer: 'cv.unreadable', make: () => Buffer.from('%PDF-1.7\n') },
  {
    name: 'cut in its objects.pdf',
    answer: 'cv.unreadable',
    make: async () => (await cvPdf()).subarray(0, 300),
  },
  {
    name: 'lists in lists.pdf',
    answer: anyRefusal,
    make: () => pageOf(shownText, [], `/Deep ${'['.repeat(200_000)}`),
  },
  { name: 'a form that draws itself.pdf', answer: [...anyRefusal, 'read'], make: drawsItself },
  {
    name: 'a dictionary of nonsense.pdf',
    answer: anyRefusal,
    make: () => pageOf(Buffer.alloc(50_000, '<<')),
  },
  { name: 'a stream that is no deflate.pdf', answer: anyRefusal, make: () => brokenStream() },
  { name: 'actions at the opening.pdf', answer: 'read', make: () => acting() },
  { name: 'a page as large as a town.pdf', answer: ['read', ...anyRefusal], make: () => wide() },
  { name: 'deflated twice, a gigabyte.pdf', answer: 'cv.too_heavy', make: () => bombPdf(1024), heavy: true },
  {
    name: 'fifty million operations.pdf',
    answer: ['cv.too_heavy', 'cv.no_text'],
    make: () => manyOperations(),
    heavy: true,
  },
  {
    name: 'a hundred thousand pictures.pdf',
    answer: ['cv.too_heavy', 'cv.no_text'],
    make: () => manyPictures(),
    heavy: true,
  },
];

function blankPages(count: number): Promise<Buffer> {
  return pdfOf((pdf) => {
    for (let page = 1; page < count; page++) pdf.addPage();
  });
}

function tree(pages: string): Buffer {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages ${pages} >>`,
    '<< /Type /Page >>',
  ]);
}

function drawsItself(): Buffer {
  const form =
    '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>';
  return pageOf(`${shownText} /X Do`, [streamOf('/X Do /X Do', form)]);
}

function brokenStream(): Buffer {
  return pageOf('', [streamOf(Buffer.alloc(5000, 0xa5), '/Filter /FlateDecode')], '/Contents 6 0 R');
}

/** A script, a program to launch and an address to open: none of them is looked at. */
function acting(): Buffer {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC 7 0 R >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /AA << /O 8 0 R >> >>',
    streamOf(shownText),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1:9/"\\); while\\(true\\){}) >>',
    '<< /S /Launch /F (/bin/sh) >>',
    '<< /S /URI /URI (http://127.0.0.1:9/) >>',
  ]);
}

function wide(): Buffer {
  return pageOf(shownText.replace('12 Tf', '900 Tf'), [], '/MediaBox [0 0 200000 200000]');
}

function manyOperations(): Buffer {
  const content = deflateSync(Buffer.alloc(200 * 1024 * 1024, 'q Q '), { level: 9 });
  return pageOf('', [streamOf(content, '/Filter /FlateDecode')], '/Contents 6 0 R');
}

function manyPictures(): Buffer {
  const picture =
    '/Type /XObject /Subtype /Image /Width 500 /Height 500 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode';
  const points = deflateSync(Buffer.alloc(500 * 500 * 3));
  return pageOf('/X Do '.repeat(100_000), [streamOf(points, picture)]);
}
