import { createHash } from 'node:crypto';
import type { DocumentText } from '../cv/document-text.ts';
import { Refusal } from '../errors.ts';
import type { TextReader } from '../ports/text-reader.ts';

export interface FakeReader extends TextReader {
  /** From now on these bytes read like this; an error is thrown instead. */
  teach(bytes: Uint8Array, text: string | DocumentText | Error): void;
  /** Names of the files that were read, in order. */
  readonly names: readonly string[];
}

/** Reads what it was taught, known by content; anything else is cv.unreadable. */
export const createReader = (
  texts: [bytes: Uint8Array, text: string | DocumentText | Error][] = [],
): FakeReader => {
  const known = new Map<string, string | DocumentText | Error>();
  const names: string[] = [];
  const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  for (const [bytes, text] of texts) known.set(nameOf(bytes), text);
  return {
    teach: (bytes, text) => void known.set(nameOf(bytes), text),
    names,
    async read(bytes, name) {
      names.push(name);
      const text = known.get(nameOf(bytes));
      if (text === undefined) throw new Refusal('cv.unreadable', { name });
      if (text instanceof Error) throw text;
      return typeof text === 'string' ? flowText(text) : structuredClone(text);
    },
    unpack: async () => null,
    close: async () => undefined,
  };
};

/** Lines in reading order, as a text file would give them. */
const flowText = (text: string): DocumentText => ({
  kind: 'text',
  layout: 'flow',
  pages: [
    {
      width: 0,
      height: 0,
      fragments: text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ text: line, x: 0, y: 0, width: 0, size: 11, bold: false })),
    },
  ],
  ocr: false,
  confidence: 1,
  hidden: [],
});
