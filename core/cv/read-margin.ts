// A margin (dates, titles) beside the text it speaks of.

import type { Chunk } from './chunks.ts';
import { isDate, isPeer, type Row, textOf, toCells } from './page-cells.ts';
import { headingOf } from './section-words.ts';

/** Margin cell, then the lines beside it, down to the next cell. */
export function readMargin(left: Chunk[], right: Chunk[], rowsOf: (chunks: Chunk[]) => Row[]): Row[] {
  const blocks = verticalBlocks(right);
  const all = toCells(left);
  const cells = all
    .map((cell) => ({ cell, top: cellTop(cell, all, right, blocks) }))
    .sort((a, b) => a.top - b.top);
  const inside = (from: number, to: number) => right.filter((c) => c.baseline >= from && c.baseline < to);
  const rows = rowsOf(inside(Number.NEGATIVE_INFINITY, cells[0]?.top ?? Number.POSITIVE_INFINITY));
  cells.forEach(({ cell, top }, i) => {
    rows.push({ chunks: cell, margin: true });
    rows.push(...rowsOf(inside(top, cells[i + 1]?.top ?? Number.POSITIVE_INFINITY)));
  });
  return rows;
}

/** Where a margin cell begins to speak: at its own row, at the row nearest to it, or (a title) at the block it stands beside. */
function cellTop(cell: Chunk[], cells: Chunk[][], right: Chunk[], blocks: Chunk[][]): number {
  const first = cell[0] as Chunk;
  const last = cell.at(-1) as Chunk;
  const peer = right.find((c) => isPeer(c, first));
  const block = blocks.find((b) => spans(b, first, last));
  const titled = headingOf(textOf(cell)) !== null;
  const titles = cells.filter(
    (other) => block && spans(block, other[0] as Chunk, other.at(-1) as Chunk) && headingOf(textOf(other)),
  );
  const alone = titles.length === 1;
  if (block && titled && (!peer || block[0] === peer || alone))
    return Math.min((block[0] as Chunk).baseline, first.baseline) - 0.6;
  if (peer) return Math.min(first.baseline, (headAbove(peer, right) ?? peer).baseline) - 0.5;
  const above = right.findLast((c) => c.baseline < first.baseline);
  const below = right.find((c) => c.baseline >= first.baseline);
  const nearAbove =
    isDate(first) && above && first.baseline - above.baseline < (below ? below.baseline - last.baseline : 30);
  return (
    (nearAbove && first.baseline - above.baseline < first.size * 3 ? above.baseline : first.baseline) - 0.5
  );
}

/** A date set a little low stands beside the first line of text: the bold line just above it is its head. */
function headAbove(peer: Chunk, right: Chunk[]): Chunk | null {
  const at = right.indexOf(peer);
  const above = right.findLast((chunk, i) => i < at && !isPeer(chunk, peer));
  const first = above && right.find((chunk) => isPeer(chunk, above));
  const near = first !== undefined && peer.baseline - first.baseline < peer.size * 1.8;
  return near && first.bold && !peer.bold ? first : null;
}

function spans(block: Chunk[], first: Chunk, last: Chunk): boolean {
  const top = (block[0] as Chunk).baseline - first.size * 1.2;
  return last.baseline >= top && first.baseline <= (block.at(-1) as Chunk).baseline + first.size * 0.5;
}

function verticalBlocks(chunks: Chunk[]): Chunk[][] {
  const blocks: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = blocks.at(-1)?.at(-1);
    if (last && chunk.baseline - last.baseline < Math.max(chunk.size, last.size) * 2.4)
      blocks.at(-1)?.push(chunk);
    else blocks.push([chunk]);
  }
  return blocks;
}
