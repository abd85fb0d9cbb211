import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { DocumentText, Fragment, Page } from '../../../core/cv/document-text.ts';
import type { ReadingJob } from '../reading-job.ts';
import { confirmHidden } from './confirm-hidden.ts';
import type { Layers } from './layers.ts';
import { openPdf } from './open-pdf.ts';
import { isPagePicture } from './page-picture.ts';
import { type PageText, readPageText } from './page-text.ts';

/** Text with positions; pages without words are looked at by OCR. */
export async function readPdf(job: ReadingJob): Promise<DocumentText> {
  const read = await withPdf(job, 'without pictures', async (pdf) => {
    const layers = await pdf.getOptionalContentConfig();
    return eachPage(pdf, (page) => readPageText(page, layers as Layers));
  });
  const judged = read.some(isDoubtful)
    ? await withPdf(job, 'with pictures', (pdf) =>
        eachPage(pdf, (page, at) => judge(page, pdf.canvasFactory, read[at])),
      )
    : read;
  const wordless = judged.flatMap((page, at) => (letters(page) === 0 || page.isPicture ? [at] : []));
  const text: DocumentText = {
    kind: 'pdf',
    layout: 'positioned',
    pages: judged.map(toPage),
    ocr: false,
    confidence: 1,
    hidden: judged.flatMap((page) => page.hidden),
  };
  if (wordless.length === 0) return text;
  const { readPictures } = await import('./read-pictures.ts');
  return readPictures(job, text, wordless);
}

type PdfPage = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

async function withPdf<T>(
  job: ReadingJob,
  pictures: Parameters<typeof openPdf>[1],
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const pdf = await openPdf(job, pictures);
  try {
    return await use(pdf);
  } catch (error) {
    throw job.asUnreadable(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function eachPage<T>(
  pdf: PDFDocumentProxy,
  read: (page: PdfPage, at: number) => Promise<T>,
): Promise<T[]> {
  const pages: T[] = [];
  for (let at = 0; at < pdf.numPages; at++) {
    const page = await pdf.getPage(at + 1);
    pages.push(await read(page, at));
    page.cleanup();
  }
  return pages;
}

/** Something only the picture of the page can tell: is this text seen, is this a scan with a stamp on it. */
function isDoubtful(page: PageText): boolean {
  return page.faint.length > 0 || page.layer.length > 0 || (isScarce(page) && letters(page) > 0);
}

/** Faint text that shows and the text layer of a scanned page are read; the rest is hidden. */
async function judge(pdfPage: PdfPage, canvases: object, page: PageText | undefined): Promise<PageText> {
  if (!page) throw new Error('the page count changed');
  if (!isDoubtful(page)) return page;
  const { shown, unseen } = await confirmHidden(pdfPage, canvases, page.faint);
  const printed = [...page.fragments, ...shown];
  const isScan = isScarce({ fragments: printed }) && (await isPagePicture(pdfPage));
  const fragments = isScan ? [...printed, ...page.layer] : printed;
  const hidden = [...page.hidden, ...unseen.map(textOf), ...(isScan ? [] : page.layer.map(textOf))];
  return { ...page, fragments, faint: [], layer: [], hidden, isPicture: isScan && isScarce({ fragments }) };
}

const textOf = ({ text }: Fragment) => text.trim();

/** A scan with a stamp or a page number printed on it has fewer letters than this. */
const fewestLetters = 20;

type Letters = Pick<PageText, 'fragments'>;

const isScarce = (page: Letters) => letters(page) < fewestLetters;

function letters({ fragments }: Letters): number {
  return fragments.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

function toPage({ width, height, fragments }: PageText): Page {
  return { width, height, fragments };
}
