import type { ApiKey } from '../ai/api-key.ts';
import { modelFor, providerFacts } from '../ai/providers.ts';
import { routeFor } from '../ai/route.ts';
import type { AiSettings } from '../ai/settings.ts';
import type { TaskName } from '../ai/usage.ts';
import type { Words } from '../i18n/words.ts';
import type { Provider } from '../ports/language-model.ts';
import { type Card, type Part, strong, text } from './card.ts';
import { costWords } from './cost-words.ts';
import { headingPart, textPart } from './plain-card.ts';

export interface AiSettingsCardValues {
  settings: AiSettings;
  keys: ApiKey[];
}

/** The tasks that ask a model. */
const sentTasks: readonly TaskName[] = ['cv.read', 'offer.write', 'note.tone'];

/** Exactly what leaves the house, and to whom. */
export const aiSettingsCard = ({ settings, keys }: AiSettingsCardValues, t: Words): Card => {
  const { settings: say, region } = t.say.ai;
  const route = routeFor({ settings, keys }, null, new Date(0));
  const facts = [
    { label: say.regions, value: [text(t.list(settings.regions.map((name) => region[name])))] },
    { label: say.budget, value: [text(budgetWords(settings.budget, t))] },
  ];
  const change = { type: 'button', action: 'form.ai', subject: '', label: say.change } as const;
  return {
    ...{ kind: 'ai-settings', locale: t.locale, tone: 'neutral', title: [text(say.title)] },
    parts: [
      ...(route.length === 0 ? [textPart(say.nothing)] : sentParts(settings, route, t)),
      { type: 'facts', facts },
      ...excludedPart(settings, t),
    ],
    actions: [{ ...change, intent: 'plain', answers: 'form' }],
    footer: [text(say.unsure)],
  };
};

const sentParts = (settings: AiSettings, route: ApiKey[], t: Words): Part[] => {
  const { settings: say } = t.say.ai;
  const rows = sentTasks.map((task) => [strong(t.say.ai.task[task]), text(` · ${say.row[task]}`)]);
  return [
    headingPart(say.order),
    { type: 'list', items: route.map(({ provider }) => [text(toWhom(provider, 'cv.read', settings, t))]) },
    headingPart(say.sent),
    { type: 'list', items: rows },
    headingPart(say.identity),
    textPart(settings.sendIdentity ? say.whole : say.masked),
  ];
};

const toWhom = (provider: Provider, task: TaskName, { models }: AiSettings, t: Words): string => {
  const { company, region } = providerFacts[provider];
  const name = t.say.ai.provider[provider];
  return t.say.ai.settings.to(name, company, t.say.ai.region[region], modelFor(provider, task, models));
};

const budgetWords = (budget: number | null, t: Words): string =>
  budget === null ? t.say.ai.costs.noBudget : costWords(budget * 1_000_000, t);

const excludedPart = ({ excluded }: AiSettings, t: Words): Part[] =>
  excluded.length === 0
    ? []
    : [textPart(t.say.ai.settings.excluded(t.list(excluded.map((name) => t.say.ai.provider[name]))))];
