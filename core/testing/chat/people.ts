import type { Action, Card } from '../../cards/card.ts';
import type { Form, FormErrors } from '../../cards/form.ts';
import { type ChatEvent, type Conversation, inThread, type MessageRef, threadOf } from '../../chat/event.ts';
import type { Door, Question } from '../../chat/question.ts';
import { type Board, conversationOf, idOf, type Message, threadUnder } from './board.ts';
import type { Town } from './outbound.ts';

/** Where and by whom; the first channel and the first person when unsaid. */
interface Act {
  in?: string;
  by?: string;
}
interface InThread extends Act {
  /** A message or a thread; the newest thread that was started or answered when unsaid. */
  to?: string;
}

/** What people do. Each resolves when the event is kept; what comes of it is `house.settled()` later. */
export interface People {
  /** A file falls in a channel or, with `to`, in a thread. Answers the thread below it. */
  drop(name: string, bytes: Uint8Array, act?: InThread & { text?: string }): Promise<Conversation>;
  /** A message in a channel; '@MatchPro …' addresses the bot. */
  say(text: string, act?: Act): Promise<MessageRef>;
  /** A message in a thread. */
  reply(text: string, act?: InThread): Promise<MessageRef>;
  edit(message: MessageRef, text: string): Promise<void>;
  remove(message: MessageRef): Promise<void>;
  /** '/match offre-42'. Opens a form when the command declares one. */
  command(line: string, act?: Act): Promise<void>;
  /** The newest button with this label that the person can see. Opens a form when the button declares one. */
  press(label: string, act?: Act & { on?: MessageRef }): Promise<void>;
  /** A choice, by its label, in the newest select that has it. */
  choose(choice: string, act?: Act & { on?: MessageRef }): Promise<void>;
  /** The newest card with pages, at this page (counted from 1). */
  turn(page: number, act?: Act): Promise<void>;
  /** The open form with these values over the ones it came with. Answers its errors, null when it was accepted. */
  submit(values: Record<string, string>): Promise<FormErrors | null>;
  /** The form that is open in front of the person. */
  openForm(): Form | null;
  suggest(command: string, argument: string, typed: string, act?: Act): Promise<string[]>;
  joined(channel?: string): Promise<void>;
  /** The last event once more, as platforms do when an acknowledgement was late. */
  redeliver(): Promise<void>;
}

export interface PeopleOptions {
  board: Board;
  town: Town;
  workspace: string;
  bot: string;
  door: () => Door;
  opensForm: (command: string, text: string) => boolean;
}

interface Opened {
  form: Form;
  at: Conversation;
  by: string;
}

