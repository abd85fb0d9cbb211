import type { Words } from '../i18n/words.ts';
import { type Card, text } from './card.ts';

/** Where a form cannot open by itself (a mention in a thread), a button opens it. */
export const formButtonCard = (
  values: { form: string; subject: string; command: string },
  t: Words,
): Card => ({
  kind: 'form-button',
  locale: t.locale,
  tone: 'neutral',
  title: [text(values.command)],
  parts: [{ type: 'text', spans: [text(t.say.commands.forms.openByButton)] }],
  actions: [
    {
      type: 'button',
      action: `form.${values.form}`,
      subject: values.subject,
      label: t.say.commands.forms.open,
      intent: 'primary',
      answers: 'form',
    },
  ],
});
