import type { AiSettings } from '../ai/settings.ts';
import type { Words } from '../i18n/words.ts';
import type { Form } from './form.ts';

/** What a team decides about models, as typed. */
export const aiForm = (settings: AiSettings, t: Words): Form => {
  const { form: say } = t.say.ai;
  const models = Object.entries(settings.models).map(([of, model]) => `${of}=${model}`);
  const choice = (labels: [value: string, label: string][]) =>
    ({ type: 'choice', choices: labels.map(([value, label]) => ({ value, label })) }) as const;
  const places = choice([
    ['us,eu,own', say.anywhere],
    ['eu,own', say.euAndOwn],
    ['own', say.ownOnly],
  ]);
  const identity = choice([
    ['no', say.no],
    ['yes', say.yes],
  ]);
  const money = { type: 'money', currency: 'EUR' } as const;
  const budget = settings.budget === null ? {} : { value: String(settings.budget) };
  return {
    ...{ id: 'ai', subject: '', locale: t.locale, title: say.settingsTitle, submit: say.saveSettings },
    steps: [
      [
        {
          ...{ id: 'order', label: say.order, required: true, value: settings.order.join(', ') },
          input: { type: 'text' },
        },
        {
          ...{ id: 'regions', label: say.regions, required: true, value: settings.regions.join(',') },
          input: places,
        },
        {
          ...{
            id: 'identity',
            label: say.identity,
            required: true,
            value: settings.sendIdentity ? 'yes' : 'no',
          },
          input: identity,
        },
        { id: 'budget', label: say.budget, required: false, hint: say.budgetHint, input: money, ...budget },
        {
          ...{ id: 'models', label: say.models, required: false, hint: say.modelsHint },
          ...{ value: models.join(', '), input: { type: 'text' } },
        },
      ],
    ],
  };
};
