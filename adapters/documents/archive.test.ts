import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { samplesFolder } from '../../scripts/samples/index.ts';
import { unpackArchive } from './archive.ts';
import { readingLimits } from './limits.ts';
import { makeZip } from './make-zip.ts';

const unpack = (bytes: Uint8Array, limits = readingLimits) => unpackArchive(bytes, 'cv.zip', limits);
const file = (name: string, words = 'x') => ({ name, bytes: Buffer.from(words) });

describe('an archive', () => {
  it('gives its files by their own names, without folders and what systems leave in it', async () => {
    const entries = ['equipe/', 'equipe/cv 1.pdf', '__MACOSX/._cv 1.pdf', '.DS_Store'];
    const files = await unpack(makeZip(entries.map((name) => file(name))));
    expect(files?.map(({ name }) => name) ?? 'refused').toEqual(['cv 1.pdf']);
  });

  it.each([
    ['a DOCX', () => readFile(new URL('comptable.docx', samplesFolder))],
    ['a PDF', () => readFile(new URL('commercial.pdf', samplesFolder))],
    ['what only begins like a ZIP', async () => Buffer.from('PK\u0003\u0004 broken')],
    ['nothing', async () => Buffer.alloc(0)],
  ])('is not what %s is', async (_what, bytes) => {
    expect(await unpack(await bytes())).toBeNull();
  });

  it.each([
    ['too many files', { ...readingLimits, zipEntries: 1 }, [file('a'), file('b')]],
    ['one file that is too big', { ...readingLimits, fileMegabytes: 0.000001 }, [file('a', 'xx')]],
    [
      'too much in all',
      { ...readingLimits, inflatedMegabytes: 0.000002 },
      [file('a', 'xx'), file('b', 'xx')],
    ],
    [
      'a size that lies',
      { ...readingLimits, fileMegabytes: 0.001 },
      [{ ...file('a', 'x'.repeat(5_000)), claimedSize: 1 }],
    ],
  ])('with %s is refused', async (_what, limits, entries) => {
    await expect(unpack(makeZip(entries), limits)).rejects.toMatchObject({ name: 'Refusal' });
  });

  it('whose paths lead out of it is refused', async () => {
    await expect(unpack(makeZip([file('../../cv.pdf')]))).rejects.toMatchObject({ code: 'cv.unreadable' });
  });

  it('that asks for a password is refused as such', async () => {
    const zip = makeZip([file('a')]);
    for (const at of [6, zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 8])
      zip[at] = (zip[at] ?? 0) | 1;
    await expect(unpack(zip)).rejects.toMatchObject({ code: 'cv.password' });
  });
});
