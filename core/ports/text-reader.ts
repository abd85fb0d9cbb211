import type { DocumentText } from '../cv/document-text.ts';

/**
 * Bytes of any file → text with its layout. Runs outside the event loop, in a process that can be killed.
 * Throws Refusal: cv.password · cv.unreadable · cv.too_long · cv.too_heavy · cv.no_text · file.empty ·
 * file.unsupported · file.coming. Anything else it throws is an Outage of the reader.
 */
export interface TextReader {
  /** `name` is only used in the sentences of refusals: the kind is recognised by content. */
  read(bytes: Uint8Array, name: string): Promise<DocumentText>;
  close(): Promise<void>;
}
