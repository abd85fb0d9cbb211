import { docxWithHeader } from './layouts/docx-header.ts';
import { docxWithTable } from './layouts/docx-table.ts';
import { oneColumnPdf } from './layouts/pdf-one-column.ts';
import { sidebarPdf } from './layouts/pdf-sidebar.ts';
import { timelinePdf } from './layouts/pdf-timeline.ts';
import { photoPng } from './layouts/photo.ts';
import { plainText } from './layouts/plain-text.ts';
import { scannedPdf } from './layouts/scan.ts';
import type { LayoutName, Person } from './person.ts';

/** The bytes of the person's CV in their layout. */
export async function cvFile(person: Person): Promise<Buffer> {
  return layouts[person.layout](person);
}

const layouts: Record<LayoutName, (person: Person) => Buffer | Promise<Buffer>> = {
  'one-column': oneColumnPdf,
  sidebar: sidebarPdf,
  timeline: timelinePdf,
  'docx-header': docxWithHeader,
  'docx-table': docxWithTable,
  scan: scannedPdf,
  photo: photoPng,
  'plain-text': plainText,
};
