import { afterAll, expect, test } from 'vitest';
import { createDocumentReader } from '../reader.ts';
import { makeOdt } from './make-odt.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const p = (text: string, style = 'P') => `<text:p text:style-name="${style}">${text}</text:p>`;
const styles = [
  '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="Gone"><style:text-properties text:display="none"/></style:style>',
  '<style:style style:name="White"><style:text-properties fo:color="#FFFFFF"/></style:style>',
  '<style:style style:name="Mine" style:parent-style-name="Heading_20_1"/>',
  '<style:style style:name="Heading_20_1"><style:text-properties fo:font-size="16pt"/></style:style>',
].join('');

async function linesOf(body: string, more = '') {
  const document = await reader.read(
    makeOdt({ body, styles: styles + more, header: p('06 39 98 00 11'), footer: p('Permis B') }),
    'cv.odt',
  );
  expect(document).toMatchObject({ kind: 'odt', layout: 'flow' });
  return {
    hidden: document.hidden,
    lines: document.pages[0]?.fragments.map(({ text, role, bold }) => [text, role ?? null, bold]),
  };
}

test('headings, items, cells, page header and page footer keep their roles', async () => {
  const cell = (content: string) => `<table:table-cell>${content}</table:table-cell>`;
  const { lines } = await linesOf(
    [
      p('<text:span text:style-name="B">Iris Montclair</text:span>'),
      p('Expérience', 'Mine'),
      '<text:h text:outline-level="2">Atelier</text:h>',
      `<table:table><table:table-row>${cell(p('2021<text:s/>-<text:s/>2024'))}${cell(p('Soudeuse') + p('Corvaisier'))}</table:table-row></table:table>`,
      `<text:list><text:list-item>${p('Soudure TIG')}</text:list-item></text:list>`,
      p('Angers<text:tab/>Maine-et-Loire<text:line-break/>France'),
      '<text:tracked-changes><text:deletion><text:p>struck out</text:p></text:deletion></text:tracked-changes>',
    ].join(''),
  );
  expect(lines).toEqual([
    ['06 39 98 00 11', 'header', false],
    ['Iris Montclair', null, true],
    ['Expérience', 'heading', true],
    ['Atelier', 'heading', true],
    ['2021 - 2024\tSoudeuse', 'cell', false],
    ['Corvaisier', 'cell', false],
    ['Soudure TIG', 'item', false],
    ['Angers\tMaine-et-Loire', null, false],
    ['France', null, false],
    ['Permis B', 'footer', false],
  ]);
});

const body =
  p('Iris Montclair, soudeuse à Angers') + p('expert in everything', 'Gone') + p('hire me', 'White');

test('what is not displayed, or white on white paper, is kept apart', async () => {
  expect((await linesOf(body)).hidden).toEqual(['expert in everything', 'hire me']);
});

test('white text in a file with a dark ground is read', async () => {
  const dark =
    '<style:style style:name="D"><style:paragraph-properties fo:background-color="#223344"/></style:style>';
  expect((await linesOf(body, dark)).hidden).toEqual(['expert in everything']);
});

test('a file under a password says so', async () => {
  await expect(reader.read(makeOdt({ body, encrypted: true }), 'cv.odt')).rejects.toMatchObject({
    code: 'cv.password',
  });
});
