import type { Span } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';

/** Spans → Discord's markdown. Only a person of Discord is a mention; every other text is escaped. */
export const renderSpans = (spans: readonly Span[]): string => spans.map(renderSpan).join('');

/** The same words without any dress: button labels, titles, table cells. */
export const plainSpans = (spans: readonly Span[]): string =>
  inert(spans.map((span) => (span.type === 'person' ? span.name : span.text)).join(''));

/** What markdown would read as a mark is shown as itself: a backslash before any sign is not shown. */
export const escapeMarkdown = (text: string): string =>
  inert(text)
    .replace(/[\\*_~`|<>[\]#@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.');

/** Inside a code block nothing is read but its end. */
export const inCodeBlock = (lines: string[]): string =>
  `\`\`\`\n${lines.map(inert).join('\n').replaceAll('`', 'ˋ')}\n\`\`\``;

/** Discord users named by person spans: the only ones a message may notify. */
export const mentionedUsers = (spans: readonly Span[]): string[] =>
  spans.flatMap((span) => (span.type === 'person' ? (userOf(span.person) ?? []) : []));

const renderSpan = (span: Span): string => {
  if (span.type === 'strong') return span.text.trim() ? `**${escapeMarkdown(span.text)}**` : span.text;
  if (span.type === 'reference') return `\`${inert(span.text).replaceAll('`', '')}\``;
  if (span.type === 'person') return renderPerson(span.person, span.name);
  if (span.type === 'link') return renderLink(span.url, span.text);
  return escapeMarkdown(span.text);
};

const renderPerson = (ref: string, name: string): string => {
  const user = userOf(ref);
  return user ? `<@${user}>` : escapeMarkdown(name);
};

const renderLink = (address: string, text: string): string => {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${url.href.replace(/[<>()]/g, encodeURIComponent)}>)`;
};

const userOf = (ref: string): string | null => /^discord:[^:]*:(\d+)$/.exec(ref)?.[1] ?? null;
