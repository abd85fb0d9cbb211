import type { Card, CardTone } from '../../../core/cards/card.ts';
import { renderText } from '../../../core/cards/plain-text.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { cut, limits } from '../limits.ts';
import { renderActions } from './actions.ts';
import { type Block, plain, tableBlock } from './blocks.ts';
import { type RichPart, renderPart, renderTableAsText } from './parts.ts';
import { escapeMrkdwn, plainSpans } from './spans.ts';

export interface SlackMessageBody {
  blocks: Block[];
  /** Top-level text, escaped: notifications and screen readers. */
  text: string;
}

/**
 * A card → Block Kit. Pure. Text travels as rich text elements, which Slack never reads as markup. What does not fit
 * in 50 blocks becomes one counted line in the reader's language.
 */
export const renderCard = (card: Card): SlackMessageBody => {
  const tail = [...renderFooter(card), ...renderActions(card)];
  const head = renderTitle(card);
  const body = within(renderParts(card), limits.blocks - head.length - tail.length, card);
  return { blocks: [...head, ...body, ...tail], text: renderNotification(card) };
};

/** The same card in the plainest block there is: for the second try after `invalid_blocks`. */
export const renderPlainly = (card: Card): SlackMessageBody => {
  const words = { type: 'plain_text', text: cut(renderText(card), limits.richText), emoji: false };
  return {
    blocks: [{ type: 'section', text: words }, ...renderActions(card)],
    text: renderNotification(card),
  };
};

const toneSigns: Record<CardTone, string> = { neutral: '', good: '', warning: '⚠️ ', bad: '⛔ ' };

const renderTitle = (card: Card): Block[] => {
  const title = toneSigns[card.tone] + plainSpans(card.title);
  return title ? [{ type: 'header', text: plain(cut(title, limits.header)) }] : [];
};

const renderFooter = (card: Card): Block[] => {
  const footer = plainSpans(card.footer ?? []);
  return footer ? [{ type: 'context', elements: [plain(cut(footer, limits.context))] }] : [];
};

const renderNotification = (card: Card): string => {
  const first = card.parts.find((part) => part.type === 'text');
  const words = [plainSpans(card.title), first ? plainSpans(first.spans) : ''].filter(Boolean).join(' · ');
  return escapeMrkdwn(cut(words, limits.text / 5)) || card.kind;
};

const renderParts = (card: Card): Block[] => {
  const blocks: Block[] = [];
  let words: RichPart[] = [];
  let tables = 0;
  const flush = () => {
    blocks.push(...pack(words));
    words = [];
  };
  for (const part of card.parts) {
    if (part.type === 'rule') {
      flush();
      blocks.push({ type: 'divider' });
    } else if (part.type !== 'table') {
      words.push(...renderPart(part, card.locale));
    } else if (tables < limits.tables && part.rows.length > 0) {
      flush();
      tables += 1;
      blocks.push(...tableBlock(part, card.locale));
    } else {
      words.push(...renderTableAsText(part, card.locale));
    }
  }
  flush();
  return blocks;
};

/** Rich parts into as few rich_text blocks as the length of one allows. */
const pack = (parts: RichPart[]): Block[] => {
  const groups: RichPart[][] = [];
  let room = 0;
  for (const part of parts.map(shortened)) {
    const length = lengthOf(part);
    const last = groups.at(-1);
    if (last && length <= room) last.push(part);
    else groups.push([part]);
    room = (last && length <= room ? room : limits.richText) - length;
  }
  return groups.map((elements) => ({ type: 'rich_text', elements: apart(elements) }));
};

/** Sections of one rich_text block run into each other: a line break stands between two. */
const apart = (parts: RichPart[]): RichPart[] =>
  parts.map((part, at) => {
    const next = parts[at + 1];
    if (part.type !== 'rich_text_section' || next?.type !== 'rich_text_section') return part;
    return { ...part, elements: [...part.elements, { type: 'text' as const, text: '\n' }] };
  });

const shortened = (part: RichPart): RichPart => {
  if (part.type === 'rich_text_list' || lengthOf(part) <= limits.richText) return part;
  let room = limits.richText;
  const elements = part.elements.flatMap((element) => {
    if (element.type === 'user' || room <= 0) return room > 0 ? [element] : [];
    const text = cut(element.text, room);
    room -= text.length;
    return [{ ...element, text }];
  });
  return { ...part, elements };
};

const lengthOf = (part: RichPart): number =>
  part.type === 'rich_text_list'
    ? part.elements.reduce((sum, item) => sum + lengthOf(item), 0)
    : part.elements.reduce((sum, element) => sum + ('text' in element ? element.text.length : 20) + 1, 0);

const within = (blocks: Block[], room: number, card: Card): Block[] => {
  if (blocks.length <= room) return blocks;
  const kept = blocks.slice(0, room - 1);
  const line = messagesFor(card.locale).chats.more(blocks.length - kept.length);
  return [...kept, { type: 'context', elements: [plain(line)] }];
};
