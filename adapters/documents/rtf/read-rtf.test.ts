import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createDocumentReader } from '../reader.ts';
import { tokensOf } from './tokens.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const head = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}}{\colortbl;\red255\green255\blue255;\red0\green0\blue0;}{\stylesheet{\s1\fs32 heading 1;}{\s2 Normal;}}{\info{\title secret title}}`;

async function read(body: string) {
  const document = await reader.read(Buffer.from(`${head}${body}}`, 'latin1'), 'cv.rtf');
  expect(document).toMatchObject({ kind: 'rtf', layout: 'flow' });
  return document;
}

async function linesOf(body: string) {
  return (await read(body)).pages[0]?.fragments.map(({ text, role, bold }) => [text, role ?? null, bold]);
}

test('headings, bullets, cells, page header and page footer keep their roles', async () => {
  const lines = await linesOf(
    String.raw`{\footer\pard Permis B\par}{\header\pard 06 39 98 00 11\par}
\pard{\b Iris Montclair}\par
\pard\s1 Exp\'e9rience\par
{\pict\bin4 }}}}ffd8ffe0}
\trowd\cellx2000\cellx9000\pard\intbl 2021 - 2024\cell Soudeuse\par Corvaisier\cell\row
\pard{\pntext\bullet\tab}Soudure TIG\par
\pard{\field{\*\fldinst HYPERLINK "mailto:x"}{\fldrslt iris.montclair@example.org}}\line Angers\par`,
  );
  expect(lines).toEqual([
    ['06 39 98 00 11', 'header', false],
    ['Iris Montclair', null, true],
    ['Expérience', 'heading', true],
    ['2021 - 2024\tSoudeuse', 'cell', false],
    ['Corvaisier', 'cell', false],
    ['Soudure TIG', 'item', false],
    ['iris.montclair@example.org', null, false],
    ['Angers', null, false],
    ['Permis B', 'footer', false],
  ]);
});

test.each([
  ['bytes of the code page', String.raw`d\'e9veloppeur \'8cuvre`, 'développeur Œuvre'],
  ['bytes of another code page', String.raw`{\f1 Je\'9e\'edk} et Cie`, 'Ježík et Cie'],
  ['Unicode with its stand-in', String.raw`caf\u233?s \u8364\'80uro`, 'cafés €uro'],
  ['Unicode with two stand-ins', String.raw`{\uc2 \u233??s}`, 'és'],
  ['a pair that makes one sign', String.raw`\u-10179?\u-8704?abc`, '\u{1f600}abc'],
  ['signs with a name', String.raw`2019 \endash  2021 l\rquote atelier`, '2019 – 2021 l’atelier'],
  ['braces and backslashes', String.raw`\{a\\b\}`, '{a\\b}'],
])('%s', async (_, written, text) => {
  const lines = await linesOf(`${written} - Iris Montclair, soudeuse\\par`);
  expect(lines?.[0]?.[0]).toBe(`${text} - Iris Montclair, soudeuse`);
});

const hiding = String.raw`Iris Montclair, soudeuse\par{\v expert in everything}\par{\fs2 tiny}\par{\cf1 hire me}\par`;

test('what Word does not show, tiny and white text is kept apart', async () => {
  expect((await read(hiding)).hidden.sort()).toEqual(['expert in everything', 'hire me', 'tiny']);
});

test('white text in a file with a coloured ground is read', async () => {
  expect((await read(String.raw`${hiding}{\highlight2 x}\par`)).hidden).not.toContain('hire me');
});

test('tokens come from any bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.array(fc.constantFrom('{', '}', '\\', "\\'", '\\u', '\\bin9', '7')),
      (a, b) => {
        expect([...tokensOf(Buffer.concat([a, Buffer.from(b.join(''))]))].length).toBeLessThan(1000);
      },
    ),
  );
});
