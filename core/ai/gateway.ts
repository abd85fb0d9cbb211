import type { Clock } from '../ports/clock.ts';
import { type LanguageModels, type Provider, providers } from '../ports/language-model.ts';
import type { Log } from '../ports/log.ts';
import type { Memory, Room } from '../ports/memory.ts';
import type { Vault } from '../ports/vault.ts';
import type { ApiKey } from './api-key.ts';
import { askProvider, type Patience, usualPatience } from './ask-provider.ts';
import { type Afford, afford, type BudgetLevel, crossedLevel, estimate } from './budget.ts';
import { type Circuits, createCircuits } from './circuit.ts';
import { monthOf } from './month.ts';
import { modelFor } from './providers.ts';
import { routeFor } from './route.ts';
import { type AiSettings, readAiSettings } from './settings.ts';
import type { AiTask } from './task.ts';
import type { NewUsage, TaskName } from './usage.ts';

/** Why the built-in algorithms answered. All but 'no_key' and 'off' are a degraded mode that people are told of. */
export type Why =
  | 'no_key'
  /** The team's regions and exclusions leave no provider that has a key. */
  | 'region'
  | 'budget'
  | 'bad_key'
  | 'bad_request'
  | 'too_long'
  | 'failed'
  /** The person's name was not found with confidence: nothing was sent. */
  | 'identity';

export interface Receipt {
  provider: Provider;
  model: string;
  /** Millionths of a euro, failed attempts of the same question included. */
  costMicros: number;
  estimated: boolean;
  ms: number;
  version: number;
}
export type Answer<Reply> =
  | { kind: 'model'; reply: Reply; receipt: Receipt }
  | { kind: 'built-in'; why: Why; costMicros: number };

export interface Question<Input, Reply> {
  task: AiTask<Input, Reply>;
  input: Input;
  /** Whose act it is. */
  by: string | null;
}

/** The only way from the house to a model. Never throws for a provider's sake: what fails is answered 'built-in', with the reason. */
export interface Gateway {
  ask<Input, Reply>(team: string, question: Question<Input, Reply>): Promise<Answer<Reply>>;
  /** Is there money for all of them? Asked before a batch begins: it never stops half-way. */
  afford(team: string, wanted: readonly { task: AiTask<never, unknown>; letters: number }[]): Promise<Afford>;
  /** A free call with a key that is not kept yet. Throws ModelProblem. */
  verify(provider: Provider, access: { secret: string; baseUrl: string | null }): Promise<void>;
  /** Providers that have answered in this process, and those that are left alone at the moment. */
  health(): { called: Provider[]; resting: Provider[] };
}

export type Notice =
  | { kind: 'key.refused'; key: ApiKey }
  | { kind: 'budget'; level: BudgetLevel; spentMicros: number; budget: number; to: AiSettings['toldTo'] };

export interface GatewayDoors {
  memory: Memory;
  vault: Vault;
  models: LanguageModels;
  clock: Clock;
  log: Log;
  /** Tells an admin, in the transaction that found it out. */
  tell(room: Room, notice: Notice): Promise<void>;
  patience?: Partial<Patience>;
}

export const createGateway = (doors: GatewayDoors): Gateway => {
  const circuits = createCircuits();
  const patience = { ...usualPatience, ...doors.patience };
  const pledged = new Map<string, number>();
  const called = new Set<Provider>();
  return {
    ask: async (team, question) => {
      const answer = await ask({ ...doors, circuits, patience, pledged }, team, question);
      if (answer.kind === 'model') called.add(answer.receipt.provider);
      return answer;
    },
    afford: async (team, wanted) => {
      const known = await whatIsKnown(doors, team);
      const [first] = routeFor(known, circuits, doors.clock.now());
      if (!first) return { ok: true, neededMicros: 0, leftMicros: null };
      return afford(known, estimateAll(known.settings, first.provider, wanted));
    },
    verify: (provider, { secret, baseUrl }) =>
      doors.models[provider].verify({ secret, baseUrl, timeoutMs: patience.verifyMs }),
    health: () => {
      const now = doors.clock.now().getTime();
      const resting = providers.filter((provider) => circuits.isOpen(provider, now));
      return { called: [...called], resting };
    },
  };
};

interface Desk extends GatewayDoors {
  circuits: Circuits;
  patience: Patience;
  /** Money of calls under way, by team: two at once do not both take the last euro. */
  pledged: Map<string, number>;
}

export interface Known {
  settings: AiSettings;
  keys: ApiKey[];
  spentMicros: number;
}

