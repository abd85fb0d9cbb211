import type { Provider } from '../ports/language-model.ts';
import type { TaskName } from './usage.ts';

/** Where a provider reads what it is sent: 'own' is a server of the team's. */
export const regions = ['us', 'eu', 'own'] as const;
export type Region = (typeof regions)[number];

interface ProviderFacts {
  name: string;
  /** Who is the sub-processor, as contracts call it. */
  company: string;
  region: Region;
  /** For tasks that read closely, and for those that only need a sentence. */
  models: { careful: string; quick: string };
}

/** Facts of November 2026; a team can choose other models per task. */
export const providerFacts: Record<Provider, ProviderFacts> = {
  openai: {
    ...{ name: 'OpenAI', company: 'OpenAI, L.L.C.', region: 'us' },
    models: { careful: 'gpt-5-mini', quick: 'gpt-5-nano' },
  },
  anthropic: {
    ...{ name: 'Anthropic', company: 'Anthropic, PBC', region: 'us' },
    models: { careful: 'claude-sonnet-4-5', quick: 'claude-haiku-4-5' },
  },
  gemini: {
    ...{ name: 'Gemini', company: 'Google LLC', region: 'us' },
    models: { careful: 'gemini-2.5-flash', quick: 'gemini-2.5-flash-lite' },
  },
  mistral: {
    ...{ name: 'Mistral', company: 'Mistral AI (Paris)', region: 'eu' },
    models: { careful: 'mistral-medium-latest', quick: 'mistral-small-latest' },
  },
  compatible: {
    ...{ name: 'Serveur interne', company: '–', region: 'own' },
    models: { careful: 'default', quick: 'default' },
  },
};

const quickTasks: readonly TaskName[] = ['note.tone', 'candidate.summary'];

/** `chosen` is the team's own choice: 'openai' for every task, or 'openai:cv.read' for one. */
export const modelFor = (provider: Provider, task: TaskName, chosen: Record<string, string>): string => {
  const { models } = providerFacts[provider];
  const usual = quickTasks.includes(task) ? models.quick : models.careful;
  return chosen[`${provider}:${task}`] ?? chosen[provider] ?? usual;
};
