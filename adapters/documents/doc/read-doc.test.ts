import { afterAll, expect, test } from 'vitest';
import { cvLines, cvText, textOf } from '../fixtures.ts';
import { createDocumentReader } from '../reader.ts';
import { makeOldWord } from './make-old-word.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

test('an old Word file is read line by line, its bullets as items', async () => {
  const text = [...cvLines, '• Lecture de plans'].join('\r');
  const document = await reader.read(makeOldWord({ text }), 'cv.pdf');
  expect(document).toMatchObject({ kind: 'doc', layout: 'flow', ocr: false, confidence: 1, hidden: [] });
  expect(textOf(document)).toBe(`${cvText}\nLecture de plans`);
  expect(document.pages[0]?.fragments.at(-1)).toMatchObject({ role: 'item' });
});

test('an old Word file under a password says so', async () => {
  const locked = makeOldWord({ text: cvText, encrypted: true });
  await expect(reader.read(locked, 'cv.doc')).rejects.toMatchObject({ code: 'cv.password' });
});

test('an old Word file cut in the middle is unreadable', async () => {
  const cut = makeOldWord({ text: cvText.repeat(20) }).subarray(0, 1500);
  await expect(reader.read(cut, 'cv.doc')).rejects.toMatchObject({ name: 'Refusal' });
});
