import type { DocumentText } from '../cv/document-text.ts';

/**
 * Bytes of any file → text with its layout. Runs outside the event loop, in a process that can be killed.
 * Throws Refusal: cv.password · cv.unreadable · cv.too_long · cv.too_heavy · cv.no_text · file.empty ·
 * file.unsupported · file.coming. Anything else it throws is an Outage of the reader.
 */
export interface TextReader {
  /** `name` is only used in the sentences of refusals: the kind is recognised by content. */
  read(bytes: Uint8Array, name: string): Promise<DocumentText>;
  /**
   * The files of an archive, bytes counted while they come; null when it is none (a document that is a ZIP is none).
   * Throws Refusal cv.too_heavy · cv.password · cv.unreadable.
   */
  unpack(bytes: Uint8Array, name: string): Promise<{ name: string; bytes: Uint8Array }[] | null>;
  close(): Promise<void>;
}
