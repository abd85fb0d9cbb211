import type { DocumentText } from '../../core/cv/document-text.ts';
import type { ReadingJob } from './reading-job.ts';
import { type ReadableKind, recognise } from './recognise.ts';

/** Recognises the file by its content and reads it. A kind's libraries are loaded when its first file comes. */
export async function readDocument(job: ReadingJob): Promise<DocumentText> {
  const kind = await recognise(job);
  const document = await readers[kind](job);
  if (!hasWords(document)) throw job.refusal('cv.no_text');
  return document;
}

const readers: Record<ReadableKind, (job: ReadingJob) => Promise<DocumentText>> = {
  pdf: async (job) => (await import('./pdf/read-pdf.ts')).readPdf(job),
  docx: async (job) => (await import('./docx/read-docx.ts')).readDocx(job),
  doc: async (job) => (await import('./doc/read-doc.ts')).readDoc(job),
  odt: async (job) => (await import('./odt/read-odt.ts')).readOdt(job),
  rtf: async (job) => (await import('./rtf/read-rtf.ts')).readRtf(job),
  image: async (job) => (await import('./image/read-image.ts')).readImage(job),
  text: async (job) => (await import('./plain-text.ts')).readPlainText(job),
};

/** Fewer letters than a name and a telephone number make nothing to read. */
const fewestLetters = 20;

function hasWords(document: DocumentText): boolean {
  const text = document.pages.flatMap((page) => page.fragments.map((fragment) => fragment.text)).join('');
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestLetters;
}
