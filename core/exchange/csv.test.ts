import { expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

it.each([
  ['plain words', 'Maëlle', 'Maëlle'],
  ['a semicolon and quotes', 'a;"b"', '"a;""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ['a sum', '+1+1', "'+1+1"],
  ['a minus', '-2+3', "'-2+3"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a full-width equals sign', '＝1', "'＝1"],
  ['a phone number', '+33 6 39 98 00 11', '+33 6 39 98 00 11'],
])('%s can only be read', (_what, given, written) => {
  expect(writeCsv([[given, 'x']])).toBe(`\uFEFF${written};x\r\n`);
});
