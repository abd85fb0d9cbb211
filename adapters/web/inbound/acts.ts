import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Form } from '../../../core/cards/form.ts';
import type { Answer, Door } from '../../../core/chat/question.ts';
import type { Shelf } from '../files.ts';
import { emptyBody, type Message } from '../outbound/message.ts';
import { bot, mayRead } from '../outbound/people.ts';
import type { Store } from '../outbound/store.ts';
import { renderForm } from '../render-card/render-form.ts';
import type { Tree } from '../render-card/tree.ts';
import { type CommandShape, opensForm } from '../slash-commands.ts';
import type { Requests } from './requests.ts';
import {
  type Actor,
  toActionPressed,
  toAsker,
  toCommandCalled,
  toFileDropped,
  toFormSubmitted,
  toMessageDeleted,
  toMessagePosted,
} from './to-events.ts';
import { isFor } from './view.ts';

export interface ActOptions {
  door: Door;
  store: Store;
  shelf: Shelf;
  commands: readonly CommandShape[];
  samples: readonly string[];
}

/** What came of a command or a press: told to the house, or a form to fill in first. */
export type Outcome = { told: true } | { form: Tree; id: string; subject: string };

/** The person may not do this here: answered with 403, without a word of what is there. */
export class NotHere extends Error {}

/** What a person does on the page. Each is kept in the page's own store before the house is told. */
export const createActs = (options: ActOptions) => ({
  say: (asked: Requests['say']) => say(options, asked),
  edit: async (asked: Requests['edit']) => {
    const message = ownMessage(options.store, asked);
    if (!options.store.edit(message.id, { ...message.body, text: asked.text }, { edited: true }))
      throw new NotHere();
    await options.door.tell(toMessagePosted(options.store.read(message.id) ?? message, asked.lang));
    return {};
  },
  remove: async (asked: Requests['remove']) => {
    const message = ownMessage(options.store, asked);
    for (const file of message.body.files) await options.shelf.drop(file.id);
    options.store.remove(message.id);
    await options.door.tell(toMessageDeleted(message, asked.lang));
    return {};
  },
  dismiss: async (asked: Requests['dismiss']) => {
    const message = seen(options.store, asked);
    if (message.reader !== asked.as) throw new NotHere();
    options.store.remove(message.id);
    return {};
  },
  drop: async (asked: Requests['drop']) => {
    const message = announce(options.store, asked, asked.files, asked.text);
    return { message: message.id, files: message.body.files.map(({ id }) => id) };
  },
  receive: (message: string, file: string, bytes: Readable, who: Pick<Requests['say'], 'as' | 'lang'>) =>
    receive(options, { message, file, bytes, who }),
  sample: (asked: Requests['sample']) => dropSample(options, asked),
  call: (asked: Requests['call']) => call(options, asked),
  press: (asked: Requests['press']) => press(options, asked),
  suggest: async ({ command, argument, typed, subject, ...asked }: Requests['suggest']) => {
    const about = subject === undefined ? {} : { subject };
    const asker = toAsker(actorOf(asked));
    const answer = await options.door.ask({ type: 'suggest', command, argument, typed, ...about, asker });
    return { choices: answer.type === 'choices' ? answer.choices : [] };
  },
  check: async ({ form, subject, values, ...asked }: Requests['check']) => {
    const answer = await options.door.ask({
      type: 'check',
      form,
      subject,
      values,
      asker: toAsker(actorOf(asked)),
    });
    if (answer.type === 'refused') return refused(options, answer, actorOf(asked));
    return { errors: answer.type === 'errors' ? answer.errors : null };
  },
  submit: async ({ id, form, subject, values, ...asked }: Requests['submit']) => {
    await options.door.tell(toFormSubmitted({ id, form, subject, values }, actorOf(asked)));
    return { told: true as const };
  },
});

export type Acts = ReturnType<typeof createActs>;

const say = async ({ store, door }: ActOptions, asked: Requests['say']) => {
  const known = store.byRequest(asked.id);
  const { channel, thread } = actorOf(asked);
  const body = { ...emptyBody, text: asked.text };
  const message =
    known ??
    store.add({ channel, thread, author: asked.as, reader: null, kind: 'said', body, request: asked.id });
  await door.tell(toMessagePosted(message, asked.lang));
  return { message: message.id };
};

/** A message with places for its files: each is told to the house when its bytes are here. */
const announce = (
  store: Store,
  asked: Pick<Requests['drop'], 'as' | 'lang' | 'channel' | 'thread' | 'id'>,
  files: { name: string; size: number }[],
  text: string,
): Message => {
  const known = store.byRequest(asked.id);
  const { channel, thread } = actorOf(asked);
  const coming = files.map(({ name, size }) => ({ id: randomUUID(), name, size, state: 'coming' as const }));
  const body = { ...emptyBody, text, files: coming };
  return (
    known ??
    store.add({ channel, thread, author: asked.as, reader: null, kind: 'said', body, request: asked.id })
  );
};

