import type { z } from 'zod';

export const providers = ['openai', 'anthropic', 'gemini', 'mistral', 'compatible'] as const;
/** 'compatible': any server that speaks OpenAI's protocol, e.g. one in the company's own network. */
export type Provider = (typeof providers)[number];

/**
 * One provider. One call carries one document; it has no tools and no memory of other calls. Throws ModelProblem only, and no
 * key, address or text stands in one.
 */
export interface LanguageModel {
  readonly provider: Provider;
  ask(request: ModelRequest): Promise<ModelReply>;
  /** A free call (the list of models) that tells whether the key is good. */
  verify(access: ModelAccess): Promise<void>;
}
export type LanguageModels = Record<Provider, LanguageModel>;

export interface ModelAccess {
  secret: string;
  /** null: the provider's own address, or the one the installation has set. */
  baseUrl: string | null;
  timeoutMs: number;
}

export interface ModelRequest extends ModelAccess {
  model: string;
  system: string;
  /** What is asked, then (after an invalid reply) what was answered and why it was not good. */
  turns: { role: 'user' | 'assistant'; text: string }[];
  /** The reply must be JSON of this shape; whoever asked checks it again. */
  schema: z.ZodType;
  schemaName: string;
  maxTokens: number;
}

export interface ModelReply {
  text: string;
  tokens: Tokens;
  /** The model as the provider names it in its answer. */
  model: string;
}
export interface Tokens {
  /** All that was read, cached ones included. */
  in: number;
  out: number;
  cached: number;
}

/**
 * bad_key: 401, 403. bad_request: 400 and all else that is the asker's fault. too_long: more text than the model reads. limited: 429.
 * outage: 5xx, 529, no connection, an answer that breaks off. timeout: no answer in time. refused: the model declines.
 */
export type ModelProblemKind =
  | 'bad_key'
  | 'bad_request'
  | 'too_long'
  | 'limited'
  | 'outage'
  | 'timeout'
  | 'refused';

export class ModelProblem extends Error {
  override readonly name = 'ModelProblem';
  readonly kind: ModelProblemKind;
  /** How long the provider asked to be left alone, in milliseconds. */
  readonly retryAfterMs: number | null;
  constructor(kind: ModelProblemKind, retryAfterMs: number | null = null) {
    super(`the model did not answer: ${kind}`);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}
