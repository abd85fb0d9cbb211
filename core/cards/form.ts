import type { Locale } from '../i18n/locale.ts';

// What Slack and Discord show as a modal. Values travel as strings; the command's zod gate reads them.

export interface Form {
  id: string;
  /** Opaque subject that comes back with the answer, e.g. 'offre-42'. */
  subject: string;
  locale: Locale;
  title: string;
  /** At most 5 fields a step (Discord's limit). */
  steps: Field[][];
  submit: string;
}

export interface Field {
  id: string;
  label: string;
  hint?: string;
  required: boolean;
  value?: string;
  input:
    | { type: 'text' }
    | { type: 'long'; rows?: number }
    | { type: 'number'; unit: string | null }
    | { type: 'money'; currency: string }
    | { type: 'date' }
    | { type: 'choice'; choices: Choice[] }
    | { type: 'reference'; of: 'offer' | 'candidate' | 'member' }
    | { type: 'yes' }
    | { type: 'secret' }
    | { type: 'file' };
}

/** At most 25; label at most 75 characters is safe on every platform. */
export interface Choice {
  value: string;
  label: string;
}

/** Field id → sentence in the asker's language. */
export type FormErrors = Record<string, string>;
