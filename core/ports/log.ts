/** Past-tense names with fields: `log.info('cv.read', { document, pages, ms })`. Never a name, a mail, a text or a key. */
export interface Log {
  info(event: string, fields?: Record<string, unknown>): void;
  warn(event: string, fields?: Record<string, unknown>): void;
  error(event: string, fields?: Record<string, unknown>): void;
}
