import type { DocumentText } from '../../core/cv/document-text.ts';
import { cleanText } from './clean-text.ts';
import { type FlowLine, flowDocument } from './flow.ts';
import { isMarkdown, markdownLine } from './markdown.ts';
import type { ReadingJob } from './reading-job.ts';

/** Text files and Markdown, whose marks become headings and items. */
export async function readPlainText(job: ReadingJob): Promise<DocumentText> {
  const text = decodeText(job.bytes);
  if (text === null) throw job.refusal('cv.unreadable');
  const toLine = isMarkdown(text) ? markdownLine : plainLine;
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).map((line) => toLine(cleanText(line).trimEnd()));
  return flowDocument(
    'text',
    lines.filter((line) => line !== null),
    [],
    job,
  );
}

const plainLine = (text: string): FlowLine => ({ text, size: 11, bold: false });

/** UTF-8, UTF-16 (marked or not) or Windows-1252; null when the bytes are no text in any of them. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = new TextDecoder(encoding).decode(bytes);
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > text.length / 500 ? null : text;
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, Math.min(bytes.length, 400) & ~1);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const many = head.length * 0.4;
  if ((zeros[1] ?? 0) > many && zeros[0] === 0) return 'utf-16le';
  if ((zeros[0] ?? 0) > many && zeros[1] === 0) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
