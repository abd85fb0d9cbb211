import { pricesOf } from '../ai/prices.ts';
import type { CostSums, Sum } from '../ai/sum-costs.ts';
import type { TaskName } from '../ai/usage.ts';
import type { Words } from '../i18n/words.ts';
import type { Provider } from '../ports/language-model.ts';
import { type Card, type Part, type Span, text } from './card.ts';
import { costWords } from './cost-words.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';

export interface CostsCardValues {
  /** 'YYYY-MM'. */
  month: string;
  sums: CostSums;
  /** Euros; null: none. */
  budget: number | null;
  /** Person → name. */
  names: Map<string, string>;
}

/** A month of model calls: in all, against the budget, by task, provider and person. */
export const costsCard = ({ month, sums, budget, names }: CostsCardValues, t: Words): Card => {
  const { costs: say, task, provider } = t.say.ai;
  const person = (key: string): Span =>
    key === '' ? text(say.nobody) : { type: 'person', person: key, name: names.get(key) ?? key };
  const parts: Part[] = [
    { type: 'facts', facts: totals(sums.all, budget, t) },
    ...tableOf(say.byTask, sums.byTask, (key) => text(task[key as TaskName]), t),
    ...tableOf(say.byProvider, sums.byProvider, (key) => text(provider[key as Provider]), t),
    ...tableOf(say.byPerson, sums.byPerson, person, t),
    ...guessPart(sums.estimated, t),
  ];
  const content = sums.all.calls === 0 ? [...parts.slice(0, 1), textPart(say.none)] : parts;
  const title = say.title(t.month(month));
  return plainCard(
    { kind: 'costs', title, parts: content, footer: say.prices(t.day(new Date(pricesOf))) },
    t,
  );
};

const guessPart = (calls: number, t: Words): Part[] =>
  calls === 0 ? [] : [{ type: 'note', tone: 'warning', spans: [text(t.say.ai.costs.estimated(calls))] }];

const totals = (all: Sum, budget: number | null, t: Words) => {
  const { costs: say } = t.say.ai;
  const spent = [text(`${costWords(all.costMicros, t)} · ${say.calls(all.calls)}`)];
  const share = budget ? t.percent(all.costMicros / 1_000_000 / budget) : t.percent(1);
  const against = budget === null ? say.noBudget : say.ofBudget(share, costWords(budget * 1_000_000, t));
  return [
    { label: say.total, value: spent },
    { label: say.budget, value: [text(against)] },
  ];
};

const tableOf = (title: string, sums: Sum[], name: (key: string) => Span, t: Words): Part[] => {
  if (sums.length === 0) return [];
  const { costs: say } = t.say.ai;
  const rows = sums
    .slice(0, 12)
    .map(({ key, calls, costMicros }) => [
      [name(key)],
      [text(t.number(calls))],
      [text(costWords(costMicros, t))],
    ]);
  const columns = [
    { label: say.what, align: 'left' as const },
    { label: say.number, align: 'right' as const },
    { label: say.cost, align: 'right' as const },
  ];
  return [headingPart(title), { type: 'table', columns, rows }];
};
