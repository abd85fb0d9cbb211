import type { Span } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';
import { el, type Tree } from './tree.ts';

export const renderSpans = (spans: Span[]): Tree[] => spans.map(renderSpan);

const renderSpan = (span: Span): Tree => {
  switch (span.type) {
    case 'text':
      return inert(span.text);
    case 'strong':
      return el('strong', {}, inert(span.text));
    case 'reference':
      return el('span', { class: 'ref' }, inert(span.text));
    case 'date':
      return el('span', { class: 'date' }, inert(span.text));
    case 'person':
      return el('span', { class: 'person' }, inert(span.name));
    case 'link':
      return renderLink(span.url, inert(span.text));
  }
};

/** Only what a browser opens as a page or a letter; anything else is words. */
const renderLink = (address: string, words: string): Tree => {
  const url = URL.parse(address);
  if (!url || !['https:', 'http:', 'mailto:'].includes(url.protocol)) return words;
  return el('a', { href: url.href, rel: 'noopener noreferrer', target: '_blank' }, words);
};

/** Without any element: titles of threads, what is read aloud. */
export const plainSpans = (spans: Span[]): string =>
  spans.map((span) => inert(span.type === 'person' ? span.name : span.text)).join('');
