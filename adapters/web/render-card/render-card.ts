import type { Card, CardTone } from '../../../core/cards/card.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { renderActions } from './actions.ts';
import { renderPart } from './parts.ts';
import { plainSpans, renderSpans } from './spans.ts';
import { el, type Tree } from './tree.ts';

const toneSigns: Record<CardTone, string> = { neutral: '', good: '', warning: '⚠️ ', bad: '⛔ ' };

/** A card → elements. Pure; nothing is left out: a page has room for every card. `message` is the id of its message. */
export const renderCard = (card: Card, message: string): Tree =>
  el(
    'div',
    { class: `card ${card.tone}`, 'data-kind': card.kind, lang: card.locale },
    el('h3', {}, ...(toneSigns[card.tone] ? [toneSigns[card.tone]] : []), ...renderSpans(card.title)),
    ...card.parts.map((part, at) => renderPart(part, card.locale, `card-file/${message}/${at}`)),
    ...renderActions(card),
    ...(card.footer ? [el('p', { class: 'footer' }, ...renderSpans(card.footer))] : []),
    ...(card.kind === 'reading' ? [reserve(messagesFor(card.locale).web.readingNow)] : []),
  );

/** Holds the room that the candidate's card will take, so that nothing jumps when it comes. */
const reserve = (words: string): Tree =>
  el(
    'div',
    { class: 'reserve', role: 'img', 'aria-label': words },
    ...['', '', '', ''].map(() => el('span', {})),
  );

/** One line of words: what is read aloud, and what stands under the message it answers. */
export const cardLine = (card: Card): string => `${toneSigns[card.tone]}${plainSpans(card.title)}`;
