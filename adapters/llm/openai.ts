import type { OpenAI } from 'openai';
import {
  type LanguageModel,
  type ModelAccess,
  ModelProblem,
  type ModelReply,
  type ModelRequest,
  type Provider,
} from '../../core/ports/language-model.ts';
import { plainSchema } from './plain-schema.ts';
import { toProblem } from './to-problem.ts';

/**
 * OpenAI and every server of its protocol. `create` and not `parse`: an answer that is not what was asked for must still tell what it
 * cost, and whoever asked checks it anyway.
 */
export const createOpenAi = (server: { provider: Provider; address: string | null }): LanguageModel => ({
  provider: server.provider,
  ask: (request) =>
    reached(server, request, (client, signal) => ask(client, server.provider, request, signal)),
  verify: (access) =>
    reached(server, access, async (client, signal) => {
      await client.models.list({ signal });
    }),
});

const reached = async <T>(
  { address }: { address: string | null },
  { secret, baseUrl, timeoutMs }: ModelAccess,
  act: (client: OpenAI, signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const signal = AbortSignal.timeout(timeoutMs);
  const baseURL = baseUrl ?? address;
  if (baseURL === null) throw new ModelProblem('bad_request');
  try {
    const { OpenAI } = await import('openai');
    const none = { organization: null, project: null, webhookSecret: null };
    const client = new OpenAI({
      ...none,
      ...{ apiKey: secret, baseURL, maxRetries: 0, timeout: timeoutMs, logLevel: 'off' },
      fetchOptions: { redirect: 'error' },
    });
    return await act(client, signal);
  } catch (thrown) {
    throw toProblem(thrown, signal);
  }
};

const ask = async (
  client: OpenAI,
  provider: Provider,
  { model, system, turns, schema, schemaName, maxTokens }: ModelRequest,
  signal: AbortSignal,
): Promise<ModelReply> => {
  const answer = await client.chat.completions.create(
    {
      model,
      messages: [
        { role: 'system', content: system },
        ...turns.map(({ role, text }) => ({ role, content: text })),
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: schemaName, strict: true, schema: { ...plainSchema(schema) } },
      },
      // Only OpenAI itself knows the newer name.
      ...(provider === 'openai' ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
    },
    { signal },
  );
  const [choice] = answer.choices ?? [];
  if (!choice) throw new ModelProblem('outage');
  if (choice.finish_reason === 'content_filter' || choice.message.refusal) throw new ModelProblem('refused');
  const { usage } = answer;
  return {
    text: choice.message.content ?? '',
    tokens: {
      in: usage?.prompt_tokens ?? 0,
      out: usage?.completion_tokens ?? 0,
      cached: usage?.prompt_tokens_details?.cached_tokens ?? 0,
    },
    model: answer.model ?? model,
  };
};
