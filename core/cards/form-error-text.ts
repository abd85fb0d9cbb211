import type { Words } from '../i18n/words.ts';

type FormErrorCode = keyof Words['say']['cards']['forms']['errors'];

/** What is said under a field that cannot be accepted; an unknown code says at least that. */
export const formErrorText = (code: string, field: string, t: Words): string => {
  const { fields, errors } = t.say.cards.forms;
  const label = Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : field;
  const sentence = Object.hasOwn(errors, code) ? errors[code as FormErrorCode] : errors.wrong;
  return sentence(label);
};
