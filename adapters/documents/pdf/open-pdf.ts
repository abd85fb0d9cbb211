import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { ReadingJob } from '../reading-job.ts';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let engine: Promise<Pdfjs> | undefined;

/** The engine, loaded once. */
export function pdfjs(): Promise<Pdfjs> {
  engine ??= import('pdfjs-dist/legacy/build/pdf.mjs');
  return engine;
}

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Fonts and character maps come from the package: nothing is fetched, nothing in the file is run. */
export const engineOptions = {
  cMapUrl: `${folder}/cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${folder}/standard_fonts/`,
  wasmUrl: `${folder}/wasm/`,
  iccUrl: `${folder}/iccs/`,
  useSystemFonts: false,
  useWorkerFetch: false,
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  verbosity: 0,
} as const;

export type PictureUse = 'without pictures' | 'with pictures';

/**
 * Opens the PDF. Without pictures, images are skipped before they are decoded (they cost most of a page).
 * Refusals: cv.password, cv.unreadable, cv.too_long.
 */
export async function openPdf(job: ReadingJob, pictures: PictureUse): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfjs();
  const task = getDocument({
    ...engineOptions,
    data: Uint8Array.from(job.bytes),
    maxImageSize: pictures === 'with pictures' ? job.limits.imageMegapixels * 1e6 : 1,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > job.limits.pages) throw job.tooLong(pdf.numPages);
    return pdf;
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === 'PasswordException') throw job.refusal('cv.password');
    throw job.asUnreadable(error);
  }
}
