import type { Anthropic } from '@anthropic-ai/sdk';
import {
  type LanguageModel,
  type ModelAccess,
  ModelProblem,
  type ModelReply,
  type ModelRequest,
} from '../../core/ports/language-model.ts';
import { plainSchema } from './plain-schema.ts';
import { toProblem } from './to-problem.ts';

export const createAnthropic = ({ address }: { address: string }): LanguageModel => ({
  provider: 'anthropic',
  ask: (request) => reached(address, request, (client, signal) => ask(client, request, signal)),
  verify: (access) =>
    reached(address, access, async (client, signal) => {
      await client.models.list({ limit: 1 }, { signal });
    }),
});

const reached = async <T>(
  address: string,
  { secret, baseUrl, timeoutMs }: ModelAccess,
  act: (client: Anthropic, signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { Anthropic } = await import('@anthropic-ai/sdk');
    const client = new Anthropic({
      ...{ apiKey: secret, authToken: null, baseURL: baseUrl ?? address },
      ...{ maxRetries: 0, timeout: timeoutMs, logLevel: 'off' },
      fetchOptions: { redirect: 'error' },
    });
    return await act(client, signal);
  } catch (thrown) {
    throw toProblem(thrown, signal);
  }
};

const ask = async (
  client: Anthropic,
  { model, system, turns, schema, maxTokens }: ModelRequest,
  signal: AbortSignal,
): Promise<ModelReply> => {
  const answer = await client.messages.create(
    {
      ...{ model, system, max_tokens: maxTokens },
      messages: turns.map(({ role, text }) => ({ role, content: text })),
      output_config: { format: { type: 'json_schema', schema: { ...plainSchema(schema) } } },
    },
    { signal },
  );
  if (!Array.isArray(answer.content)) throw new ModelProblem('outage');
  if (answer.stop_reason === 'refusal') throw new ModelProblem('refused');
  const { usage } = answer;
  const cached = usage.cache_read_input_tokens ?? 0;
  return {
    text: answer.content.map((block) => (block.type === 'text' ? block.text : '')).join(''),
    tokens: {
      in: usage.input_tokens + cached + (usage.cache_creation_input_tokens ?? 0),
      out: usage.output_tokens,
      cached,
    },
    model: answer.model,
  };
};
