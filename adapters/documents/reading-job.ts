import { Refusal, type RefusalCode } from '../../core/errors.ts';
import type { RefusalValues } from '../../core/refusals.ts';
import type { ReadingLimits } from './limits.ts';
import type { ReadRequest } from './protocol.ts';

/** One file being read, with what every reader of a kind needs. */
export interface ReadingJob {
  bytes: Uint8Array;
  name: string;
  limits: ReadingLimits;
  /** Called before a page is drawn for OCR: it gets the time of a text file. */
  startPage(): void;
  /** Called before OCR reads a page (or is loaded for it): memory and time get their wider bounds. */
  startOcr(): void;
  /** The refusals that need nothing but the file's name. */
  refusal(code: NamedRefusal): Refusal;
  /** For what a format's library throws on a broken file. Refusals pass as they are. */
  asUnreadable(error: unknown): Refusal;
  tooLong(pages: number, limit?: number): Refusal;
}

type NamedRefusal = {
  [Code in RefusalCode]: RefusalValues[Code] extends { name: string }
    ? { name: string } extends RefusalValues[Code]
      ? Code
      : never
    : never;
}[RefusalCode];

export interface Steps {
  onPage(): void;
  onOcr(): void;
}

export function createJob({ bytes, name, limits }: ReadRequest, { onPage, onOcr }: Steps): ReadingJob {
  const refusal = (code: NamedRefusal) => new Refusal(code, { name });
  return {
    bytes,
    name,
    limits,
    startPage: onPage,
    startOcr: onOcr,
    refusal,
    asUnreadable: (error) => (error instanceof Refusal ? error : refusal('cv.unreadable')),
    tooLong: (pages, limit = limits.pages) => new Refusal('cv.too_long', { name, pages, limit }),
  };
}
