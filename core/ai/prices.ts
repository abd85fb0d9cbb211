import type { Tokens } from '../ports/language-model.ts';

// List prices of 22 November 2026, US dollars per million tokens: read, read from the provider's cache, written. Check them against
// the providers' pages when this date is old; what was paid is on their bills.

export const pricesOf = '2026-11-22';
/** Euros for a dollar, on that day. */
export const eurosPerDollar = 0.92;

interface Price {
  in: number;
  cached: number;
  out: number;
}

const prices: readonly [model: RegExp, price: Price][] = [
  [/^gpt-5-nano/, { in: 0.05, cached: 0.005, out: 0.4 }],
  [/^gpt-5-mini/, { in: 0.25, cached: 0.025, out: 2 }],
  [/^gpt-5/, { in: 1.25, cached: 0.125, out: 10 }],
  [/^gpt-4\.1-nano/, { in: 0.1, cached: 0.025, out: 0.4 }],
  [/^gpt-4\.1-mini/, { in: 0.4, cached: 0.1, out: 1.6 }],
  [/^gpt-4\.1/, { in: 2, cached: 0.5, out: 8 }],
  [/^gpt-4o-mini/, { in: 0.15, cached: 0.075, out: 0.6 }],
  [/^gpt-4o/, { in: 2.5, cached: 1.25, out: 10 }],
  [/^claude-haiku-4/, { in: 1, cached: 0.1, out: 5 }],
  [/^claude-sonnet-4/, { in: 3, cached: 0.3, out: 15 }],
  [/^claude-opus-4/, { in: 5, cached: 0.5, out: 25 }],
  [/^gemini-2\.5-flash-lite/, { in: 0.1, cached: 0.025, out: 0.4 }],
  [/^gemini-2\.5-flash/, { in: 0.3, cached: 0.075, out: 2.5 }],
  [/^gemini-2\.5-pro/, { in: 1.25, cached: 0.31, out: 10 }],
  [/^(?:mistral|ministral)-small/, { in: 0.1, cached: 0.1, out: 0.3 }],
  [/^mistral-medium/, { in: 0.4, cached: 0.4, out: 2 }],
  [/^mistral-large/, { in: 2, cached: 2, out: 6 }],
];
/** A model nobody here knows is counted dear rather than cheap. */
const unknown: Price = { in: 3, cached: 3, out: 15 };
const free: Price = { in: 0, cached: 0, out: 0 };

/** Millionths of a euro. `estimated`: the model is in no list. A server of one's own costs nothing per token. */
export const costOf = (
  provider: string,
  model: string,
  tokens: Tokens,
): { costMicros: number; estimated: boolean } => {
  const listed = prices.find(([pattern]) => pattern.test(model))?.[1];
  const price = provider === 'compatible' ? free : (listed ?? unknown);
  const fresh = Math.max(0, tokens.in - tokens.cached);
  const dollars = fresh * price.in + tokens.cached * price.cached + tokens.out * price.out;
  const estimated = listed === undefined && provider !== 'compatible';
  return { costMicros: Math.ceil(dollars * eurosPerDollar), estimated };
};

/** Before a call: three letters a token is more than French or English need, and the whole reply is counted. */
export const tokensFor = (letters: number, maxTokens: number): Tokens => ({
  in: Math.ceil(letters / 3),
  out: maxTokens,
  cached: 0,
});
