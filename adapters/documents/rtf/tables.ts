import type { Token } from './tokens.ts';

/** What stands at the head of an RTF file and is referred to by number. */
export interface RtfTables {
  /** Windows code page of each font. */
  codePages: Map<number, number>;
  /** Numbers of white colours. */
  white: Set<number>;
  /** Styles that are headings, with their level (0: title). */
  headings: Map<number, number>;
}

export function emptyTables(): RtfTables {
  return { codePages: new Map(), white: new Set(), headings: new Map() };
}

/** \fonttbl: \fN … \fcharsetM */
export function readFonts(tokens: readonly Token[], tables: RtfTables) {
  let font = 0;
  for (const token of tokens) {
    if (token.type !== 'word') continue;
    if (token.word === 'f') font = token.number ?? 0;
    const page = token.word === 'fcharset' ? charsets[token.number ?? 0] : undefined;
    if (page) tables.codePages.set(font, page);
  }
}

/** Windows code page by \fcharset. */
const charsets: Record<number, number> = {
  ...{ 0: 1252, 77: 10000, 128: 932, 161: 1253, 162: 1254, 163: 1258, 177: 1255 },
  ...{ 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 },
};

/** \colortbl: entries end with ';', the first is usually empty and means "automatic". */
export function readColours(tokens: readonly Token[], tables: RtfTables) {
  let number = 0;
  let parts: number[] = [];
  for (const token of tokens) {
    if (token.type === 'word' && /^(red|green|blue)$/.test(token.word)) parts.push(token.number ?? 0);
    if (token.type !== 'byte' || token.byte !== semicolon) continue;
    if (parts.length === 3 && parts.every((part) => part > 227)) tables.white.add(number);
    number += 1;
    parts = [];
  }
}

const semicolon = 0x3b;

/** \stylesheet: {\sN … heading 1;} in Word's or LibreOffice's words. */
export function readStyles(tokens: readonly Token[], tables: RtfTables) {
  let style = 0;
  let name = '';
  for (const token of tokens) {
    if (token.type === 'open') [style, name] = [0, ''];
    if (token.type === 'word' && token.word === 's') style = token.number ?? 0;
    if (token.type !== 'byte') continue;
    if (token.byte !== semicolon) name += String.fromCharCode(token.byte);
    else {
      const level = headingLevel(name.trim());
      if (level !== null) tables.headings.set(style, level);
    }
  }
}

function headingLevel(name: string): number | null {
  if (/^(title|titre)$/i.test(name)) return 0;
  const level = /^(?:heading|titre) (\d)$/i.exec(name)?.[1];
  return level ? Number(level) : null;
}
