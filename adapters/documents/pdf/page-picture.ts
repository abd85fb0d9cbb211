import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { type Matrix, times, toMatrix } from './matrix.ts';
import { pdfjs } from './open-pdf.ts';

/** True when one picture covers most of the page, as a scanner's does. */
export async function isPagePicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await pdfjs();
  const view = page.getViewport({ scale: 1 });
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ]);
  const operators = await page.getOperatorList();
  const kept: Matrix[] = [];
  let matrix = toMatrix(view.transform);
  for (const [at, code] of operators.fnArray.entries()) {
    const args = operators.argsArray[at] as unknown[] | null;
    if (code === OPS.save || code === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (code === OPS.restore || code === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    if (code === OPS.transform) matrix = times(matrix, toMatrix(args as number[]));
    if (code === OPS.paintFormXObjectBegin && args?.[0])
      matrix = times(matrix, toMatrix(args[0] as number[]));
    // A picture is painted on the unit square.
    const area = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
    if (pictures.has(code) && area > view.width * view.height * 0.6) return true;
  }
  return false;
}
