import type { FlowLine } from './flow.ts';

/** True when at least two kinds of Markdown's marks stand where Markdown puts them. A text with dashes for bullets has one. */
export function isMarkdown(text: string): boolean {
  const head = text.slice(0, 50_000);
  return marks.filter((mark) => mark.test(head)).length >= 2;
}

const marks = [
  /^#{1,6} +\S/m,
  /\*\*[^*\s][^*\n]*\*\*|__[^_\s][^_\n]*__/,
  /^ {0,3}[*+-] +\S/m,
  /\[[^\]\n]+\]\((https?:|mailto:|tel:)[^)\s]+\)/,
  /^\|?[ :|-]*-{3,}[ :|-]*\|[ :|-]*$/m,
  /^(```|~~~)/m,
];

/** One line of Markdown as a person would see it; null for a line that only draws (rules, fences, table borders). */
export function markdownLine(line: string): FlowLine | null {
  if (/^\s*(```.*|~~~.*|([-*_] *){3,}|\|?[ :|-]*-{3,}[ :|-]*)$/.test(line)) return null;
  const heading = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)?\s*$/.exec(line);
  if (heading) {
    const size = headingSizes[(heading[1]?.length ?? 1) - 1] ?? 12;
    return { text: plain(heading[2] ?? ''), size, bold: true, role: 'heading' };
  }
  const item = /^\s*(?:[*+-]|\d{1,2}[.)]) +(?:\[[ xX]\] +)?(.*)$/.exec(line);
  if (item) return { text: plain(item[1] ?? ''), size: 11, bold: false, role: 'item' };
  const row = /^\s*\|(.+)\|\s*$/.exec(line)?.[1];
  if (row) return { text: row.split('|').map(plain).join('\t'), size: 11, bold: false, role: 'cell' };
  const words = line.replace(/^\s*>+ ?/, '');
  return { text: plain(words), size: 11, bold: /^\s*(\*\*|__).*\1\s*$/.test(words) };
}

const headingSizes = [20, 16, 14, 13];

/** A longer one is no line that somebody wrote: its marks stay. */
const longestLine = 2000;

/** A link keeps its words, and its address when that is a contact the words do not say. */
function plain(text: string): string {
  if (text.length > longestLine) return text;
  return text
    .replace(/<((?:https?:|mailto:)[^>\s]+|[^>\s@]+@[^>\s]+)>/g, '$1')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\((?:mailto:|tel:)?([^)\s]+)\)/g, (_, words: string, to: string) =>
      to.includes('@') && !words.includes('@') ? `${words} ${to}` : words,
    )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_]+?)(?<=\S)_(?![\w_])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .trim();
}
