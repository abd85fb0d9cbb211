import { ModelProblem, type ModelProblemKind } from '../../core/ports/language-model.ts';

/** What an SDK or the network threw, as one of our kinds. The message stays behind: providers quote keys and texts in theirs. */
export const toProblem = (thrown: unknown, signal: AbortSignal): ModelProblem => {
  if (thrown instanceof ModelProblem) return thrown;
  if (signal.aborted) return new ModelProblem('timeout');
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as SdkError;
  return new ModelProblem(kindOf(error), retryAfterOf(error));
};

/** The fields that the three SDKs share or have of their own. */
interface SdkError {
  status?: number;
  message?: string;
  headers?: { get?(name: string): string | null };
  /** Gemini's. */
  errorDetails?: { reason?: string; retryDelay?: string }[];
}

const tooLong = /context.?length|too.?long|too many tokens|maximum.{0,20}tokens|exceeds.{0,30}token/i;

/** No status: the connection failed or broke off, or what came was no answer. */
const kindOf = ({ status, message = '', errorDetails = [] }: SdkError): ModelProblemKind => {
  if (status === undefined || status >= 500 || status === 408) return 'outage';
  if (status === 429) return 'limited';
  if (status === 401 || status === 403) return 'bad_key';
  if (errorDetails.some((detail) => detail.reason === 'API_KEY_INVALID')) return 'bad_key';
  return status === 413 || tooLong.test(message) ? 'too_long' : 'bad_request';
};

/** Seconds or a date in the header; '7s' in Gemini's details. Milliseconds. */
const retryAfterOf = ({ headers, errorDetails = [] }: SdkError): number | null => {
  const said = headers?.get?.('retry-after') ?? null;
  const delay = errorDetails.find((detail) => detail.retryDelay)?.retryDelay;
  if (said === null) return delay ? Number.parseFloat(delay) * 1_000 : null;
  const seconds = Number(said);
  const ms = Number.isNaN(seconds) ? Date.parse(said) - Date.now() : seconds * 1_000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
};
