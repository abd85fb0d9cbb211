import type { Receipt, Why } from './gateway.ts';

export const readingFields = [
  'headline',
  'experiences',
  'title',
  'company',
  'dates',
  'skills',
  'education',
  'languages',
] as const;
export type ReadingField = (typeof readingFields)[number];

/** What a model had to do with the reading of a CV; absent where none was asked for. */
export type ModelReading =
  | {
      kind: 'model';
      receipt: Receipt;
      /** Where the built-in reading was completed or replaced. */
      corrected: ReadingField[];
      /** Where both read something else. */
      disagree: ReadingField[];
      /** Values that stand nowhere in the CV. */
      dropped: number;
      /** 0–1. */
      agreement: number;
      /** One line about the person, every number and name of it found in the CV. */
      summary?: string;
    }
  | { kind: 'degraded'; why: Why };
