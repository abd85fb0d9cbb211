import pino, { type DestinationStream, type Level } from 'pino';
import { Outage } from '../../core/errors.ts';
import type { Log } from '../../core/ports/log.ts';

export type LogLevel = 'silent' | Exclude<Level, 'trace' | 'fatal'>;

/**
 * One line of JSON per event on standard output, or on `stream`. What a field is named decides whether its value may be
 * read: the second belt, since no personal data should come this far.
 */
export const createLog = ({ level, stream }: { level: LogLevel; stream?: DestinationStream }): Log => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' };
  const logger = stream ? pino(options, stream) : pino(options);
  const at =
    (rank: 'info' | 'warn' | 'error') =>
    (event: string, fields: Record<string, unknown> = {}) => {
      if (logger.isLevelEnabled(rank)) logger[rank](redact(fields), event);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
};

const hidden = '[redacted]';
const deepest = 8;

/** A word of a field's name that says: a person, their words, or a secret. */
const privateWords = new Set(
  [
    'name names firstname lastname fullname email emails mail mails phone phones tel address street birthdate birth',
    'text texts quote quotes title headline content body message messages words note notes brief prompt reply card',
    'key keys apikey token tokens secret secrets password passphrase authorization auth cookie credential credentials',
    'sealed bytes base64 typed query values before after',
  ].flatMap((line) => line.split(' ')),
);
/** Names that hold such a word and are ours: codes, references, platform ids. */
const harmless = new Set(['filetype', 'jobname', 'messageid', 'eventkey', 'textlength']);

const isPrivate = (field: string): boolean => {
  const words = field
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  if (harmless.has(words.join(''))) return false;
  return privateWords.has(words.join('')) || words.some((word) => privateWords.has(word));
};

const redact = (fields: Record<string, unknown>): Record<string, unknown> =>
  asObject(fields, 0, new Set<object>([fields]));

const asObject = (value: object, depth: number, above: Set<object>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      isPrivate(field) ? hide(inner) : read(inner, depth, above),
    ]),
  );

/** Whether there was something stays visible. */
const hide = (value: unknown) => (value === null || value === undefined || value === '' ? value : hidden);

const read = (value: unknown, depth: number, above: Set<object>): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Error) return readError(value, depth, above);
  if (ArrayBuffer.isView(value) || depth >= deepest || above.has(value)) return hidden;
  const inside = new Set(above).add(value);
  if (value instanceof Map || value instanceof Set) return { size: value.size };
  return Array.isArray(value)
    ? value.map((item) => read(item, depth + 1, inside))
    : asObject(value, depth + 1, inside);
};

/**
 * An error says its kind, its code and where it was thrown. Its message stays out, since parsers, drivers and SDKs put
 * the text they choked on into it; only our own words and the engine's are read.
 */
const readError = (error: Error, depth: number, above: Set<object>): unknown => {
  if (above.has(error) || depth >= deepest) return hidden;
  const inside = new Set(above).add(error);
  return {
    kind: error.name,
    said: ownWords(error),
    code: 'code' in error && /^[\w.]+$/.test(String(error.code)) ? String(error.code) : undefined,
    at: placesOf(error),
    cause: error.cause instanceof Error ? readError(error.cause, depth + 1, inside) : undefined,
  };
};

const ownWords = (error: Error): string | undefined => {
  if (error instanceof Outage) return error.what;
  const byEngine = ['TypeError', 'ReferenceError', 'RangeError'].includes(error.name) && !('code' in error);
  return byEngine ? error.message : undefined;
};

const placesOf = (error: Error): string[] =>
  [...(error.stack ?? '').matchAll(/^\s+at .*?([\w.-]+:\d+:\d+)\)?$/gm)]
    .slice(0, 5)
    .map((match) => match[1] ?? '');
