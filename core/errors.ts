// Two kinds of error that end in front of a person or a clock. Everything else that is thrown is a bug.

import type { RefusalValues } from './refusals.ts';

export type RefusalCode = keyof RefusalValues;

/** Something a person must be told: what happened, what was kept, what to do next (worded in i18n, by code). */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal';
  readonly code: Code;
  readonly values: RefusalValues[Code];

  constructor(code: Code, values: RefusalValues[Code]) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** Something outside did not answer: the same work is tried again later. */
export class Outage extends Error {
  override readonly name = 'Outage';
  readonly what: string;
  /** How long the other side asked to be left alone, in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(what: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(what, { cause: options.cause });
    this.what = what;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
