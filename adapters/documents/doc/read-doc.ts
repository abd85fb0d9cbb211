import WordExtractor from 'word-extractor';
import type { DocumentText } from '../../../core/cv/document-text.ts';
import { cleanText } from '../clean-text.ts';
import { type FlowLine, flowDocument } from '../flow.ts';
import type { ReadingJob } from '../reading-job.ts';

/** Word before 2007: words, lines and cells, without styles. Page headers come first, then the body, then text boxes. */
export async function readDoc(job: ReadingJob): Promise<DocumentText> {
  const bytes = Buffer.from(job.bytes);
  if (isEncrypted(bytes)) throw job.refusal('cv.password');
  try {
    const word = await new WordExtractor().extract(bytes);
    const lines = [
      ...linesOf(word.getHeaders({ includeFooters: false }), 'header'),
      ...linesOf(word.getBody()),
      ...linesOf(word.getTextboxes({ includeHeadersAndFooters: false })),
      ...linesOf(word.getFooters(), 'footer'),
    ];
    return flowDocument('doc', lines, [], job);
  } catch (error) {
    throw job.asUnreadable(error);
  }
}

/** The mark of a Word stream (0xA5EC) stands at the start of a sector; its flags, ten bytes on, say "encrypted". */
function isEncrypted(bytes: Buffer): boolean {
  for (let at = sector; at + 12 < bytes.length; at += sector) {
    if (bytes.readUInt16LE(at) === 0xa5ec) return (bytes.readUInt16LE(at + 10) & 0x0100) !== 0;
  }
  return false;
}

const sector = 512;

function linesOf(text: string, role?: 'header' | 'footer'): FlowLine[] {
  return text.split(/[\r\n\f\v]/).map((line) => {
    const bullet = /^\s*[•·▪◦●o§\uf0a7\uf0b7–-]\s+(?=\S)/.exec(line);
    const words = cleanText(line.slice(bullet?.[0].length ?? 0)).trimEnd();
    const part = role ?? (bullet ? 'item' : undefined);
    return { text: words, size: 11, bold: false, ...(part && { role: part }) };
  });
}
