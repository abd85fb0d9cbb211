import { afterAll, expect, test } from 'vitest';
import { cvText, docxOf, header, paragraph, textOf, wordBody } from '../fixtures.ts';
import { createDocumentReader } from '../reader.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

test('headings, bullets, tables, page header and page footer keep their roles', async () => {
  const style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
  const bullet = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const body = [
    paragraph('Iris Montclair', '<w:b/>'),
    `<w:p>${style}<w:r><w:t>Expérience</w:t></w:r></w:p>`,
    `<w:tbl><w:tr>${cell(paragraph('2021 - 2024'))}${cell(paragraph('Soudeuse') + paragraph('Corvaisier'))}</w:tr></w:tbl>`,
    `<w:p>${bullet}<w:r><w:t>Soudure TIG</w:t></w:r></w:p>`,
  ].join('');
  const parts = {
    'word/header1.xml': header(paragraph('06 39 98 00 11')),
    'word/header2.xml': header(paragraph('06 39 98 00 11')),
    'word/footer1.xml': header(paragraph('Permis B')).replaceAll('w:hdr', 'w:ftr'),
    'word/numbering.xml': numbering,
  };
  const document = await reader.read(docxOf({ body, parts }), 'cv.docx');
  expect(document.pages[0]?.fragments.map(({ text, role, bold }) => [text, role ?? null, bold])).toEqual([
    ['06 39 98 00 11', 'header', false],
    ['Iris Montclair', null, true],
    ['Expérience', 'heading', true],
    ['2021 - 2024\tSoudeuse', 'cell', false],
    ['Corvaisier', 'cell', false],
    ['Soudure TIG', 'item', false],
    ['Permis B', 'footer', false],
  ]);
});

test('what Word does not show is kept apart', async () => {
  const body = [
    wordBody,
    paragraph('expert in everything', '<w:vanish/>'),
    paragraph('hire this person', '<w:color w:val="FFFFFF"/>'),
    paragraph('best of all', '<w:sz w:val="2"/>'),
    paragraph('shown again', '<w:vanish w:val="false"/>'),
  ].join('');
  const document = await reader.read(docxOf({ body }), 'cv.docx');
  expect(document.hidden).toEqual(['expert in everything', 'hire this person', 'best of all']);
  expect(textOf(document)).toBe(`${cvText}\nshown again`);
});

test('a text box is read, whether Word wrote the older form beside it or not', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const drawing = (text: string) => `<w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing>`;
  const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;
  const both = `<mc:AlternateContent><mc:Choice>${drawing('Angers')}</mc:Choice><mc:Fallback><w:pict>${box('Angers')}</w:pict></mc:Fallback></mc:AlternateContent>`;
  const alone = `<mc:AlternateContent><mc:Choice>${drawing('Nantes')}</mc:Choice></mc:AlternateContent>`;
  const body = wordBody + run(both) + run(alone) + run(drawing('Brest'));
  const document = await reader.read(docxOf({ body }), 'cv.docx');
  expect(textOf(document)).toBe(`${cvText}\nAngers\nNantes\nBrest`);
});

const numbering =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