const whatIsKnown = ({ memory, clock }: Pick<Desk, 'memory' | 'clock'>, team: string): Promise<Known> =>
  memory.in(team, async (room) => {
    const keys = await room.keys.list();
    const settings = await readAiSettings(room);
    const { from, to } = monthOf(clock.now());
    const spentMicros = keys.length === 0 ? 0 : await room.usage.spent(from, to);
    return { settings, keys, spentMicros };
  });

const ask = async <Input, Reply>(
  desk: Desk,
  team: string,
  { task, input, by }: Question<Input, Reply>,
): Promise<Answer<Reply>> => {
  const builtIn = (why: Why, costMicros = 0): Answer<Reply> => ({ kind: 'built-in', why, costMicros });
  const known = await whatIsKnown(desk, team);
  if (known.keys.length === 0) return builtIn('no_key');
  const text = task.user(input);
  if (text.length > task.maxLetters) return builtIn('too_long');
  const route = routeFor(known, desk.circuits, desk.clock.now());
  const [first] = route;
  if (!first) return builtIn(whyNoRoute(known));
  const neededMicros = estimate(known.settings, first.provider, task, text.length);
  const already = desk.pledged.get(team) ?? 0;
  if (!afford({ ...known, spentMicros: known.spentMicros + already }, neededMicros).ok)
    return builtIn('budget');
  desk.pledged.set(team, already + neededMicros);
  try {
    return await along(desk, team, route, known, { task, text, by });
  } finally {
    desk.pledged.set(team, (desk.pledged.get(team) ?? 0) - neededMicros);
  }
};

/** A provider's outage, limit, refusal or invalid reply leads to the next one; what is our own fault leads nowhere else. */
const along = async <Reply>(
  desk: Desk,
  team: string,
  route: ApiKey[],
  { settings }: Known,
  asked: { task: AiTask<never, Reply>; text: string; by: string | null },
): Promise<Answer<Reply>> => {
  let costMicros = 0;
  for (const key of route) {
    const model = modelFor(key.provider, asked.task.name, settings.models);
    const record = (
      call: Pick<NewUsage, 'tokens' | 'model' | 'latencyMs' | 'outcome' | 'costMicros' | 'estimated'>,
    ) => {
      costMicros += call.costMicros;
      const { name: task } = asked.task;
      return keep(
        desk,
        team,
        { ...call, task, by: asked.by, provider: key.provider, at: desk.clock.now() },
        key,
      );
    };
    const result = await askProvider({ ...desk, team, key, model, record }, asked);
    if (result.kind === 'answered') {
      const { reply, ms, estimated, named } = result;
      const { version } = asked.task;
      const receipt = { provider: key.provider, model: named, costMicros, estimated, ms, version };
      return { kind: 'model', reply, receipt };
    }
    if (result.kind === 'stop') return { kind: 'built-in', why: result.why, costMicros };
  }
  return { kind: 'built-in', why: 'failed', costMicros };
};

/** The row of a call and what follows from it, in one transaction: an admin told, a threshold crossed. */
const keep = (desk: Desk, team: string, call: NewUsage, key: ApiKey): Promise<void> =>
  desk.memory.in(team, async (room) => {
    const { name, from, to } = monthOf(call.at);
    const settings = await readAiSettings(room);
    const before = await room.usage.spent(from, to);
    await room.usage.add(call);
    desk.log.info('model.called', {
      ...{ task: call.task, provider: call.provider, outcome: call.outcome, ms: call.latencyMs },
      ...{ read: call.tokens.in, written: call.tokens.out, micros: call.costMicros },
    });
    if (call.outcome === 'bad_key') {
      await room.keys.refuse(key.id);
      await desk.tell(room, { kind: 'key.refused', key });
    }
    const spentMicros = before + call.costMicros;
    const level = crossedLevel(settings.budget, before, spentMicros);
    if (level === null || settings.budget === null) return;
    if (!(await room.settings.once(`ai-budget:${name}:${settings.budget}:${level}`))) return;
    await desk.tell(room, {
      ...{ kind: 'budget', level, spentMicros },
      ...{ budget: settings.budget, to: settings.toldTo },
    });
  });

const whyNoRoute = ({ keys, settings }: Known): Why => {
  const active = keys.filter((key) => key.state === 'active');
  if (active.length === 0) return keys.some((key) => key.state === 'refused') ? 'bad_key' : 'no_key';
  return routeFor({ keys, settings }, null, new Date(0)).length === 0 ? 'region' : 'failed';
};

const estimateAll = (
  settings: AiSettings,
  provider: Provider,
  wanted: readonly { task: { name: TaskName; maxTokens: number; system: string }; letters: number }[],
) => wanted.reduce((sum, { task, letters }) => sum + estimate(settings, provider, task, letters), 0);
