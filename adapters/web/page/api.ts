import type { Choice, FormErrors } from '../../../core/cards/form.ts';
import type { Outcome } from '../inbound/acts.ts';
import type { pageOfHistory, pageState } from '../inbound/looks.ts';
import type { Requests } from '../inbound/requests.ts';
import type { View } from '../inbound/view.ts';

export type PageState = ReturnType<typeof pageState>;
export type { View };

/** Who sits here, and in which language. */
export interface Who {
  as: Requests['say']['as'];
  lang: Requests['say']['lang'];
}

/** The request did not get through: 0 when nobody answered. */
export class NotDone extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

interface Answers {
  say: { message: string };
  drop: { message: string; files: string[] };
  sample: { message: string };
  call: Outcome;
  press: Outcome;
  suggest: { choices: Choice[] };
  check: { errors: FormErrors | null } | { told: true };
  submit: { told: true };
  edit: object;
  remove: object;
  dismiss: object;
}

export const post = <Name extends keyof Answers>(name: Name, body: Requests[Name]): Promise<Answers[Name]> =>
  ask(name, { method: 'POST', body: JSON.stringify(body) });

export const getState = (who: Who): Promise<PageState> => ask(`state?${new URLSearchParams({ ...who })}`);

export const getMessages = (
  who: Who,
  place: { channel: string; thread: string | null },
  before?: string,
): Promise<ReturnType<typeof pageOfHistory>> =>
  ask(
    `messages?${new URLSearchParams({
      ...who,
      channel: place.channel,
      ...(place.thread ? { thread: place.thread } : {}),
      ...(before ? { before } : {}),
    })}`,
  );

export const putFile = (who: Who, message: string, id: string, file: Blob): Promise<object> =>
  ask(`files/${message}/${id}?${new URLSearchParams({ ...who })}`, { method: 'PUT', body: file });

const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
  const response = await fetch(path, init).catch(() => null);
  if (!response?.ok) throw new NotDone(response?.status ?? 0);
  return (await response.json()) as T;
};
