/** A PDF of hand-written objects, the first of which is the catalogue. Readers rebuild the missing table of offsets. */
export function pdfOfObjects(objects: readonly (string | Buffer)[]): Buffer {
  const bodies = objects.flatMap((body, at) => [
    Buffer.from(`${at + 1} 0 obj\n`),
    Buffer.from(body),
    Buffer.from('\nendobj\n'),
  ]);
  return Buffer.concat([
    Buffer.from('%PDF-1.5\n'),
    ...bodies,
    Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

/** One page with this content stream. More objects come from number 6 on; the page's own entries may be added. */
export function pageOf(
  content: string | Buffer,
  more: readonly (string | Buffer)[] = [],
  entries = '',
): Buffer {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> ${entries} >>`,
    streamOf(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);
}

export function streamOf(content: string | Buffer, entries = ''): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

export const shownText = 'BT /F1 12 Tf 50 700 Td (Iris Montclair, soudeuse, Angers depuis 2021) Tj ET';