export const createPeople = (options: PeopleOptions): People => {
  const { board, town, workspace } = options;
  const firstOf = (names: object) => Object.keys(names)[0] ?? '';
  const personOf = (act: Act) => act.by ?? firstOf(town.people);
  const channelOf = (act: Act) => `web:${workspace}:${act.in ?? firstOf(town.channels)}`;
  let current: Conversation | null = null;
  let opened: Opened | null = null;
  let last: ChatEvent | null = null;
  let events = 0;
  let files = 0;

  const common = (by: string, conversation: Conversation) => ({
    key: `e${++events}`,
    platform: 'web' as const,
    workspace,
    conversation,
    by: `web:${workspace}:${by}`,
    locale: town.people[by]?.locale ?? null,
  });
  const privately = (by: string, conversation: Conversation) => {
    const event = common(by, conversation);
    return { ...event, reply: { token: `reply-${event.key}`, expiresAt: '2100-01-01T00:00:00.000Z' } };
  };
  const tell = (event: ChatEvent) => {
    last = event;
    return options.door().tell(event);
  };
  const askerAt = (by: string, conversation: Conversation) => ({
    platform: 'web' as const,
    workspace,
    person: `web:${workspace}:${by}`,
    conversation,
    locale: town.people[by]?.locale ?? null,
  });
  const whisper = (by: string, at: Conversation, card: Card) =>
    board.add({
      ...spot(at),
      by: null,
      onlyFor: by,
      content: { kind: 'card', card, keys: [] },
    });
  const note = (by: string, at: Conversation, text: string) =>
    board.add({ ...spot(at), by, content: { kind: 'act', text } });

  const post = (text: string, by: string, at: Conversation): Promise<MessageRef> => {
    const message = board.add({ ...spot(at), by, content: { kind: 'text', text } });
    current = threadUnder(message);
    return tell(posted(message, text)).then(() => message.ref);
  };
  const posted = (message: Message, text: string): ChatEvent => {
    const name = `@${options.bot}`;
    const mentioned = text.startsWith(name);
    return {
      ...common(message.by ?? '', conversationOf(message)),
      type: 'message.posted',
      message: message.ref,
      revision: message.revision,
      text: mentioned ? text.slice(name.length).trim() : text,
      replyTo: message.thread === null ? null : inThread(message.channel, message.thread),
      mentioned,
    };
  };

  /** Answers true when a form or a refusal came: then there is nothing to tell. */
  const openOrRefuse = async (
    what: Extract<Question, { type: 'open' }>['what'],
    by: string,
    at: Conversation,
  ) => {
    const answer = await options.door().ask({ type: 'open', what, asker: askerAt(by, at) });
    if (answer.type === 'form') opened = { form: answer.form, at, by };
    if (answer.type === 'refused') whisper(by, at, answer.card);
    return answer.type === 'form' || answer.type === 'refused';
  };

  /** The newest card this person can see that holds what is looked for. */
  const findOnCards = <T>(
    act: Act & { on?: MessageRef },
    find: (action: Action) => T | undefined,
    wish: string,
  ) => {
    const by = personOf(act);
    for (const message of board.messages.toReversed()) {
      if (act.on !== undefined && message.ref !== act.on) continue;
      for (const action of actionsFor(message, by)) {
        const found = find(action);
        if (found !== undefined) return { found, message, by };
      }
    }
    const seen = board.messages.flatMap((message) => actionsFor(message, by).map((action) => action.label));
    throw new Error(
      `${by} sees no « ${wish} »; there is: ${[...new Set(seen)].join(', ') || 'nothing to press'}`,
    );
  };

  return {
    async drop(name, bytes, act = {}) {
      const by = personOf(act);
      const at = act.to ?? channelOf(act);
      const file = `f${++files}`;
      const text = act.text ?? '';
      town.files.set(file, bytes);
      const message = board.add({ ...spot(at), by, content: { kind: 'file', file, name, text } });
      current = threadUnder(message);
      const [, , channel = ''] = message.channel.split(':');
      const place = { platform: 'web' as const, workspace, channel, message: idOf(message.ref) };
      await tell({
        ...common(by, current),
        type: 'file.dropped',
        message: message.ref,
        file: { ...place, file, name, size: bytes.length },
        text,
      });
      return threadUnder(message);
    },
    say: (text, act = {}) => post(text, personOf(act), channelOf(act)),
    async reply(text, act = {}) {
      const at = act.to ?? current;
      if (at === null) throw new Error('there is no thread to answer in');
      return post(text, personOf(act), at);
    },
    async edit(ref, text) {
      const message = board.get(ref);
      message.revision += 1_000;
      message.content = { kind: 'text', text };
      await tell(posted(message, text));
    },
    async remove(ref) {
      const message = board.get(ref);
      message.removed = true;
      message.revision += 1_000;
      const event = common(message.by ?? '', conversationOf(message));
      await tell({ ...event, type: 'message.deleted', message: ref, revision: message.revision });
    },
    async command(line, act = {}) {
      const by = personOf(act);
      const at = channelOf(act);
      note(by, at, line);
      const [command = '', ...rest] = line.replace(/^\//, '').split(' ');
      const text = rest.join(' ').trim();
      if (options.opensForm(command, text) && (await openOrRefuse({ command, text }, by, at))) return;
      await tell({ ...privately(by, at), type: 'command.called', command, input: { text } });
    },
    async press(label, act = {}) {
      const { found, message, by } = findOnCards(act, (one) => buttonLike(one, label), label);
      const at = conversationOf(message);
      note(by, at, `[${found.label}]`);
      const { action, subject } = found;
      if (found.answers === 'form' && (await openOrRefuse({ action, subject }, by, at))) return;
      await tell({
        ...privately(by, at),
        type: 'action.pressed',
        action,
        subject,
        value: null,
        message: seenBy(message),
      });
    },
    async choose(choice, act = {}) {
      const { found, message, by } = findOnCards(act, (one) => choiceLike(one, choice), choice);
      const at = conversationOf(message);
      note(by, at, `[${found.label} : ${choice}]`);
      const { action, subject, value } = found;
      await tell({
        ...privately(by, at),
        type: 'action.pressed',
        action,
        subject,
        value,
        message: seenBy(message),
      });
    },
    async turn(page, act = {}) {
      const by = personOf(act);
      const message = board.messages.findLast((one) => cardFor(one, by)?.pager);
      const pager = message && cardFor(message, by)?.pager;
      if (!pager) throw new Error(`${by} sees nothing with pages`);
      const { action, subject } = pager;
      const event = { ...privately(by, conversationOf(message)), action, subject, value: String(page) };
      await tell({ ...event, type: 'action.pressed', message: seenBy(message) });
    },
    async submit(typed) {
      if (!opened) throw new Error('no form is open');
      const { form, at, by } = opened;
      const values = { ...valuesOf(form, typed), ...typed };
      const question = { type: 'check', form: form.id, subject: form.subject, values } as const;
      const answer = await options.door().ask({ ...question, asker: askerAt(by, at) });
      if (answer.type === 'errors') return answer.errors;
      opened = null;
      note(
        by,
        at,
        `« ${form.title} » : ${Object.entries(typed)
          .map(([field, value]) => `${field} = ${value}`)
          .join(' · ')}`,
      );
      if (answer.type === 'refused') whisper(by, at, answer.card);
      else
        await tell({
          ...privately(by, at),
          type: 'form.submitted',
          form: form.id,
          subject: form.subject,
          values,
        });
      return null;
    },
    openForm: () => opened?.form ?? null,
    async suggest(command, argument, typed, act = {}) {
      const asker = askerAt(personOf(act), channelOf(act));
      const answer = await options.door().ask({ type: 'suggest', command, argument, typed, asker });
      return answer.type === 'choices' ? answer.choices.map((choice) => choice.label) : [];
    },
    joined: (channel) =>
      tell({
        ...common(firstOf(town.people), channelOf(channel ? { in: channel } : {})),
        type: 'bot.joined',
      }),
    async redeliver() {
      if (!last) throw new Error('nothing has happened yet');
      await options.door().tell(last);
    },
  };
};

const spot = (at: Conversation) => ({ channel: at.split(':').slice(0, 3).join(':'), thread: threadOf(at) });

const cardFor = (message: Message, by: string): Card | null => {
  const hidden = message.removed || (message.onlyFor !== null && message.onlyFor !== by);
  return hidden || message.content.kind !== 'card' ? null : message.content.card;
};
const actionsFor = (message: Message, by: string): Action[] => cardFor(message, by)?.actions ?? [];

const seenBy = (message: Message) => (message.onlyFor === null ? message.ref : null);

const buttonLike = (action: Action, label: string) =>
  action.type === 'button' && action.label === label ? action : undefined;

const choiceLike = (action: Action, label: string) => {
  if (action.type !== 'select') return undefined;
  const choice = action.choices.find((one) => one.label === label);
  return choice && { ...action, value: choice.value };
};

/** What the form came with; a field that it does not have is a mistake of the test. */
const valuesOf = (form: Form, typed: Record<string, string>): Record<string, string> => {
  const fields = form.steps.flat();
  const unknown = Object.keys(typed).filter((id) => !fields.some((field) => field.id === id));
  if (unknown.length > 0) throw new Error(`the form ${form.id} has no ${unknown.join(', ')}`);
  return Object.fromEntries(
    fields.flatMap((field) => (field.value === undefined ? [] : [[field.id, field.value]])),
  );
};
