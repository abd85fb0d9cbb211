import type { DocumentText, Fragment, Page } from '../cv/document-text.ts';
import { isOrder, mayHoldOrders } from './is-order.ts';

/**
 * Lines of a document that give orders to whoever reads it by machine are taken out of it and told to the recruiter: they are neither
 * read as a CV nor sent to a model. A document without any comes back as it is.
 */
export const setAsideOrders = (document: DocumentText): { document: DocumentText; orders: string[] } => {
  const orders: string[] = [];
  const pages = document.pages.map((page) => withoutOrders(page, orders));
  return orders.length === 0 ? { document, orders } : { document: { ...document, pages }, orders };
};

/** A sentence may be broken over this many lines. */
const windowLines = 3;

const withoutOrders = (page: Page, orders: string[]): Page => {
  const rows = toRows(page);
  if (!mayHoldOrders(rows.map(textOf))) return page;
  const guilty = new Set<Fragment>();
  rows.forEach((row, at) => {
    if (row.fragments.some((fragment) => guilty.has(fragment))) return;
    const below = rowsBelow(rows, at);
    const size = windowOf([row, ...below]);
    if (size === 0) return;
    const found = [row, ...below].slice(0, size);
    orders.push(found.map(textOf).join(' '));
    for (const one of found) for (const fragment of one.fragments) guilty.add(fragment);
  });
  if (guilty.size === 0) return page;
  return { ...page, fragments: page.fragments.filter((fragment) => !guilty.has(fragment)) };
};

/** The fewest lines that together are an order, the first one needed for it: 0 when none are. */
const windowOf = (rows: Row[]): number => {
  for (let size = 1; size <= rows.length; size++) {
    const parts = rows.slice(0, size).map(textOf);
    if (!isOrder(parts.join(' '))) continue;
    return size > 1 && isOrder(parts.slice(1).join(' ')) ? 0 : size;
  }
  return 0;
};

interface Row {
  fragments: Fragment[];
  x: number;
  y: number;
  size: number;
}

const textOf = (row: Row): string => row.fragments.map((fragment) => fragment.text).join(' ');

const rowsBelow = (rows: Row[], at: number): Row[] => {
  const row = rows[at] as Row;
  const near = rows
    .slice(at + 1, at + 12)
    .filter((other) => Math.abs(other.x - row.x) < 3 * Math.max(row.size, 1));
  return near.slice(0, windowLines - 1);
};

/** In a flow document each fragment is a line; on a page, what stands at one height without a wide gap. */
const toRows = ({ width, fragments }: Page): Row[] => {
  if (width === 0) return fragments.map((one) => ({ fragments: [one], x: 0, y: 0, size: one.size }));
  const rows: Row[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((one) => joins(one, fragment));
    if (row) row.fragments.push(fragment);
    else rows.push({ fragments: [fragment], x: fragment.x, y: fragment.y, size: fragment.size });
  }
  return rows;
};

const joins = (row: Row, next: Fragment): boolean => {
  const last = row.fragments.at(-1) as Fragment;
  const gap = next.x - (last.x + last.width);
  return Math.abs(next.y - row.y) < row.size * 0.4 && gap > -row.size && gap < row.size * 2;
};
