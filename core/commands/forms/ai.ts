import { type Region, regions } from '../../ai/providers.ts';
import { type AiSettings, editAiSettings, readAiSettings } from '../../ai/settings.ts';
import { taskNames } from '../../ai/usage.ts';
import { readMoney } from '../../candidates/typed-values.ts';
import { aiForm as aiFormCard } from '../../cards/ai-form.ts';
import { Refusal } from '../../errors.ts';
import { type Provider, providers } from '../../ports/language-model.ts';
import type { FormHandler } from '../command.ts';
import { settingsShown } from '../reglages.ts';

/** What the team decides about models. */
export const aiForm: FormHandler = {
  id: 'ai',
  right: 'administer',
  answers: 'person',
  open: (context) =>
    context.memory.in(context.team.id, async (room) => aiFormCard(await readAiSettings(room), context.t)),
  check: async (context, _subject, values) => {
    const { errors } = readTyped(values);
    const wrong = Object.entries(errors);
    if (wrong.length === 0) return null;
    return Object.fromEntries(wrong.map(([field, problem]) => [field, context.t.say.ai.form[problem]]));
  },
  submit: async (context, _subject, values) => {
    const { errors, settings } = readTyped(values);
    const fields = Object.keys(errors);
    if (fields.length > 0) throw new Refusal('form.invalid', { fields: fields.join(', ') });
    await context.act(async (room, say) => {
      const before = await readAiSettings(room);
      const toldTo = { person: context.asker.person, conversation: context.conversation };
      const after = await editAiSettings(room, { ...settings, toldTo });
      const act = { act: 'ai.settings', by: context.asker.person, at: context.clock.now(), subject: 'ai' };
      await room.history.add({ ...act, before, after });
      await say(await settingsShown(room, context));
    });
  },
};

type Problem = 'wrongOrder' | 'wrongBudget' | 'wrongModels';

const readTyped = (
  values: Record<string, string>,
): { errors: Record<string, Problem>; settings: Partial<AiSettings> } => {
  const order = listOf<Provider>(values.order, providers);
  const budget = values.budget?.trim() ? readMoney(values.budget) : null;
  const models = modelsIn(values.models ?? '');
  const errors: Record<string, Problem> = {
    ...(order ? {} : { order: 'wrongOrder' }),
    ...(values.budget?.trim() && budget === null ? { budget: 'wrongBudget' } : {}),
    ...(models ? {} : { models: 'wrongModels' }),
  };
  const settings: Partial<AiSettings> = {
    ...(order ? { order, excluded: providers.filter((name) => !order.includes(name)) } : {}),
    regions: listOf<Region>(values.regions, regions) ?? ['own'],
    sendIdentity: values.identity === 'yes',
    budget,
    ...(models ? { models } : {}),
  };
  return { errors, settings };
};

/** A provider that is left out of the order is never called. null: an unknown name, or none. */
const listOf = <T extends string>(typed: string | undefined, known: readonly T[]): T[] | null => {
  const names = (typed ?? '')
    .toLowerCase()
    .split(/[\s,;>→]+/)
    .filter(Boolean);
  const read = names.flatMap((name) => known.find((one) => one === name) ?? []);
  return read.length > 0 && read.length === names.length ? [...new Set(read)] : null;
};

/** 'openai=gpt-5, mistral:cv.read=mistral-large-latest'; null when a part is neither. */
const modelsIn = (typed: string): Record<string, string> | null => {
  const parts = typed
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.flatMap((part) => {
    const [, of = '', provider = '', task, model = ''] =
      /^((\w+)(?::([\w.]+))?)\s*=\s*([\w.:/-]{2,80})$/.exec(part) ?? [];
    const known =
      providers.some((name) => name === provider) && (!task || taskNames.some((name) => name === task));
    return known ? [[of, model] as const] : [];
  });
  return read.length === parts.length ? Object.fromEntries(read) : null;
};
