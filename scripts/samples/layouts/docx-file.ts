import { Document, type FileChild, type Header, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import yauzl from 'yauzl';
import { makeZip } from '../../../adapters/documents/make-zip.ts';
import type { CvPerson } from '../person.ts';
import { fullName } from '../wording.ts';

/** A DOCX whose bytes depend only on the person: Word's own dates and the zip's are set to one day. */
export async function docxBytes(person: CvPerson, children: FileChild[], header?: Header): Promise<Buffer> {
  const document = new Document({
    title: `CV ${fullName(person)}`,
    creator: fullName(person),
    styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
    sections: [{ ...(header && { headers: { default: header } }), children }],
  });
  const entries = await unpack(await Packer.toBuffer(document));
  const core = entries.get('docProps/core.xml');
  if (core) entries.set('docProps/core.xml', Buffer.from(withFixedDates(core.toString('utf8'))));
  return makeZip([...entries].map(([name, bytes]) => ({ name, bytes })));
}

export function title(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 80 } });
}

export function line(text: string, bold = false): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold })] });
}

export function bullet(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

async function unpack(file: Buffer): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>();
  const zip = await yauzl.fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    entries.set(entry.fileName, Buffer.concat(chunks));
  }
  return entries;
}

function withFixedDates(xml: string): string {
  return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-09-01T08:00:00Z');
}
