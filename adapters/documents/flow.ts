import type { DocumentKind, DocumentText, Fragment } from '../../core/cv/document-text.ts';
import type { ReadingJob } from './reading-job.ts';

export type FlowLine = Omit<Fragment, 'x' | 'y' | 'width'>;

/** A full page of close print. A file without pages is held to the same length as one with pages. */
const lettersPerPage = 6000;

/** Lines in reading order as one page without coordinates; empty lines are dropped. */
export function flowDocument(
  kind: DocumentKind,
  lines: readonly FlowLine[],
  hidden: string[],
  job: ReadingJob,
): DocumentText {
  const fragments = lines
    .filter(({ text }) => text.trim() !== '')
    .map((line) => ({ ...line, x: 0, y: 0, width: 0 }));
  const letters = fragments.reduce((sum, { text }) => sum + text.length, 0);
  const pages = Math.ceil(letters / lettersPerPage);
  if (pages > job.limits.pages) throw job.tooLong(pages);
  return {
    kind,
    layout: 'flow',
    pages: [{ width: 0, height: 0, fragments }],
    ocr: false,
    confidence: 1,
    hidden,
  };
}
