import type { Log } from '../ports/log.ts';

interface LogLine {
  level: 'info' | 'warn' | 'error';
  event: string;
  fields: Record<string, unknown>;
}

/** Collects its lines, so that a test can read what was told and look for what must never be. */
export interface FakeLog extends Log {
  readonly lines: LogLine[];
  /** Names of events in order. */
  events(): string[];
}

export const createLog = (): FakeLog => {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']) =>
    (event: string, fields: Record<string, unknown> = {}) => {
      lines.push({ level, event, fields });
    };
  return {
    lines,
    events: () => lines.map((line) => line.event),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  };
};
