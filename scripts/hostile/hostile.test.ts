import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { makeOldWord } from '../../adapters/documents/doc/make-old-word.ts';
import { cvPdf, cvText, docxOf, textOf, wordBody } from '../../adapters/documents/fixtures.ts';
import { makeOdt } from '../../adapters/documents/odt/make-odt.ts';
import { createDocumentReader } from '../../adapters/documents/reader.ts';
import { Refusal } from '../../core/errors.ts';
import { samples, samplesFolder } from '../samples/index.ts';
import { bait, hidingPlaces } from './hidden-text.ts';
import { hostileFiles, tryHostile } from './try-hostile.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

describe('a hostile file gets its answer, and the next file is read', () => {
  test.each(hostileFiles.filter(({ heavy }) => !heavy))('$name', async (file) => {
    const outcome = await tryHostile(reader, file);
    expect(outcome).toMatchObject({ expected: true });
    expect(outcome.milliseconds).toBeLessThan(10_000);
  });
});

describe('hidden text is kept apart', () => {
  test.each(hidingPlaces)('$name', async ({ name, make }) => {
    const document = await reader.read(await make(), name);
    expect(document.hidden.join(' ')).toContain(bait);
    expect(textOf(document)).not.toContain(bait);
    expect(textOf(document)).toContain('Iris Montclair');
  });

  const printed = samples.filter(({ kind, id }) => kind !== 'image' && id !== 'infirmiere');
  test.each(printed)('$file hides nothing', async ({ file }) => {
    const document = await reader.read(await readFile(new URL(file, samplesFolder)), file);
    expect(document.hidden).toEqual([]);
  });
});

test('any damage to a file ends in text or in a refusal', async () => {
  const whole = [
    await cvPdf(),
    docxOf({ body: wordBody }),
    makeOdt({ body: `<text:p>${cvText}</text:p>` }),
    makeOldWord({ text: cvText.repeat(9) }),
    Buffer.from(`{\\rtf1\\ansi ${cvText}\\par}`),
    Buffer.from(cvText),
  ];
  const damage = fc.record({
    file: fc.constantFrom(...whole),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
    end: fc.double({ min: 0.2, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cuts, end }) => {
      const broken = Buffer.from(file.subarray(0, Math.ceil(file.length * end)));
      for (const [at, byte] of cuts) broken[at % broken.length] = byte;
      const answer = await reader.read(broken, 'broken').catch((thrown: unknown) => thrown);
      expect(answer instanceof Refusal || textOf(answer as never).length > 0).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);
