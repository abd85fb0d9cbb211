import type { plain as fr } from '../../fr/cards/plain.ts';

export const plain: typeof fr = {
  page: (page, pages) => `page ${page} of ${pages}`,
  image: (alt) => `Image: ${alt}`,
  file: (name) => `File: ${name}`,
  step: (step, steps) => `Step ${step} of ${steps}`,
  required: 'required',
  choices: (choices) => `one of: ${choices}`,
  yes: 'yes',
  no: 'no',
};
