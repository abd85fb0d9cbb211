import { expect, test } from 'vitest';
import { isMarkdown, markdownLine } from './markdown.ts';

test.each([
  ['# Iris', 'Iris', 'heading', true],
  ['## Expérience ##', 'Expérience', 'heading', true],
  ['- Soudure **TIG**', 'Soudure TIG', 'item', false],
  ['1. Lecture de plans', 'Lecture de plans', 'item', false],
  ['- [x] CACES 3', 'CACES 3', 'item', false],
  ['| 2021 | Soudeuse |', '2021\tSoudeuse', 'cell', false],
  ['**Ateliers Corvaisier**', 'Ateliers Corvaisier', undefined, true],
  ['[iris@example.org](mailto:iris@example.org)', 'iris@example.org', undefined, false],
  ['[Écrire](mailto:iris@example.org)', 'Écrire iris@example.org', undefined, false],
  ['<iris@example.org>', 'iris@example.org', undefined, false],
  ['> *Soudeuse* et `TIG`', 'Soudeuse et TIG', undefined, false],
  ['snake_case_name et 2 * 3 * 4', 'snake_case_name et 2 * 3 * 4', undefined, false],
])('%s', (written, text, role, bold) => {
  expect(markdownLine(written)).toMatchObject({ text, bold, ...(role && { role }) });
});

test.each(['---', '***', '```js', '|---|:--:|'])('%s only draws', (line) => {
  expect(markdownLine(line)).toBeNull();
});

test.each([
  ['# Iris\n\n- Soudure', true],
  ['**Iris**\n\n* Soudure', true],
  ['Iris Montclair\n\n- Soudure TIG\n- Lecture de plans', false],
  ['EXPÉRIENCE\n----------\n2021 : soudeuse', false],
  ['# 3 rue des Lilas\nAngers', false],
])('%j is Markdown: %s', (text, is) => {
  expect(isMarkdown(text)).toBe(is);
});
