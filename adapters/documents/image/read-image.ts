import type { DocumentText } from '../../../core/cv/document-text.ts';
import type { ReadingJob } from '../reading-job.ts';
import { imageSize } from './image-size.ts';
import { ocrEngine, readByOcr } from './ocr.ts';

/** Points: a picture is taken for a sheet of A4. */
const sheetWidth = 595;

export async function readImage(job: ReadingJob): Promise<DocumentText> {
  const size = imageSize(job.bytes);
  if (!size) throw job.refusal('cv.unreadable');
  if (size.width * size.height > job.limits.imageMegapixels * 1e6) throw job.refusal('cv.too_heavy');
  job.startOcr();
  const engine = await ocrEngine();
  try {
    const { fragments, height, confidence } = await readByOcr(engine, job.bytes, sheetWidth);
    return {
      kind: 'image',
      layout: 'positioned',
      pages: [{ width: sheetWidth, height, fragments }],
      ocr: true,
      confidence,
      hidden: [],
    };
  } catch (error) {
    throw job.asUnreadable(error);
  }
}
