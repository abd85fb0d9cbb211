import type { ModelReading } from '../ai/model-reading.ts';
import type { FileRef } from '../chat/event.ts';

/** One CV file as received. */
export interface CvDocument {
  id: string;
  team: string;
  candidate: string | null;
  file: FileRef;
  by: string | null;
  /** Hex; null until the bytes are here. Unique per team among read documents. */
  sha256: string | null;
  /** 'asked': read, and a person must say whose it is. 'attached': no CV, kept with its candidate. */
  state: 'accepted' | 'asked' | 'read' | 'refused' | 'duplicate' | 'attached';
  /** How it was read; null before. */
  reading: {
    kind: string;
    ocr: boolean;
    confidence: number;
    reader: string;
    ms: number;
    pages: number;
    /** Absent: no model was asked for. */
    model?: ModelReading;
  } | null;
  receivedAt: Date;
}
export type NewDocument = Pick<CvDocument, 'file' | 'by' | 'receivedAt'> & {
  /** Same key twice = same document: (platform, workspace, channel, message, file). */
  key: string;
};
