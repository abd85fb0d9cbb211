import type { Span } from './card.ts';
import { wrap } from './display-width.ts';
import { inert } from './inert.ts';

/** Columns of text right of the rail. */
export const pageWidth = 92;

/** A title on the rail's corner, the lines along it. */
export const behindRail = (title: string, lines: string[]): string => {
  const [first = '', ...rest] = wrap(title, pageWidth);
  const body = [...rest, ...lines].map((line) => `│  ${line}`.trimEnd());
  return [`╭─ ${first}`, ...body, '╰─'].join('\n');
};

/** Spans in reading order, made inert. */
export const words = (spans: Span[]): string => spans.map(spanWords).join('');

const spanWords = (span: Span): string => {
  if (span.type === 'person') return inert(span.name);
  return span.type === 'link' ? `${inert(span.text)} (${inert(span.url)})` : inert(span.text);
};

export const indented = (lines: string[], by: string): string[] => lines.map((line) => by + line);
