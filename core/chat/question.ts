import type { Card } from '../cards/card.ts';
import type { Choice, Form, FormErrors } from '../cards/form.ts';
import type { ChatEvent, PersonRef, Platform } from './event.ts';

// What a platform must know at once (1.5 s): read-only, never queued.

export type Question =
  /** At most 25 choices for an argument or a field, from what is typed so far. */
  | {
      type: 'suggest';
      /** A command, or an open form with its subject. */
      command: string;
      argument: string;
      typed: string;
      subject?: string;
      asker: Asker;
    }
  /** A form to show in answer to a command or a button. */
  | {
      type: 'open';
      what: { command: string; text: string } | { action: string; subject: string };
      asker: Asker;
    }
  /** The page of one person: their follow-ups, the offers, what runs and what does not. */
  | { type: 'home'; asker: Asker }
  /** Are these values acceptable? */
  | { type: 'check'; form: string; subject: string; values: Record<string, string>; asker: Asker };

export interface Asker {
  platform: Platform;
  workspace: string;
  person: PersonRef;
  conversation: string;
  locale: string | null;
}

export type Answer =
  | { type: 'choices'; choices: Choice[] }
  | { type: 'form'; form: Form }
  | { type: 'home'; card: Card }
  | { type: 'accepted' }
  | { type: 'errors'; errors: FormErrors }
  | { type: 'refused'; card: Card };

/** The two functions an adapter is given. It never calls a use case. */
export interface Door {
  /** Resolves when the event is kept: only then may the platform be told "received". */
  tell(event: ChatEvent): Promise<void>;
  ask(question: Question): Promise<Answer>;
}
