import type { Span } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';

/** An element of Slack's rich text: text in it is never read as markup, so nothing in it can mention, link or format. */
export type RichElement =
  | { type: 'text'; text: string; style?: { bold?: true; code?: true } }
  | { type: 'user'; user_id: string }
  | { type: 'link'; url: string; text: string };

export const renderSpans = (spans: readonly Span[]): RichElement[] =>
  spans.map(renderSpan).filter((element) => element.type !== 'text' || element.text !== '');

/** The same words without any dress: headers, labels, table cells. */
export const plainSpans = (spans: readonly Span[]): string =>
  inert(spans.map((span) => (span.type === 'person' ? span.name : span.text)).join(''));

/** For Slack's own mrkdwn, which the top-level `text` always is: entities escaped, as Slack asks. */
export const escapeMrkdwn = (text: string): string =>
  inert(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const richText = (text: string): RichElement => ({ type: 'text', text: inert(text) });
export const richStrong = (text: string): RichElement => ({
  type: 'text',
  text: inert(text),
  style: { bold: true },
});

const renderSpan = (span: Span): RichElement => {
  if (span.type === 'strong') return richStrong(span.text);
  if (span.type === 'reference') return { type: 'text', text: inert(span.text), style: { code: true } };
  if (span.type === 'person') return person(span.person, span.name);
  if (span.type === 'link') return link(span.url, span.text);
  return richText(span.text);
};

/** Only a person of this platform can be mentioned here; anyone else is named. */
const person = (ref: string, name: string): RichElement => {
  const user = /^slack:[^:]*:([UW][A-Z0-9]+)$/.exec(ref)?.[1];
  return user ? { type: 'user', user_id: user } : richText(name);
};

const link = (url: string, text: string): RichElement =>
  /^https?:$/.test(URL.parse(url)?.protocol ?? '')
    ? { type: 'link', url, text: inert(text) }
    : richText(text);