const receive = async (
  { store, shelf, door }: ActOptions,
  came: { message: string; file: string; bytes: Readable; who: Pick<Requests['say'], 'as' | 'lang'> },
) => {
  const message = ownMessage(store, { ...came.who, message: came.message });
  const file = message.body.files.find(({ id }) => id === came.file);
  if (!file) throw new NotHere();
  await shelf.put(file.id, came.bytes);
  await door.tell(toFileDropped(message, file, { person: came.who.as, locale: came.who.lang }));
  const now = store.read(message.id);
  if (!now || now.removed) return {};
  const files = now.body.files.map((one) => (one.id === file.id ? { ...one, state: 'here' as const } : one));
  store.edit(now.id, { ...now.body, files });
  return {};
};

const dropSample = async (options: ActOptions, asked: Requests['sample']) => {
  const path = options.samples[asked.sample];
  if (!path) throw new NotHere();
  const { size } = await stat(path);
  const message = announce(options.store, asked, [{ name: basename(path), size }], '');
  const [file] = message.body.files;
  if (file)
    await receive(options, { message: message.id, file: file.id, bytes: createReadStream(path), who: asked });
  return { message: message.id };
};

/** '/match offre-42': a form where the table says so, else told. What was typed stays, for whoever typed it. */
const call = async (options: ActOptions, asked: Requests['call']): Promise<Outcome> => {
  const line = asked.line.replace(/^\//, '').trim();
  const [command = '', ...rest] = line.split(/\s+/);
  const text = rest.length > 0 ? line.slice(command.length).trim() : '';
  const actor = actorOf(asked);
  if (!options.store.byRequest(asked.id)) {
    const body = { ...emptyBody, text: `/${line}` };
    const { channel, thread } = actor;
    options.store.add({
      channel,
      thread,
      author: asked.as,
      reader: asked.as,
      kind: 'act',
      body,
      request: asked.id,
    });
  }
  if (opensForm(options.commands, line)) {
    const opened = await open(options, { command, text }, actor);
    if (opened) return opened;
  }
  await options.door.tell(toCommandCalled({ id: asked.id, command, text }, actor));
  return { told: true };
};

/** The card says what its button does: the page only names its place. */
const press = async (options: ActOptions, asked: Requests['press']): Promise<Outcome> => {
  const message = seen(options.store, asked);
  const { card } = message.body;
  const actor: Actor = {
    person: asked.as,
    locale: asked.lang,
    channel: message.channel,
    thread: message.thread,
  };
  if (!card) throw new NotHere();
  if ('page' in asked.act) {
    if (!card.pager) throw new NotHere();
    const { action, subject } = card.pager;
    const value = String(asked.act.page);
    await options.door.tell(toActionPressed({ id: asked.id, action, subject, value, message }, actor));
    return { told: true };
  }
  const button = card.actions[asked.act.at];
  if (!button) throw new NotHere();
  if (button.type === 'select' && !button.choices.some(({ value }) => value === asked.value))
    throw new NotHere();
  if (button.type === 'button' && button.answers === 'form') {
    const opened = await open(options, { action: button.action, subject: button.subject }, actor);
    if (opened) return opened;
  }
  const { action, subject } = button;
  await options.door.tell(
    toActionPressed({ id: asked.id, action, subject, value: asked.value, message }, actor),
  );
  return { told: true };
};

type Wanted = { command: string; text: string } | { action: string; subject: string };

/** Null: nothing to fill in, the act is told. */
const open = async (options: ActOptions, what: Wanted, actor: Actor): Promise<Outcome | null> => {
  const answer = await options.door.ask({ type: 'open', what, asker: toAsker(actor) });
  if (answer.type === 'form') return toForm(answer.form);
  return answer.type === 'refused' ? refused(options, answer, actor) : null;
};

const toForm = (form: Form): Outcome => ({ form: renderForm(form), id: form.id, subject: form.subject });

/** A refusal is an answer like any other: on the page, for this person only. */
const refused = (
  { store }: ActOptions,
  { card }: Extract<Answer, { type: 'refused' }>,
  actor: Actor,
): { told: true } => {
  const { channel, thread, person } = actor;
  const reader = channel.startsWith('D-') ? null : person;
  store.add({ channel, thread, author: bot, reader, kind: 'card', body: { ...emptyBody, card } });
  return { told: true };
};

/** Throws NotHere where this person cannot read. */
const actorOf = (asked: Pick<Requests['say'], 'as' | 'lang' | 'channel' | 'thread'>): Actor => {
  if (!mayRead(asked.as, asked.channel)) throw new NotHere();
  return { person: asked.as, locale: asked.lang, channel: asked.channel, thread: asked.thread };
};

const seen = (store: Store, asked: { as: string; message: string }): Message => {
  const message = store.read(asked.message);
  if (!message || message.removed || !mayRead(asked.as, message.channel) || !isFor(message, asked.as))
    throw new NotHere();
  return message;
};

const ownMessage = (store: Store, asked: { as: string; message: string }): Message => {
  const message = seen(store, asked);
  if (message.author !== asked.as || message.kind !== 'said') throw new NotHere();
  return message;
};
