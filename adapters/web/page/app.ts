import type { NotDone, PageState, View, Who } from './api.ts';

/** What every part of the page is given. */
export interface App {
  who: Who;
  state: PageState;
  openThread(message: View | { id: string; channel: string }): void;
  /** Something did not get through: says so. */
  failed(problem: unknown): void;
  /** A command or a press was answered: with a form to fill in, or elsewhere on the page. */
  showForm(form: FormToFill, place: Place): void;
  confirm(question: { title: string; text: string; yes: string; no: string }): Promise<boolean>;
  uploads: Set<string>;
}

export interface Place {
  channel: string;
  thread: string | null;
}

export interface FormToFill {
  form: import('../render-card/tree.ts').Tree;
  id: string;
  subject: string;
}

export const newId = (): string => crypto.randomUUID();

/** '# recrutement', 'MatchPro'. */
export const placeName = (app: App, channel: string): string =>
  channel.startsWith('D-') ? app.state.words.bot : `# ${channel}`;

export const isOffline = (problem: unknown): boolean => (problem as NotDone).status === 0;
