import { Refusal } from '../../core/errors.ts';
import type { TextReader } from '../../core/ports/text-reader.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileOffice } from './hostile-office.ts';
import { hostileOthers } from './hostile-others.ts';
import { hostilePdfs } from './hostile-pdfs.ts';

export const hostileFiles: readonly HostileFile[] = [...hostileOthers, ...hostilePdfs, ...hostileOffice];

export interface Outcome {
  name: string;
  answer: string;
  expected: boolean;
  milliseconds: number;
}

/** Gives the file to the reader, then an ordinary one: a reader that does not answer the second counts as an unexpected answer. */
export async function tryHostile(reader: TextReader, { name, make, answer }: HostileFile): Promise<Outcome> {
  const bytes = await make();
  const began = performance.now();
  const given = await answerTo(reader, bytes, name);
  const milliseconds = Math.round(performance.now() - began);
  const next = await answerTo(
    reader,
    Buffer.from('Iris Montclair, soudeuse à Angers depuis 2021'),
    'next.txt',
  );
  const expected = [answer].flat().includes(given as never) && next === 'read';
  return { name, answer: next === 'read' ? given : `${given}, and then ${next}`, expected, milliseconds };
}

async function answerTo(reader: TextReader, bytes: Buffer, name: string): Promise<string> {
  return reader.read(bytes, name).then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof Refusal ? thrown.code : String(thrown)),
  );
}
