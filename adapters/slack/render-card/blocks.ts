import type { Part } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { cut, limits } from '../limits.ts';
import type { RichPart } from './parts.ts';
import { plainSpans, renderSpans } from './spans.ts';

/** A block as it goes over the wire; Slack's own types lag behind its tables and rich text. */
export type Block = { type: string } & Record<string, unknown>;

export const plain = (text: string) => ({ type: 'plain_text' as const, text: inert(text), emoji: false });

/** One table block and, when rows are left over, a counted line under it. */
export const tableBlock = (part: Extract<Part, { type: 'table' }>, locale: Locale): Block[] => {
  const columns = part.columns.slice(0, limits.tableColumns);
  const rows = part.rows.slice(0, limits.tableRows - 1);
  const table: Block = {
    type: 'table',
    column_settings: columns.map((column) => ({ align: column.align, is_wrapped: true })),
    rows: [
      columns.map((column) => rawCell(column.label)),
      ...rows.map((row) => row.slice(0, columns.length).map(cell)),
    ],
  };
  const left = part.rows.length - rows.length;
  if (left === 0) return [table];
  return [table, { type: 'context', elements: [plain(messagesFor(locale).chats.more(left))] }];
};

const cell = (spans: Parameters<typeof renderSpans>[0]) => {
  if (spans.every((span) => span.type === 'text')) return rawCell(plainSpans(spans));
  const section: RichPart = { type: 'rich_text_section', elements: renderSpans(spans) };
  return { type: 'rich_text', elements: [section] };
};

/** A cell must not be empty. */
const rawCell = (text: string) => ({ type: 'raw_text', text: cut(inert(text), 500) || '–' });
