import { PDFParse } from 'pdf-parse';
import type { DocumentText, Page } from '../../../core/cv/document-text.ts';
import { ocrEngine, readByOcr } from '../image/ocr.ts';
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
  job.startOcr();
  const engine = await ocrEngine();
  const parser = new PDFParse({ ...engineOptions, data: Uint8Array.from(job.bytes) });
  const pages: Page[] = [...text.pages];
  const sure: number[] = [];
  try {
    for (const at of wordless.slice(0, job.limits.ocrPages)) {
      const page = text.pages[at];
      if (!page) continue;
      const seen = await readByOcr(engine, await pictureOf(parser, at + 1, page, job), page.width);
      pages[at] = { ...page, fragments: seen.fragments };
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

async function pictureOf(parser: PDFParse, number: number, page: Page, job: ReadingJob): Promise<Uint8Array> {
  const tallest = (job.limits.imageMegapixels * 1e6) / pictureWidth;
  const desiredWidth = Math.round(Math.min(pictureWidth, (tallest * page.width) / page.height));
  const shots = await parser.getScreenshot({ partial: [number], desiredWidth, imageDataUrl: false });
  const picture = shots.pages[0]?.data;
  if (!picture) throw job.refusal('cv.unreadable');
  return picture;
}
