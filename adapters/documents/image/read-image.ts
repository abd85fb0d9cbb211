import type { DocumentText } from '../../../core/cv/document-text.ts';
import type { ReadingJob } from '../reading-job.ts';
import { ocrEngine } from './ocr.ts';
import { openPicture } from './open-picture.ts';
import { readSheet } from './read-sheet.ts';

/** Each page of the picture is taken for a sheet of A4. */
export async function readImage(job: ReadingJob): Promise<DocumentText> {
  const picture = await openPicture(job).catch((error) => {
    throw job.asUnreadable(error);
  });
  try {
    const pages = [];
    for (let page = 0; page < picture.pages; page++) {
      job.startPage();
      const sheet = await picture.sheet(page);
      job.startOcr();
      pages.push(await readSheet(ocrEngine, sheet));
    }
    return {
      kind: 'image',
      layout: 'positioned',
      pages: pages.map(({ width, height, fragments }) => ({ width, height, fragments })),
      ocr: true,
      confidence: meanOf(pages),
      hidden: [],
    };
  } catch (error) {
    throw job.asUnreadable(error);
  }
}

/** Over the pages that hold something. */
export function meanOf(pages: readonly { fragments: readonly unknown[]; confidence: number }[]): number {
  const seen = pages.filter(({ fragments }) => fragments.length > 0);
  return seen.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, seen.length);
}
