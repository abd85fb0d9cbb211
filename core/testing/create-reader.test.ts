import { describe, expect, it } from 'vitest';
import { Outage, Refusal } from '../errors.ts';
import { createReader } from './create-reader.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('the reader of tests', () => {
  it('reads by content what it was taught, line by line', async () => {
    const reader = createReader([[bytes(1), 'Anaïs Lenoir\n\nLyon']]);
    const read = await reader.read(bytes(1), 'cv.pdf');
    expect(read).toMatchObject({ layout: 'flow', ocr: false });
    expect(read.pages[0]?.fragments.map((one) => one.text)).toEqual(['Anaïs Lenoir', 'Lyon']);
    expect(reader.names).toEqual(['cv.pdf']);
  });

  it('refuses what it does not know, and throws what it was told to throw', async () => {
    const reader = createReader();
    await expect(reader.read(bytes(2), 'cv.pdf')).rejects.toMatchObject(
      new Refusal('cv.unreadable', { name: 'cv.pdf' }),
    );
    reader.teach(bytes(3), new Outage('the reader'));
    await expect(reader.read(bytes(3), 'cv.pdf')).rejects.toBeInstanceOf(Outage);
  });
});
