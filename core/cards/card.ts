import type { Locale } from '../i18n/locale.ts';

// A card is data in our own words. Text is spans, never markup: a name lifted from a CV cannot become a mention or a link.

export interface Card {
  /** Builder's name, e.g. 'candidate': golden files and tests use it; never shown. */
  kind: string;
  locale: Locale;
  tone: CardTone;
  title: Span[];
  parts: Part[];
  actions: Action[];
  /** Last line in small type. */
  footer?: Span[];
  pager?: { page: number; pages: number; action: string; subject: string };
}

export type CardTone = 'neutral' | 'good' | 'warning' | 'bad';

export type Span =
  | { type: 'text'; text: string }
  | { type: 'strong'; text: string }
  /** `candidat-17`, `offre-42`. */
  | { type: 'reference'; text: string }
  /** Already worded for the reader's zone and language. */
  | { type: 'date'; text: string }
  /** The only span that may mention: `person` is a PersonRef. */
  | { type: 'person'; person: string; name: string }
  | { type: 'link'; url: string; text: string };

export type Part =
  | { type: 'text'; spans: Span[] }
  /** Words lifted from a document: always drawn as a quotation. */
  | { type: 'quote'; text: string }
  | { type: 'facts'; facts: { label: string; value: Span[] }[] }
  /** `value` of `max`; `word` says the band ("fort"), a colour never stands alone. */
  | { type: 'gauge'; label: string; value: number; max: number; word: string; tone: CardTone }
  | { type: 'table'; columns: { label: string; align: 'left' | 'right' }[]; rows: Span[][][] }
  | { type: 'note'; tone: CardTone; spans: Span[] }
  | { type: 'progress'; done: number; total: number; spans: Span[] }
  | { type: 'image'; alt: string; file: CardFile }
  | { type: 'file'; file: CardFile }
  | { type: 'heading'; spans: Span[] }
  | { type: 'list'; items: Span[][] }
  | { type: 'rule' };

/** Content by key in the team's files, or inline base64 for small ones. */
export interface CardFile {
  name: string;
  mime: string;
  base64: string;
}

export type Action =
  | {
      type: 'button';
      action: string;
      subject: string;
      label: string;
      intent: 'primary' | 'plain' | 'danger';
      confirm?: { title: string; text: string; yes: string; no: string };
      /** 'form': the adapter asks `open` and shows a form. */
      answers: 'form' | 'person' | 'channel';
    }
  | {
      type: 'select';
      action: string;
      subject: string;
      label: string;
      choices: { value: string; label: string }[];
    };

export const text = (value: string): Span => ({ type: 'text', text: value });
export const strong = (value: string): Span => ({ type: 'strong', text: value });
export const reference = (value: string): Span => ({ type: 'reference', text: value });
