import type { Words } from '../i18n/words.ts';
import type { Choice, Field } from './form.ts';

export type FieldId = keyof Words['say']['cards']['forms']['fields'];

/** A field with its label, its hint and the value it opens with. Fields in `gaps` say that the brief left them open. */
export const fieldMaker =
  (values: Record<string, string>, gaps: readonly string[], t: Words) =>
  (id: FieldId, input: Field['input'], required = false): Field => {
    const hint = hintFor(id, gaps.includes(id) && !values[id], t);
    return {
      id,
      label: t.say.cards.forms.fields[id],
      required,
      input,
      ...(hint ? { hint } : {}),
      ...(values[id] ? { value: values[id] } : {}),
    };
  };

const hintFor = (id: FieldId, gap: boolean, t: Words): string => {
  const { hints, gap: missing } = t.say.cards.forms;
  const hint: string | undefined = (hints as Partial<Record<FieldId, string>>)[id];
  return [gap ? `⚠️ ${missing}` : '', hint ?? ''].filter(Boolean).join(' · ');
};

/** { cdi: 'CDI' } → choices in the order of the list. */
export const choicesOf = (labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
