import type { GenerateContentResult, ResponseSchema, SingleRequestOptions } from '@google/generative-ai';
import {
  type LanguageModel,
  type ModelAccess,
  ModelProblem,
  type ModelReply,
  type ModelRequest,
} from '../../core/ports/language-model.ts';
import { type PlainSchema, plainSchema } from './plain-schema.ts';
import { toProblem } from './to-problem.ts';

/** Through @google/generative-ai, which is no longer developed: everything of it stands in this file. */
export const createGemini = ({ address }: { address: string }): LanguageModel => ({
  provider: 'gemini',
  ask: (request) => timed(request, (signal) => ask(address, request, signal)),
  verify: (access) => timed(access, (signal) => listModels(address, access, signal)),
});

const timed = async <T>({ timeoutMs }: ModelAccess, act: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await act(signal);
  } catch (thrown) {
    throw toProblem(thrown, signal);
  }
};

const ask = async (address: string, request: ModelRequest, signal: AbortSignal): Promise<ModelReply> => {
  const { GoogleGenerativeAI } = await import('@google/generative-ai');
  const { secret, baseUrl, model, system, turns, schema, maxTokens } = request;
  const options: SingleRequestOptions = { baseUrl: baseUrl ?? address, signal };
  const params = {
    model,
    systemInstruction: system,
    generationConfig: {
      responseMimeType: 'application/json',
      responseSchema: geminiSchema(plainSchema(schema)),
      maxOutputTokens: maxTokens,
    },
  };
  const contents = turns.map(({ role, text }) => ({
    role: role === 'user' ? 'user' : 'model',
    parts: [{ text }],
  }));
  const generative = new GoogleGenerativeAI(secret).getGenerativeModel(params, options);
  return toReply(await generative.generateContent({ contents }, options), model);
};

const declined = new Set(['SAFETY', 'RECITATION', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII']);

const toReply = ({ response }: GenerateContentResult, model: string): ModelReply => {
  const [candidate] = response.candidates ?? [];
  if (response.promptFeedback?.blockReason || declined.has(candidate?.finishReason ?? ''))
    throw new ModelProblem('refused');
  if (!candidate) throw new ModelProblem('outage');
  const usage = response.usageMetadata;
  return {
    text: (candidate.content?.parts ?? []).map((part) => part.text ?? '').join(''),
    tokens: {
      in: usage?.promptTokenCount ?? 0,
      out: usage?.candidatesTokenCount ?? 0,
      cached: usage?.cachedContentTokenCount ?? 0,
    },
    model,
  };
};

/** Gemini's own dialect: 'nullable' instead of a choice with null, and nothing about other properties. */
const geminiSchema = (schema: PlainSchema): ResponseSchema => toDialect(schema) as unknown as ResponseSchema;

const toDialect = (schema: PlainSchema): Record<string, unknown> => {
  const [only, ...others] = (schema.anyOf ?? []).filter((choice) => choice.type !== 'null');
  if (only && others.length === 0) return { ...toDialect(only), nullable: true };
  const { type, properties, required, items } = schema;
  return {
    type,
    ...(schema.enum ? { format: 'enum', enum: schema.enum } : {}),
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, toDialect(v)])) }
      : {}),
    ...(required ? { required } : {}),
    ...(items ? { items: toDialect(items) } : {}),
  };
};

/** The SDK has no list of models; the address is the same, and the key goes in a header. */
const listModels = async (address: string, { secret, baseUrl }: ModelAccess, signal: AbortSignal) => {
  const url = `${baseUrl ?? address}/v1beta/models?pageSize=1`;
  const answer = await fetch(url, { headers: { 'x-goog-api-key': secret }, redirect: 'error', signal });
  if (answer.ok) return;
  const body = (await answer.json().catch(() => ({}))) as { error?: { details?: { reason?: string }[] } };
  throw Object.assign(new Error('no list of models'), {
    status: answer.status,
    errorDetails: body.error?.details ?? [],
  });
};
