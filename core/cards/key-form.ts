import type { Words } from '../i18n/words.ts';
import { providers } from '../ports/language-model.ts';
import type { Form } from './form.ts';

/** The only place where a key is ever typed. */
export const keyForm = (t: Words): Form => {
  const { form: say, provider } = t.say.ai;
  const choices = providers.map((value) => ({ value, label: provider[value] }));
  return {
    ...{ id: 'key', subject: '', locale: t.locale, title: say.keyTitle, submit: say.save },
    steps: [
      [
        { id: 'provider', label: say.provider, required: true, input: { type: 'choice', choices } },
        {
          ...{ id: 'secret', label: say.secret, required: true, hint: say.secretHint },
          input: { type: 'secret' },
        },
        {
          ...{ id: 'baseUrl', label: say.address, required: false, hint: say.addressHint },
          input: { type: 'text' },
        },
      ],
    ],
  };
};
