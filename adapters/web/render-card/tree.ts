/**
 * Markup as data: a text, or [tag, attributes, …children]. The page builds elements from it, never from a string, so that
 * words can only ever become text.
 */
export type Tree = string | Element;
export type Element = [tag: string, attributes: Attributes, ...children: Tree[]];
export type Attributes = Record<string, string | number | true>;

export const el = (tag: string, attributes: Attributes = {}, ...children: Tree[]): Element => [
  tag,
  attributes,
  ...children,
];

/** The same as text, one element a line: what golden files hold. */
export const toHtml = (tree: Tree, indent = ''): string => {
  if (typeof tree === 'string') return `${indent}${escaped(tree)}`;
  const [tag, attributes, ...children] = tree;
  const open = `${indent}<${tag}${Object.entries(attributes).map(writeAttribute).join('')}>`;
  if (children.length === 0) return voids.has(tag) ? open : `${open}</${tag}>`;
  if (children.every((child) => typeof child === 'string'))
    return `${open}${children.map((child) => escaped(child)).join('')}</${tag}>`;
  return [open, ...children.map((child) => toHtml(child, `${indent}  `)), `${indent}</${tag}>`].join('\n');
};

const voids = new Set(['img', 'input', 'hr', 'br', 'rect']);

const writeAttribute = ([name, value]: [string, string | number | true]): string =>
  value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;

const escaped = (words: string): string =>
  words.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
