import { PDFParse } from 'pdf-parse';
import type { DocumentText, Page } from '../../../core/cv/document-text.ts';
import { ocrEngine } from '../image/ocr.ts';
import { readSheet } from '../image/read-sheet.ts';
import { sheetOf } from '../image/sheet.ts';
import type { ReadingJob } from '../reading-job.ts';
import { engineOptions } from './open-pdf.ts';

/** About 220 dots an inch on A4: below it OCR loses letters, above it only time. */
const pictureWidth = 1800;

/** Reads the wordless pages (by index) from their pictures and puts what was seen in their place. */
export async function readPictures(
  job: ReadingJob,
  text: DocumentText,
  wordless: readonly number[],
): Promise<DocumentText> {
  const isScan = wordless.length === text.pages.length;
  if (isScan && wordless.length > job.limits.ocrPages)
    throw job.tooLong(wordless.length, job.limits.ocrPages);
  const parser = new PDFParse({ ...engineOptions, data: Uint8Array.from(job.bytes) });
  const pages: Page[] = [...text.pages];
  const sure: number[] = [];
  try {
    for (const at of wordless.slice(0, job.limits.ocrPages)) {
      const page = text.pages[at];
      if (!page) continue;
      job.startPage();
      const sheet = await sheetOf(await pictureOf(parser, at + 1, page, job));
      job.startOcr();
      const seen = await readSheet(ocrEngine, sheet, paperOf(page));
      pages[at] = { width: seen.width, height: seen.height, fragments: seen.fragments };
      if (seen.fragments.length > 0) sure.push(seen.confidence);
    }
  } catch (error) {
    throw job.asUnreadable(error);
  } finally {
    await parser.destroy();
  }
  const confidence = sure.reduce((sum, value) => sum + value, 0) / Math.max(1, sure.length);
  return sure.length === 0 ? text : { ...text, pages, ocr: true, confidence };
}

function paperOf({ width, height }: Page): { short: number; long: number } {
  return { short: Math.min(width, height), long: Math.max(width, height) };
}

async function pictureOf(parser: PDFParse, number: number, page: Page, job: ReadingJob): Promise<Uint8Array> {
  const tallest = (job.limits.imageMegapixels * 1e6) / pictureWidth;
  const desiredWidth = Math.round(Math.min(pictureWidth, (tallest * page.width) / page.height));
  const shots = await parser.getScreenshot({ partial: [number], desiredWidth, imageDataUrl: false });
  const picture = shots.pages[0]?.data;
  if (!picture) throw job.refusal('cv.unreadable');
  return picture;
}
