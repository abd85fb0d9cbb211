import type { Choice } from '../core/cards/form.ts';
import { refusalCard } from '../core/cards/refusal-card.ts';
import type { Answer, Question } from '../core/chat/question.ts';
import { cardActions } from '../core/commands/actions.ts';
import type { AskContext } from '../core/commands/context.ts';
import { formHandlers } from '../core/commands/forms.ts';
import { home } from '../core/commands/home.ts';
import { readLine } from '../core/commands/read-line.ts';
import { suggest } from '../core/commands/suggest.ts';
import { commandTable } from '../core/commands/table.ts';
import { Refusal } from '../core/errors.ts';
import { may, requireRight } from '../core/rights/acts.ts';
import { type EdgeOptions, enter, type Here } from './edge.ts';

/** What a platform must know at once: reads only. A refusal is an answer; anything else is the adapter's to report. */
export const answerQuestion = async (options: EdgeOptions, question: Question): Promise<Answer> => {
  const { person, ...place } = question.asker;
  const here = await enter(options, { ...place, by: person });
  const context = { ...here, t: here.own };
  try {
    if (question.type === 'suggest') return { type: 'choices', choices: await choicesFor(context, question) };
    if (question.type === 'home') return { type: 'home', card: await home(context) };
    if (question.type === 'open') return await openForm(context, question.what);
    return await checkForm(context, question);
  } catch (problem) {
    if (problem instanceof Refusal) return { type: 'refused', card: refusalCard(problem, here.own) };
    throw problem;
  }
};

type Asked = Here & AskContext;
type Of<T extends Question['type']> = Extract<Question, { type: T }>;

const choicesFor = async (context: Asked, question: Of<'suggest'>): Promise<Choice[]> =>
  may(context.role, 'see') ? suggest(context, question) : [];

const openForm = async (context: Asked, what: Of<'open'>['what']): Promise<Answer> => {
  const wanted = 'action' in what ? formOfAction(context, what) : formOfCommand(context, what);
  if (!wanted) return { type: 'accepted' };
  const handler = formHandlers.find((known) => known.id === wanted.form);
  if (!handler) throw new Refusal('unknown.action', { action: wanted.form });
  requireRight(context.asker, handler.right);
  return { type: 'form', form: await handler.open(context, wanted.subject, wanted.values) };
};

const formOfAction = (context: Asked, what: { action: string; subject: string }) => {
  const action = cardActions.find((known) => known.id === what.action);
  requireRight(context.asker, action?.right ?? null);
  return action?.form ? { form: action.form, subject: what.subject, values: {} } : null;
};

/** A command that opens no form is simply told, and answered in its place. */
const formOfCommand = (context: Asked, what: { command: string; text: string }) => {
  const { command, raw } = readLine(commandTable, what.command, { text: what.text });
  requireRight(context.asker, command.right);
  return command.form?.(raw) ?? null;
};

const checkForm = async (context: Asked, question: Of<'check'>): Promise<Answer> => {
  const handler = formHandlers.find((known) => known.id === question.form);
  if (!handler) throw new Refusal('unknown.action', { action: question.form });
  requireRight(context.asker, handler.right);
  const errors = await handler.check(context, question.subject, question.values);
  return errors ? { type: 'errors', errors } : { type: 'accepted' };
};
