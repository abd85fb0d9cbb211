// Small files made for the tests: none of them is kept on disk.

import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { PDFParse } from 'pdf-parse';
import PDFDocument from 'pdfkit';
import type { DocumentText } from '../../core/cv/document-text.ts';
import { makeZip } from './make-zip.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** The CV of somebody who does not exist, one line each. */
export const cvLines = [
  'Iris Montclair',
  'Soudeuse et chaudronnière',
  'iris.montclair@example.org | 06 39 98 00 11',
  'Expérience professionnelle',
  'Ateliers Corvaisier, Angers, depuis mars 2021',
  'Soudure TIG et lecture de plans',
];

export const cvText = cvLines.join('\n');

export const textOf = (document: DocumentText) =>
  document.pages.map((page) => page.fragments.map(({ text }) => text).join('\n')).join('\n');

export function pdfOf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 50, ...options });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  draw(pdf);
  pdf.end();
  return done;
}

export function cvPdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  return pdfOf((pdf) => pdf.fontSize(12).text(cvLines.join('\n')), options);
}

/** The first page of a PDF as PNG. */
export async function pictureOf(pdf: Buffer, width = 1240): Promise<Buffer> {
  const parser = new PDFParse({ data: Uint8Array.from(pdf) });
  const shots = await parser.getScreenshot({ desiredWidth: width, imageDataUrl: false });
  await parser.destroy();
  return Buffer.from(shots.pages[0]?.data ?? []);
}

const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const paragraph = (text: string, runStyle = '') =>
  `<w:p><w:r><w:rPr>${runStyle}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

export const wordBody = cvLines.map((line) => paragraph(line)).join('');

interface DocxParts {
  body?: string;
  prologue?: string;
  contentType?: string;
  parts?: Record<string, string>;
  claimedSize?: number;
}

export function docxOf({
  body = '',
  prologue = '',
  contentType = plainWord,
  parts = {},
  ...rest
}: DocxParts): Buffer {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`;
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const document = `${prologue}<w:document ${wordSpace} ${drawingSpaces}><w:body>${body}</w:body></w:document>`;
  const named = { '[Content_Types].xml': types, '_rels/.rels': relations, ...parts };
  return makeZip([
    ...Object.entries(named).map(([name, xml]) => ({ name, bytes: Buffer.from(xml) })),
    { name: 'word/document.xml', bytes: Buffer.from(document), ...rest },
  ]);
}

export const header = (content: string) => `<w:hdr ${wordSpace}>${content}</w:hdr>`;

const drawingSpaces =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const plainWord = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const macroWord = 'application/vnd.ms-word.document.macroEnabled.main+xml';

/** A page whose content stream is deflated twice: a few kilobytes that ask for `megabytes`. */
export function bombPdf(megabytes: number): Buffer {
  const step = 16;
  const zeros = deflateRawSync(Buffer.alloc(step * 1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const inner = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: Math.ceil(megabytes / step) }, () => zeros),
    Buffer.from([3, 0]),
  ]);
  const packed = deflateSync(inner);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  ].map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`);
  const stream = `4 0 obj\n<< /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${objects.join('')}${stream}`),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
  ]);
}
