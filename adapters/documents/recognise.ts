import { fileTypeFromBuffer } from 'file-type';
import type { DocumentKind } from '../../core/cv/document-text.ts';
import { Refusal } from '../../core/errors.ts';
import { decodeText } from './plain-text.ts';
import type { ReadingJob } from './reading-job.ts';

export type ReadableKind = DocumentKind;

/** The kind by content, whatever the name says; a Refusal for every kind that is not read. */
export async function recognise(job: ReadingJob): Promise<ReadableKind> {
  const { bytes, name } = job;
  if (bytes.length === 0) throw job.refusal('file.empty');
  const found = hasPdfMark(bytes) ? 'pdf' : await extensionOf(bytes);
  const kind = readable[found];
  if (kind) return kind;
  if (found === 'cfb') return compoundFile(job);
  if (found !== 'unknown') throw new Refusal('file.unsupported', { name, kind: found.toUpperCase() });
  const text = decodeText(bytes);
  if (text === null) throw new Refusal('file.unsupported', { name, kind: '?' });
  if (text.trim() === '') throw job.refusal('file.empty');
  if (/^\s*<(!doctype\s+html|html[\s>])/i.test(text))
    throw new Refusal('file.unsupported', { name, kind: 'HTML' });
  return 'text';
}

const readable: Partial<Record<string, ReadableKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  png: 'image',
  jpg: 'image',
  webp: 'image',
  avif: 'image',
  heic: 'image',
  tif: 'image',
};

/** Readers of PDF accept a mark within the first kilobyte; scanners and mail gateways put bytes before it. */
function hasPdfMark(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return /^[\s\x00\ufeffï»¿]*%PDF-/.test(head);
}

async function extensionOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await fileTypeFromBuffer(bytes))?.ext ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** The old Office container: the names of its streams, UTF-16, say what it holds. */
function compoundFile(job: ReadingJob): ReadableKind {
  const { bytes, name } = job;
  const holds = (stream: string) => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw job.refusal('cv.password');
  if (holds('WordDocument')) return 'doc';
  const kind = holds('Workbook') ? 'XLS' : holds('PowerPoint Document') ? 'PPT' : 'CFB';
  throw new Refusal('file.unsupported', { name, kind });
}
