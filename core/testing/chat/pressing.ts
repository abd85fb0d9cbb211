import type { Form } from '../../cards/form.ts';
import type { Conversation } from '../../chat/event.ts';
import type { Question } from '../../chat/question.ts';
import { conversationOf, type Message } from './board.ts';
import { buttonNamed, choiceNamed, findOnCards, newestPager } from './find-on-cards.ts';
import type { People } from './people.ts';
import type { Scene } from './scene.ts';

type Pressing = Pick<People, 'command' | 'press' | 'choose' | 'turn' | 'submit' | 'openForm' | 'suggest'>;
type What = Extract<Question, { type: 'open' }>['what'];

/** Commands, buttons, selects and forms. */
export const createPressing = (
  scene: Scene,
  opensForm: (command: string, text: string) => boolean,
): Pressing => {
  let opened: { form: Form; at: Conversation; by: string } | null = null;

  /** Answers true when a form or a refusal came: then there is nothing to tell. */
  const openOrRefuse = async (what: What, by: string, at: Conversation) => {
    const answer = await scene.ask({ type: 'open', what }, by, at);
    if (answer.type === 'form') opened = { form: answer.form, at, by };
    if (answer.type === 'refused') scene.whisper(by, at, answer.card);
    return answer.type === 'form' || answer.type === 'refused';
  };

  const tellPress = (
    by: string,
    message: Message,
    act: { action: string; subject: string; value: string | null },
  ) => {
    const seen = message.onlyFor === null ? message.ref : null;
    const event = scene.privately(by, conversationOf(message));
    return scene.tell({ ...event, type: 'action.pressed', ...act, message: seen });
  };

  return {
    async command(line, act = {}) {
      const by = scene.personOf(act);
      const at = scene.channelOf(act);
      scene.note(by, at, line);
      const [command = '', ...rest] = line.replace(/^\//, '').split(' ');
      const text = rest.join(' ').trim();
      if (opensForm(command, text) && (await openOrRefuse({ command, text }, by, at))) return;
      await scene.tell({ ...scene.privately(by, at), type: 'command.called', command, input: { text } });
    },
    async press(label, act = {}) {
      const by = scene.personOf(act);
      const { found, message } = findOnCards(scene.board, { ...act, by }, buttonNamed(label), label);
      const at = conversationOf(message);
      scene.note(by, at, `[${found.label}]`);
      const { action, subject } = found;
      if (found.answers === 'form' && (await openOrRefuse({ action, subject }, by, at))) return;
      await tellPress(by, message, { action, subject, value: null });
    },
    async choose(choice, act = {}) {
      const by = scene.personOf(act);
      const { found, message } = findOnCards(scene.board, { ...act, by }, choiceNamed(choice), choice);
      scene.note(by, conversationOf(message), `[${found.label} : ${choice}]`);
      const { action, subject, value } = found;
      await tellPress(by, message, { action, subject, value });
    },
    async turn(page, act = {}) {
      const by = scene.personOf(act);
      const { pager, message } = newestPager(scene.board, by);
      await tellPress(by, message, { action: pager.action, subject: pager.subject, value: String(page) });
    },
    async submit(typed) {
      if (!opened) throw new Error('no form is open');
      const { form, at, by } = opened;
      const filled = { form: form.id, subject: form.subject, values: { ...valuesOf(form, typed), ...typed } };
      const answer = await scene.ask({ type: 'check', ...filled }, by, at);
      if (answer.type === 'errors') return answer.errors;
      opened = null;
      scene.note(by, at, `« ${form.title} » : ${wordsOf(typed)}`);
      if (answer.type === 'refused') scene.whisper(by, at, answer.card);
      else await scene.tell({ ...scene.privately(by, at), type: 'form.submitted', ...filled });
      return null;
    },
    openForm: () => opened?.form ?? null,
    async suggest(command, argument, typed, act = {}) {
      const question = { type: 'suggest', command, argument, typed } as const;
      const answer = await scene.ask(question, scene.personOf(act), scene.channelOf(act));
      return answer.type === 'choices' ? answer.choices.map((choice) => choice.label) : [];
    },
  };
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

const wordsOf = (typed: Record<string, string>): string =>
  Object.entries(typed)
    .map(([field, value]) => `${field} = ${value}`)
    .join(' · ');
