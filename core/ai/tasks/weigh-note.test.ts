import { expect, it } from 'vitest';
import { verifiedTone } from './weigh-note.ts';

it.each([
  [
    'its words stand in the note',
    { sign: 'positive', words: ['très motivée', 'géniale'] },
    { sign: 'positive', words: ['très motivée'] },
  ],
  ['no word of it does', { sign: 'negative', words: ['horrible'] }, null],
  ['neutral needs none', { sign: 'neutral', words: ['très'] }, { sign: 'neutral', words: [] }],
] as const)('a model’s tone: %s', (_, reply, verified) => {
  expect(verifiedTone({ ...reply, words: [...reply.words] }, 'Ravie, très motivée.')).toEqual(verified);
});
