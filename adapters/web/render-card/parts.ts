import type { CardFile, CardTone, Part, Span } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { plainSpans, renderSpans } from './spans.ts';
import { el, type Tree } from './tree.ts';

/** Every part of a card. `href` is where a file part is fetched from. */
export const renderPart = (part: Part, locale: Locale, href: string): Tree => {
  switch (part.type) {
    case 'text':
      return el('p', {}, ...renderSpans(part.spans));
    case 'heading':
      return el('h4', {}, ...renderSpans(part.spans));
    case 'quote':
      return el('blockquote', {}, inert(part.text));
    case 'facts':
      return renderFacts(part.facts);
    case 'gauge':
      return renderGauge(part, locale);
    case 'table':
      return renderTable(part);
    case 'note':
      return el(
        'p',
        { class: `note ${part.tone}` },
        el('span', { class: 'sign', 'aria-hidden': 'true' }, noteSigns[part.tone]),
        el('span', {}, ...renderSpans(part.spans)),
      );
    case 'progress':
      return renderProgress(part);
    case 'list':
      return el('ul', {}, ...part.items.map(renderItem));
    case 'image':
      return renderImage(part);
    case 'file':
      return el(
        'p',
        {},
        el('a', { class: 'file', href, download: inert(part.file.name) }, inert(part.file.name)),
      );
    case 'rule':
      return el('hr');
  }
};

const noteSigns: Record<CardTone, string> = { neutral: 'ℹ️', good: '✅', warning: '⚠️', bad: '⛔' };

const renderFacts = (facts: { label: string; value: Span[] }[]): Tree =>
  el(
    'dl',
    { class: 'facts' },
    ...facts.map(({ label, value }) =>
      el('div', {}, el('dt', {}, inert(label)), el('dd', {}, ...renderSpans(value))),
    ),
  );

const renderGauge = (
  { label, value, max, word, tone }: Extract<Part, { type: 'gauge' }>,
  locale: Locale,
): Tree => {
  const { of } = messagesFor(locale).web;
  const name = inert(label);
  const said = `${value} ${of} ${max}, ${inert(word)}`;
  return el(
    'div',
    { class: `gauge ${tone}` },
    el('span', { class: 'label' }, name),
    el(
      'div',
      {
        ...{ class: 'bar', role: 'meter', 'aria-label': name, 'aria-valuemin': 0, 'aria-valuemax': max },
        ...{ 'aria-valuenow': Math.min(Math.max(value, 0), max), 'aria-valuetext': said },
      },
      bar(value, max),
    ),
    el('span', { class: 'value' }, el('strong', {}, `${value}`), `/${max} · ${inert(word)}`),
  );
};

const renderProgress = ({ done, total, spans }: Extract<Part, { type: 'progress' }>): Tree =>
  el(
    'div',
    { class: 'gauge progress' },
    el(
      'div',
      {
        ...{ class: 'bar', role: 'progressbar', 'aria-label': plainSpans(spans) || `${done}/${total}` },
        ...{ 'aria-valuemin': 0, 'aria-valuemax': total, 'aria-valuenow': Math.min(done, total) },
      },
      bar(done, total),
    ),
    el('span', { class: 'value' }, el('strong', {}, `${done}/${total}`), ' ', ...renderSpans(spans)),
  );

/** Drawn with an attribute, not a style: the page allows no style in its markup. */
const bar = (value: number, max: number): Tree => {
  const share = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * 1000) / 10 : 0;
  return el(
    'svg',
    { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    el('rect', { class: 'full', width: share, height: 8 }),
  );
};

const renderTable = ({ columns, rows }: Extract<Part, { type: 'table' }>): Tree => {
  const cell = (tag: string, at: number, children: Tree[]) =>
    el(tag, columns[at]?.align === 'right' ? { class: 'right' } : {}, ...children);
  return el(
    'div',
    {
      class: 'scroll',
      tabindex: 0,
      role: 'group',
      'aria-label': columns.map(({ label }) => inert(label)).join(', '),
    },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...columns.map(({ label }, at) => cell('th', at, [inert(label)])))),
      el(
        'tbody',
        {},
        ...rows.map((row) => el('tr', {}, ...row.map((spans, at) => cell('td', at, renderSpans(spans))))),
      ),
    ),
  );
};

/** Items that begin with a sign of their own (✅) need no bullet. */
const renderItem = (item: Span[]): Tree => {
  const signed = /^(?:\p{Extended_Pictographic}|→)/u.test(plainSpans(item));
  return el('li', signed ? { class: 'signed' } : {}, ...renderSpans(item));
};

/** Drawn only when it is a picture that cannot hold a script. */
const renderImage = ({ alt, file }: { alt: string; file: CardFile }): Tree => {
  if (!/^image\/(png|jpeg|gif|webp)$/.test(file.mime)) return el('p', {}, inert(alt));
  return el(
    'figure',
    {},
    el('img', {
      alt: inert(alt),
      src: `data:${file.mime};base64,${file.base64.replace(/[^A-Za-z0-9+/=]/g, '')}`,
    }),
  );
};
