// What travels between the bot and the process that reads. Refusals travel by code and values, never by class.

import type { DocumentText } from '../../core/cv/document-text.ts';
import type { RefusalCode } from '../../core/errors.ts';
import type { RefusalValues } from '../../core/refusals.ts';
import type { ReadingLimits } from './limits.ts';

export interface ReadRequest {
  bytes: Uint8Array;
  name: string;
  limits: ReadingLimits;
}

export type ReadReply =
  | { type: 'page.started' }
  | { type: 'ocr.started' }
  | { type: 'read'; document: DocumentText; residentMegabytes: number }
  | { type: 'refused'; code: RefusalCode; values: RefusalValues[RefusalCode]; residentMegabytes: number }
  | { type: 'failed'; message: string; residentMegabytes: number };
