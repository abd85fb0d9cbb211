import { people } from './people.ts';
import type { LayoutName } from './person.ts';

export interface Sample {
  id: string;
  /** File name beside this one; the label is `<id>.json`. */
  file: string;
  language: 'fr' | 'en';
  kind: 'pdf' | 'docx' | 'text' | 'image';
}

const pdf = { extension: 'pdf', kind: 'pdf' } as const;
const docx = { extension: 'docx', kind: 'docx' } as const;

const formats: Record<LayoutName, { extension: string; kind: Sample['kind'] }> = {
  'one-column': pdf,
  sidebar: pdf,
  timeline: pdf,
  scan: pdf,
  'docx-header': docx,
  'docx-table': docx,
  photo: { extension: 'png', kind: 'image' },
  'plain-text': { extension: 'txt', kind: 'text' },
};

/** The fictitious CVs kept in this folder, made by `scripts/make-samples.ts`. */
export const samples: readonly Sample[] = people.map((person) => ({
  id: person.id,
  file: `${person.id}.${formats[person.layout].extension}`,
  language: person.language,
  kind: formats[person.layout].kind,
}));

export const samplesFolder = new URL('./', import.meta.url);
