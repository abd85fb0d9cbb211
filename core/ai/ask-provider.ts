import { Refusal } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import {
  type LanguageModels,
  ModelProblem,
  type ModelReply,
  type ModelRequest,
} from '../ports/language-model.ts';
import type { Vault } from '../ports/vault.ts';
import { type ApiKey, keyPlace } from './api-key.ts';
import type { Circuits } from './circuit.ts';
import { type Parsed, parseReply } from './parse-reply.ts';
import { costOf } from './prices.ts';
import type { AiTask } from './task.ts';
import type { NewUsage } from './usage.ts';

/** How long a provider is waited for, in milliseconds. */
export interface Patience {
  callMs: number;
  verifyMs: number;
  /** A wish to be left alone up to this long is waited out; a longer one leads to the next provider. */
  retryAfterMs: number;
  wait(ms: number): Promise<void>;
}
export const usualPatience: Patience = {
  callMs: 60_000,
  verifyMs: 8_000,
  retryAfterMs: 5_000,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

type Result<Reply> =
  | { kind: 'answered'; reply: Reply; ms: number; estimated: boolean; named: string }
  /** The next provider may be asked. */
  | { kind: 'next' }
  /** Nobody else is asked the same. */
  | { kind: 'stop'; why: 'bad_key' | 'bad_request' | 'too_long' };

interface Desk {
  models: LanguageModels;
  vault: Vault;
  clock: Clock;
  circuits: Circuits;
  patience: Patience;
  team: string;
  key: ApiKey;
  model: string;
  /** Once for each call that was made. */
  record(
    call: Pick<NewUsage, 'tokens' | 'model' | 'latencyMs' | 'outcome' | 'costMicros' | 'estimated'>,
  ): Promise<void>;
}

/** One provider: a question, at most one wait for a limit, at most one repair of an invalid reply. */
export const askProvider = async <Reply>(
  desk: Desk,
  { task, text }: { task: AiTask<never, Reply>; text: string },
): Promise<Result<Reply>> => {
  const { schema, schemaName, maxTokens, system } = task;
  const secret = secretOf(desk);
  if (secret === null) return { kind: 'stop', why: 'bad_key' };
  const request: ModelRequest = {
    ...{ secret, baseUrl: desk.key.baseUrl, timeoutMs: desk.patience.callMs, model: desk.model },
    ...{ system, schema, schemaName, maxTokens, turns: [{ role: 'user', text }] },
  };
  const first = await callPatiently(desk, task, request);
  if (!first.answered) return afterProblem(desk, first.problem);
  if (first.parsed.ok) return answered(desk, first, first.parsed.reply);
  const second = await call(desk, task, withRepair(request, first.text, first.parsed.says));
  if (!second.answered) return afterProblem(desk, second.problem);
  if (second.parsed.ok) return answered(desk, second, second.parsed.reply);
  return { kind: 'next' };
};

/** null: the vault's own key has changed; a key that cannot be opened is no key. */
const secretOf = ({ vault, team, key }: Desk): string | null => {
  try {
    return Buffer.from(vault.open(key.sealed, keyPlace(team, key))).toString('utf8');
  } catch (problem) {
    if (problem instanceof Refusal) return null;
    throw problem;
  }
};

type Called<Reply> =
  | { answered: true; text: string; parsed: Parsed<Reply>; ms: number; estimated: boolean; named: string }
  | { answered: false; problem: ModelProblem };

const callPatiently = async <Reply>(desk: Desk, task: AiTask<never, Reply>, request: ModelRequest) => {
  const first = await call(desk, task, request);
  const wish = first.answered || first.problem.kind !== 'limited' ? null : first.problem.retryAfterMs;
  if (wish === null || wish > desk.patience.retryAfterMs) return first;
  await desk.patience.wait(wish);
  return call(desk, task, request);
};

/** One call and its row. */
const call = async <Reply>(
  desk: Desk,
  task: AiTask<never, Reply>,
  request: ModelRequest,
): Promise<Called<Reply>> => {
  const started = performance.now();
  const latency = () => Math.round(performance.now() - started);
  let reply: ModelReply;
  try {
    reply = await desk.models[desk.key.provider].ask(request);
  } catch (thrown) {
    const problem = thrown instanceof ModelProblem ? thrown : new ModelProblem('outage');
    const nothing = { tokens: { in: 0, out: 0, cached: 0 }, costMicros: 0, estimated: false };
    await desk.record({ ...nothing, model: desk.model, latencyMs: latency(), outcome: problem.kind });
    return { answered: false, problem };
  }
  const parsed = parseReply(task.schema, reply.text);
  const cost = costOf(desk.key.provider, reply.model, reply.tokens);
  const ms = latency();
  const outcome = parsed.ok ? 'ok' : 'invalid';
  await desk.record({ tokens: reply.tokens, model: reply.model, latencyMs: ms, outcome, ...cost });
  return { answered: true, text: reply.text, parsed, ms, estimated: cost.estimated, named: reply.model };
};

const answered = <Reply>(
  desk: Desk,
  { ms, estimated, named }: { ms: number; estimated: boolean; named: string },
  reply: Reply,
): Result<Reply> => {
  desk.circuits.answered(desk.key.provider);
  return { kind: 'answered', reply, ms, estimated, named };
};

const afterProblem = (
  desk: Desk,
  problem: ModelProblem,
): { kind: 'next' } | Extract<Result<never>, { kind: 'stop' }> => {
  const { kind, retryAfterMs } = problem;
  if (kind === 'bad_key' || kind === 'bad_request' || kind === 'too_long') return { kind: 'stop', why: kind };
  if (kind !== 'refused') desk.circuits.failed(desk.key.provider, desk.clock.now().getTime(), retryAfterMs);
  return { kind: 'next' };
};

/** What was answered and why it is not good, asked once more. */
const withRepair = (request: ModelRequest, answer: string, says: string): ModelRequest => ({
  ...request,
  turns: [
    ...request.turns,
    { role: 'assistant', text: answer.slice(0, 8_000) || '{}' },
    { role: 'user', text: `That was not the JSON object asked for (${says}). Answer again with it alone.` },
  ],
});
