import { cleanText } from '../clean-text.ts';
import type { FlowLine } from '../flow.ts';
import { rowLines } from '../table-row.ts';

/** What is used of mammoth's document tree. */
export interface MammothNode {
  type: string;
  children?: MammothNode[];
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: unknown;
  isBold?: boolean;
  isAllCaps?: boolean;
  /** Points. */
  fontSize?: number | null;
}

/** Paragraphs and table rows as lines, in the order of the document. */
export function bodyLines(node: MammothNode): FlowLine[] {
  if (node.type === 'paragraph') return paragraphLines(node);
  if (node.type === 'table')
    return rowsOf(node).flatMap((row) => rowLines((row.children ?? []).map(bodyLines)));
  return (node.children ?? []).flatMap(bodyLines);
}

const bodySize = 11;
const headingSizes = [20, 16, 14, 13];

function paragraphLines(paragraph: MammothNode): FlowLine[] {
  const level = headingLevel(paragraph);
  const pieces = piecesOf(paragraph, false);
  const inner = nestedParagraphs(paragraph).flatMap(paragraphLines);
  const lines: FlowLine[] = splitAtBreaks(pieces).map((line) => ({
    text: line.map(({ text }) => text).join(''),
    size: largest(line) ?? (level === null ? bodySize : (headingSizes[level] ?? 12)),
    bold: isMostlyBold(line) || level !== null,
    ...(level !== null ? { role: 'heading' as const } : paragraph.numbering ? { role: 'item' as const } : {}),
  }));
  return [...lines.filter(({ text }) => text.trim() !== ''), ...inner];
}

/** 0 for a title, 1–3 for a heading, null for body text. */
function headingLevel({ styleId, styleName }: MammothNode): number | null {
  const style = `${styleName ?? ''} ${styleId ?? ''}`;
  if (/^(title|titre)( |$)(?!\d)/i.test(styleName ?? styleId ?? '')) return 0;
  const found = /(?:heading|titre|überschrift|titulo) ?(\d)/i.exec(style);
  return found ? Math.min(Number(found[1]), headingSizes.length - 1) : null;
}

interface Piece {
  text: string;
  bold: boolean;
  size: number | null;
}

function piecesOf(node: MammothNode, bold: boolean, size: number | null = null): Piece[] {
  if (node.type === 'text') return [{ text: cleanText(node.value ?? ''), bold, size }];
  if (node.type === 'tab') return [{ text: '\t', bold, size }];
  if (node.type === 'break') return [{ text: '\n', bold, size }];
  const strong = node.type === 'run' ? node.isBold === true : bold;
  const points = node.type === 'run' ? (node.fontSize ?? null) : size;
  const children = (node.children ?? []).filter(({ type }) => type !== 'paragraph' && type !== 'table');
  return children.flatMap((child) => piecesOf(child, strong, points));
}

/** A text box stands inside a run of the paragraph it is anchored to. */
function nestedParagraphs(node: MammothNode): MammothNode[] {
  return (node.children ?? []).flatMap((child) =>
    child.type === 'paragraph' ? [child] : nestedParagraphs(child),
  );
}

function splitAtBreaks(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

function largest(pieces: readonly Piece[]): number | null {
  const sizes = pieces.flatMap(({ size, text }) => (size !== null && text.trim() !== '' ? [size] : []));
  return sizes.length === 0 ? null : Math.max(...sizes);
}

function isMostlyBold(pieces: readonly Piece[]): boolean {
  const letters = (list: readonly Piece[]) => list.reduce((sum, { text }) => sum + text.trim().length, 0);
  return letters(pieces.filter(({ bold }) => bold)) > letters(pieces) / 2;
}

function rowsOf(table: MammothNode): MammothNode[] {
  return (table.children ?? []).flatMap((child) => (child.type === 'tableRow' ? [child] : rowsOf(child)));
}
