// Text as it stands on the page, before anyone knows that it is a CV.

export type DocumentKind = 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'text' | 'image';

export interface DocumentText {
  kind: DocumentKind;
  /** 'positioned': fragments with coordinates (PDF, OCR). 'flow': lines in reading order (DOCX, DOC, ODT, RTF, TXT). */
  layout: 'positioned' | 'flow';
  pages: Page[];
  /** True when the text was seen by OCR rather than read. */
  ocr: boolean;
  /** OCR's own mean confidence 0–1; 1 when text was read. */
  confidence: number;
  /** Text that a person looking at the page would not see; kept apart, shown to the recruiter, never read as CV. */
  hidden: string[];
}

export interface Page {
  /** Points (1/72 inch), origin top left, y grows downwards. A 'flow' document has one page of size 0 × 0. */
  width: number;
  height: number;
  /** Positioned: any order. Flow: reading order, one fragment per line, x = y = 0. */
  fragments: Fragment[];
}

export interface Fragment {
  text: string;
  /** Left edge and baseline-top in points. */
  x: number;
  y: number;
  width: number;
  /** Font size in points; a flow document gives 11 for body text, larger for headings. */
  size: number;
  bold: boolean;
  /** Flow only: 'heading' and 'item' (bullet) as the format said it; 'cell' for a table cell. */
  role?: 'heading' | 'item' | 'cell' | 'header' | 'footer';
}
