import type { Card, CardFile, CardTone, Part, Span } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';
import { renderText } from '../../../core/cards/plain-text.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { cut, lengthOf, limits } from '../limits.ts';
import { type Component, renderActions } from './actions.ts';
import { isSendable, plainName } from './card-files.ts';
import { escapeMarkdown, inCodeBlock, mentionedUsers, renderSpans } from './markdown.ts';
import { renderPart } from './parts.ts';

export interface DiscordMessageBody {
  flags: number;
  components: Component[];
  allowed_mentions: { parse: []; users: string[] };
}

export const componentsV2 = 1 << 15;

/**
 * A card → Components V2: one container of texts, rules and rows. Pure. `mark` becomes the container's own id, by which
 * the message is found again. What does not fit in 40 components or 4000 code points becomes one counted line.
 */
export const renderCard = (card: Card, mark = 0, guild = ''): DiscordMessageBody => {
  const rows = renderActions(card, guild);
  const head = renderTitle(card);
  const foot = renderFooter(card);
  const taken = rows.reduce((sum, row) => sum + 1 + (row.components as unknown[]).length, 1);
  const room = {
    components: limits.components - taken - head.length - foot.length,
    text: limits.text - textLength([...head, ...foot]),
  };
  const body = within(renderParts(card), room, card);
  return message([...head, ...body, ...foot, ...rows], card, mark);
};

/** The same card in one plain text: for the second try after Discord refused its form. */
export const renderPlainly = (card: Card, mark = 0, guild = ''): DiscordMessageBody => {
  const lines = renderText(card).split('\n');
  const fitting = lines.filter((_, at) => lengthOf(lines.slice(0, at + 1).join('\n')) <= limits.text - 100);
  const left = lines.length - fitting.length;
  const more = left > 0 ? [messagesFor(card.locale).chats.more(left)] : [];
  return message([display(inCodeBlock([...fitting, ...more])), ...renderActions(card, guild)], card, mark);
};

/** A few words only, in the same kind of message. */
export const renderWords = (words: string, rows: Component[] = []): DiscordMessageBody => ({
  flags: componentsV2,
  components: [
    display(
      cut(words, limits.text / 2)
        .split('\n')
        .map(escapeMarkdown)
        .join('\n'),
    ),
    ...rows,
  ],
  allowed_mentions: { parse: [], users: [] },
});

const colours: Record<CardTone, number | null> = {
  neutral: null,
  good: 0x2e9e5b,
  warning: 0xd98a00,
  bad: 0xc43c3c,
};

const message = (components: Component[], card: Card, mark: number): DiscordMessageBody => ({
  flags: componentsV2,
  components: [
    {
      type: 17,
      ...(mark > 0 ? { id: mark } : {}),
      ...(colours[card.tone] === null ? {} : { accent_color: colours[card.tone] }),
      components,
    },
  ],
  allowed_mentions: { parse: [], users: [...new Set(mentionedUsers(allSpans(card)))].slice(0, 100) },
});

const display = (content: string): Component => ({ type: 10, content });

const toneSigns: Record<CardTone, string> = { neutral: '', good: '', warning: '⚠️ ', bad: '⛔ ' };

const renderTitle = (card: Card): Component[] => {
  const title = cut(toneSigns[card.tone] + renderSpans(card.title), 400);
  return title ? [display(`## ${title}`)] : [];
};

const renderFooter = (card: Card): Component[] => {
  const footer = cut(renderSpans(card.footer ?? []), 400);
  return footer ? [display(`-# ${footer}`)] : [];
};

/** One line of words, or a component of its own: what can be left out and counted. */
type Piece = Component | string;

const rule: Component = { type: 14 };

const renderParts = (card: Card): Piece[] => {
  const files = cardFiles(card);
  return card.parts.flatMap((part): Piece[] => {
    if (part.type === 'rule') return [rule];
    const shown = 'file' in part ? renderFile(part, files.indexOf(part.file)) : null;
    return [...(shown && part.type === 'image' ? [] : piecesOf(part, card)), ...(shown ? [shown] : [])];
  });
};

/** The files a card brings along, in the order of its parts. */
export const cardFiles = (card: Card): CardFile[] =>
  card.parts.flatMap((part) => ('file' in part ? [part.file] : []));

/** An image in a gallery, any other file below its name; null when it cannot be sent and is only named. */
const renderFile = (part: Extract<Part, { file: CardFile }>, at: number): Component | null => {
  if (at >= limits.files || !isSendable(part.file)) return null;
  const url = `attachment://${plainName(part.file, at)}`;
  if (part.type === 'file') return { type: 13, file: { url } };
  return { type: 12, items: [{ media: { url }, description: cut(inert(part.alt), limits.alt) }] };
};

const piecesOf = (part: Exclude<Part, { type: 'rule' }>, card: Card): string[] =>
  renderPart(part, card.locale)
    .filter(Boolean)
    .map((line) => cut(line, limits.paragraph));

/** Lines run together into one text display until a rule stands between them. */
const within = (pieces: Piece[], room: { components: number; text: number }, card: Card): Component[] => {
  for (let kept = pieces.length; kept >= 0; kept -= 1) {
    const left = pieces.slice(kept).filter((piece) => piece !== rule).length;
    const line = left > 0 ? [`*${messagesFor(card.locale).chats.more(left)}*`] : [];
    const components = join([...pieces.slice(0, kept), ...line]);
    if (components.length <= room.components && textLength(components) <= room.text) return components;
  }
  return [];
};

const join = (pieces: Piece[]): Component[] => {
  const components: Component[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) components.push(display(lines.join('\n')));
    lines = [];
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') lines.push(piece);
    else {
      flush();
      components.push(piece);
    }
  }
  flush();
  return components;
};

const textLength = (components: Component[]): number =>
  components.reduce((sum, component) => sum + lengthOf(String(component.content ?? '')), 0);

const allSpans = (card: Card): Span[] => [
  ...card.title,
  ...(card.footer ?? []),
  ...card.parts.flatMap(spansOf),
];

/** Tables show names, not mentions. */
const spansOf = (part: Part): Span[] => {
  if ('spans' in part) return part.spans;
  if (part.type === 'facts') return part.facts.flatMap((fact) => fact.value);
  return part.type === 'list' ? part.items.flat() : [];
};
