import type { FormErrors } from '../../../core/cards/form.ts';
import { post } from './api.ts';
import { type App, type FormToFill, newId, type Place } from './app.ts';
import { build, h } from './dom.ts';

/** Asks yes or no; the focus goes back where it was. */
export const askConfirm = (question: {
  title: string;
  text: string;
  yes: string;
  no: string;
}): Promise<boolean> =>
  new Promise((resolve) => {
    const dialog = h('dialog', { class: 'confirm', role: 'alertdialog', 'aria-labelledby': 'confirm-title' });
    const answer = (yes: boolean) => {
      resolve(yes);
      dialog.close();
    };
    dialog.append(
      h('h2', { id: 'confirm-title' }, question.title),
      h('p', {}, question.text),
      h(
        'footer',
        {},
        h('button', { type: 'button', class: 'button plain', onclick: () => answer(false) }, question.no),
        h('button', { type: 'button', class: 'button danger', onclick: () => answer(true) }, question.yes),
      ),
    );
    open(dialog, () => resolve(false));
  });

/** A form in its dialog: step by step, errors beside their fields, sent when the house accepts it. */
export const showForm = (app: App, filled: FormToFill, place: Place): void => {
  const dialog = h('dialog', { class: 'form', 'aria-labelledby': 'form-title' });
  const form = build(filled.form) as HTMLFormElement;
  dialog.append(form);
  const steps = [...form.querySelectorAll<HTMLFieldSetElement>('fieldset')];
  let step = 0;
  let busy = false;

  const part = (act: string) => form.querySelector<HTMLButtonElement>(`[data-form-act="${act}"]`);
  const to = (next: number) => {
    step = Math.max(0, Math.min(next, steps.length - 1));
    steps.forEach((fieldset, at) => {
      fieldset.hidden = at !== step;
    });
    for (const [act, shown] of [
      ['previous', step > 0],
      ['next', step < steps.length - 1],
      ['submit', step === steps.length - 1],
    ] as const)
      part(act)?.toggleAttribute('hidden', !shown);
    controlsIn(steps[step])[0]?.focus();
  };

  /** Only what has been filled in so far can be wrong. */
  const problems = async (): Promise<FormErrors | null> => {
    const asked = { ...app.who, ...place, form: filled.id, subject: filled.subject, values: valuesOf(form) };
    const seen = new Set(
      steps.slice(0, step + 1).flatMap((fieldset) => controlsIn(fieldset).map(({ name }) => name)),
    );
    const answer = await post('check', asked);
    if (!('errors' in answer)) return null;
    const shown = Object.entries({ ...missing(app, steps.slice(0, step + 1)), ...answer.errors });
    const last = step === steps.length - 1;
    return Object.fromEntries(shown.filter(([field]) => last || seen.has(field)));
  };

  const onward = async (): Promise<void> => {
    const errors = await problems();
    if (!errors) return dialog.close();
    showErrors(form, errors);
    const wrong = steps.findIndex((fieldset) => controlsIn(fieldset).some(({ name }) => name in errors));
    if (Object.keys(errors).length > 0) {
      if (wrong >= 0 && wrong !== step) to(wrong);
      form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    if (step < steps.length - 1) return to(step + 1);
    const values = valuesOf(form);
    await post('submit', {
      ...app.who,
      ...place,
      id: newId(),
      form: filled.id,
      subject: filled.subject,
      values,
    });
    dialog.close();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const say = (words: string) => form.querySelector('#form-error')?.replaceChildren(words);
    say('');
    onward()
      .catch(() => say(app.state.words.failed))
      .finally(() => {
        busy = false;
      });
  });
  part('cancel')?.addEventListener('click', () => dialog.close());
  part('previous')?.addEventListener('click', () => to(step - 1));
  for (const input of form.querySelectorAll<HTMLInputElement>('input[data-reference]'))
    suggestInto(app, place, filled, input);
  open(dialog, () => undefined);
  to(0);
};

const open = (dialog: HTMLDialogElement, closed: () => void): void => {
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.addEventListener('close', () => {
    closed();
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  dialog.showModal();
};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsIn = (within: Element | undefined): Control[] => [
  ...(within?.querySelectorAll<Control>('input, textarea, select') ?? []),
];

/** Field → what was typed; empty ones are left out; a box that is ticked is 'yes'. */
const valuesOf = (form: HTMLFormElement): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const control of controlsIn(form)) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      values[control.name] = control.checked ? 'yes' : 'no';
    else if (control.value.trim() !== '') values[control.name] = control.value;
  }
  return values;
};

const missing = (app: App, steps: Element[]): FormErrors =>
  Object.fromEntries(
    steps
      .flatMap(controlsIn)
      .filter((control) => control.getAttribute('aria-required') === 'true' && control.value.trim() === '')
      .map((control) => [control.name, app.state.words.missing]),
  );

const showErrors = (form: HTMLFormElement, errors: FormErrors): void => {
  for (const control of controlsIn(form)) {
    const words = errors[control.name];
    const place = form.querySelector<HTMLElement>(`[id="field-${control.name}-error"]`);
    control.toggleAttribute('aria-invalid', false);
    if (words) control.setAttribute('aria-invalid', 'true');
    place?.replaceChildren(words ?? '');
    place?.toggleAttribute('hidden', !words);
  }
};

let choiceLists = 0;

/** Offers, candidates and members by number or by name: the same question as a command's argument. */
const suggestInto = (app: App, place: Place, { id, subject }: FormToFill, input: HTMLInputElement): void => {
  const list = h('datalist', { id: `choices-${++choiceLists}` });
  input.after(list);
  input.setAttribute('list', list.id);
  const ask = async () => {
    const asked = { ...app.who, ...place, command: id, argument: input.name, subject, typed: input.value };
    const { choices } = await post('suggest', asked).catch(() => ({ choices: [] }));
    list.replaceChildren(...choices.map(({ value, label }) => h('option', { value }, label)));
  };
  input.addEventListener('input', () => void ask());
  input.addEventListener('focus', () => void ask());
};
