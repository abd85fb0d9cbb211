import type { Provider } from '../ports/language-model.ts';
import { costOf, tokensFor } from './prices.ts';
import { modelFor } from './providers.ts';
import type { AiSettings } from './settings.ts';
import type { TaskName } from './usage.ts';

export interface Afford {
  ok: boolean;
  /** Millionths of a euro. */
  neededMicros: number;
  /** null: no budget is set. */
  leftMicros: number | null;
}

/** Is there as much left of the month's budget? */
export const afford = (
  { settings, spentMicros }: { settings: Pick<AiSettings, 'budget'>; spentMicros: number },
  neededMicros: number,
): Afford => {
  if (settings.budget === null) return { ok: true, neededMicros, leftMicros: null };
  const leftMicros = Math.max(0, Math.round(settings.budget * 1_000_000) - spentMicros);
  return { ok: neededMicros <= leftMicros, neededMicros, leftMicros };
};

/** The most one question can cost with its first provider, without a repair. */
export const estimate = (
  settings: AiSettings,
  provider: Provider,
  task: { name: TaskName; maxTokens: number; system: string },
  letters: number,
): number => {
  const model = modelFor(provider, task.name, settings.models);
  return costOf(provider, model, tokensFor(letters + task.system.length, task.maxTokens)).costMicros;
};

export const budgetLevels = [50, 80, 100] as const;
export type BudgetLevel = (typeof budgetLevels)[number];

/** The highest threshold, in per cent, that lies between what was spent before and after; null when none does. */
export const crossedLevel = (budget: number | null, before: number, after: number): BudgetLevel | null => {
  if (budget === null || budget === 0) return null;
  const reached = (micros: number) => (micros / (budget * 1_000_000)) * 100;
  const crossed = budgetLevels.filter((level) => reached(before) < level && reached(after) >= level);
  return crossed.at(-1) ?? null;
};
