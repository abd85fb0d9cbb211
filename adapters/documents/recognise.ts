import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../../core/errors.ts';
import { decodeText } from './plain-text.ts';
import type { ReadingJob } from './reading-job.ts';

export type ReadableKind = 'pdf' | 'docx' | 'image' | 'text';

/** The kind by content, whatever the name says; a Refusal for every kind that is not read. */
export async function recognise(job: ReadingJob): Promise<ReadableKind> {
  const { bytes, name } = job;
  if (bytes.length === 0) throw job.refusal('file.empty');
  const found = hasPdfMark(bytes) ? 'pdf' : await extensionOf(bytes);
  const kind = readable[found];
  if (kind) return kind;
  if (found === 'cfb') throw compoundFile(job);
  if (coming.has(found)) throw new Refusal('file.coming', { name, kind: found.toUpperCase() });
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
  png: 'image',
  jpg: 'image',
};

const coming = new Set(['doc', 'odt', 'rtf', 'webp', 'heic', 'avif', 'tif']);

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
function compoundFile(job: ReadingJob): Refusal {
  const { bytes, name } = job;
  const holds = (stream: string) => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return job.refusal('cv.password');
  if (holds('WordDocument')) return new Refusal('file.coming', { name, kind: 'DOC' });
  const kind = holds('Workbook') ? 'XLS' : holds('PowerPoint Document') ? 'PPT' : 'CFB';
  return new Refusal('file.unsupported', { name, kind });
}
