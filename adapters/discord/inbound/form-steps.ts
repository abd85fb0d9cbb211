import type { Form, FormErrors } from '../../../core/cards/form.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { toLocale } from '../../../core/i18n/locale.ts';
import { row, styles } from '../render-card/actions.ts';
import { renderWords } from '../render-card/render-card.ts';
import { renderForm } from '../render-card/render-form.ts';
import { type Draft, type Drafts, userOf } from './drafts.ts';
import type { Respond } from './respond.ts';
import type { Actor } from './to-interaction.ts';

/** 'step|<draft>|<step>': on the modal itself and on the button that opens it. */
export interface StepId {
  draft: string;
  step: number;
}

export const stepOf = (customId: string): StepId | null => {
  const [mark, draft, step] = customId.split('|');
  return mark === 'step' && draft ? { draft, step: Number(step) } : null;
};

/** From a button, since a modal cannot follow a modal. */
export const showStep = async (
  drafts: Drafts,
  { draft: id, step }: StepId,
  actor: Actor,
  respond: Respond,
) => {
  const draft = await drafts.get(id, userOf(actor.by));
  if (draft) return respond.modal(modalOf(draft, step));
  return respond.whisper(renderWords(messagesFor(toLocale(actor.locale, 'fr')).chats.expired));
};

type Words = ReturnType<typeof messagesFor>['chats'];

export const nextStep = (draft: Draft, step: number, chats: Words) => {
  const steps = draft.form.steps.length;
  const go = button(draft, step, chats.step(step + 1, steps));
  return renderWords(chats.stepKept(step, steps), [row([go])]);
};

/** What is wrong, field by field, and the step to correct it in, with what was typed. */
export const fieldErrors = (draft: Draft, errors: FormErrors, chats: Words) => {
  const lines = Object.entries(errors).map(
    ([field, sentence]) => `${labelOf(draft.form, field)} : ${sentence}`,
  );
  const wrong = draft.form.steps.findIndex((fields) => fields.some(({ id }) => id in errors));
  return renderWords(lines.join('\n'), [row([button(draft, Math.max(wrong, 0), chats.correct)])]);
};

/** One step of the form, with what was typed before. */
export const modalOf = (draft: Draft, step: number) =>
  renderForm(draft.form, step, customId(draft, step), draft.values);

const button = (draft: Draft, step: number, label: string) => ({
  type: 2,
  style: styles.primary,
  label,
  custom_id: customId(draft, step),
});

const customId = (draft: Draft, step: number) => `step|${draft.id}|${step}`;

const labelOf = (form: Form, field: string) =>
  form.steps.flat().find(({ id }) => id === field)?.label ?? field;
