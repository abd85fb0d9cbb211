import type { Form } from '../../../core/cards/form.ts';
import type { ChatEvent } from '../../../core/chat/event.ts';
import type { Door, Question } from '../../../core/chat/question.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { toLocale } from '../../../core/i18n/locale.ts';
import type { Notebook } from '../../../core/ports/notebook.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { row, styles } from '../render-card/actions.ts';
import { type CustomId, readCustomId, writeCustomId } from '../render-card/custom-id.ts';
import { renderCard, renderWords } from '../render-card/render-card.ts';
import { answersOf, type CommandShape } from '../slash-commands.ts';
import { answerFile, isFileAct } from './answer-file.ts';
import { teamOf } from './ask-team.ts';
import type { Direct } from './direct.ts';
import { type Drafts, userOf } from './drafts.ts';
import { fieldErrors, modalOf, nextStep, showStep, stepOf } from './form-steps.ts';
import type { DiscordInteraction, DiscordMessage, LabelledComponent } from './payloads.ts';
import { type Respond, respondTo } from './respond.ts';
import { askFirst, takeTeam, workspaceOf } from './team-of-act.ts';
import {
  type Actor,
  focusedOption,
  readOptions,
  toActionPressed,
  toActor,
  toAsker,
  toCommandCalled,
  toFormSubmitted,
  toValues,
} from './to-interaction.ts';

export interface Answering {
  api: DiscordApi;
  ask: Door['ask'];
  /** Resolves when kept, however long that takes. */
  keep: (event: ChatEvent) => Promise<void>;
  commands: readonly CommandShape[];
  drafts: Drafts;
  direct: Direct;
  notebook: Notebook;
  /** A message that waited for its team. */
  hear: (message: DiscordMessage) => Promise<void>;
  /** A first answer did not reach Discord. */
  tellLate: (error: unknown) => void;
}

/** One interaction: its first answer goes out at once, then what was done is kept. */
export const answer = async (on: Answering, interaction: DiscordInteraction): Promise<void> => {
  const respond = respondTo(on.api, interaction);
  const team = teamOf(interaction.data.custom_id ?? '');
  if (team) return takeTeam(on, interaction, team, respond);
  const meant = await workspaceOf(on, interaction);
  if (meant.kind === 'several') return askFirst(interaction, meant.guilds, respond);
  const actor = toActor(interaction, meant.guild);
  if (interaction.type === 2 && isFileAct(interaction)) return answerFile(on, interaction, actor, respond);
  if (interaction.type === 2) return answerCommand(on, interaction, actor, respond);
  if (interaction.type === 3) return answerComponent(on, interaction, actor, respond);
  if (interaction.type === 4) return suggest(on, interaction, actor, respond);
  if (interaction.type === 5) return answerModal(on, interaction, actor, respond);
};

const answerCommand = async (
  on: Answering,
  interaction: DiscordInteraction,
  actor: Actor,
  respond: Respond,
) => {
  const event = toCommandCalled(interaction, actor);
  const { sub, options } = readOptions(interaction.data.options ?? []);
  const answers = answersOf(on.commands, event.command, sub);
  const text = [sub, ...Object.values(options)].filter(Boolean).join(' ');
  if (answers === 'form' && (await opened(on, { command: event.command, text }, actor, interaction, respond)))
    return;
  await inTime(on, respond.defer());
  await on.keep(event);
  // What is public is posted by the bot: nothing would ever replace "thinking…".
  if (answers === 'channel') await inTime(on, respond.withdraw());
};

const answerComponent = async (
  on: Answering,
  interaction: DiscordInteraction,
  actor: Actor,
  respond: Respond,
) => {
  const custom = interaction.data.custom_id ?? '';
  const { chats } = messagesFor(toLocale(actor.locale, 'fr'));
  if (custom === 'cancel') return respond.replace(renderWords(chats.cancelled));
  const step = stepOf(custom);
  if (step) return showStep(on.drafts, step, actor, respond);
  const id = readCustomId(custom);
  if (!id) return respond.deferUpdate();
  if (id.confirm) return respond.whisper(askAgain(interaction, id, chats));
  const what = { action: id.action, subject: id.subject };
  if (id.answers === 'form' && (await opened(on, what, actor, interaction, respond))) return;
  await inTime(on, id.answers === 'person' ? respond.defer() : respond.deferUpdate());
  await on.keep(toActionPressed(interaction, actor, id));
};

/** Discord has no confirmation of its own: the same button again, to the person only. */
const askAgain = (
  interaction: DiscordInteraction,
  id: CustomId,
  chats: { sure(label: string): string; cancel: string },
) => {
  const label = labelOf(interaction.message?.components ?? [], interaction.data.custom_id ?? '') ?? id.action;
  const yes = { type: 2, style: styles.danger, label, custom_id: writeCustomId({ ...id, confirm: false }) };
  const no = { type: 2, style: styles.plain, label: chats.cancel, custom_id: 'cancel' };
  return renderWords(chats.sure(label), [row([yes, no])]);
};

const labelOf = (components: LabelledComponent[], custom: string): string | null => {
  for (const component of components) {
    if (component.custom_id === custom) return component.label ?? null;
    const inner = labelOf(component.components ?? [], custom);
    if (inner) return inner;
  }
  return null;
};

/** Too late for a first answer (10062), or Discord is away: what was done is kept all the same. */
const inTime = (on: Answering, first: Promise<void>): Promise<void> =>
  first.catch((error: unknown) => on.tellLate(error));

type What = Extract<Question, { type: 'open' }>['what'];

/** True when a form or a refusal was shown; else the act is told like any other and answered later. */
const opened = async (
  on: Answering,
  what: What,
  actor: Actor,
  interaction: DiscordInteraction,
  respond: Respond,
) => {
  const answer = await on.ask({ type: 'open', what, asker: toAsker(actor) }).catch(() => null);
  if (answer?.type === 'form') await openForm(on, answer.form, actor, interaction.id, respond);
  else if (answer?.type === 'refused') await respond.whisper(renderCard(answer.card));
  else return false;
  return true;
};

/** The form first, since Discord waits three seconds; then it is made to outlive a restart. */
const openForm = async (on: Answering, form: Form, actor: Actor, id: string, respond: Respond) => {
  const draft = on.drafts.keep({ id, by: actor.by, form, values: {} });
  await respond.modal(modalOf(draft, 0));
  await on.drafts.save(draft).catch(on.tellLate);
};

const suggest = async (on: Answering, interaction: DiscordInteraction, actor: Actor, respond: Respond) => {
  const { sub } = readOptions(interaction.data.options ?? []);
  const focused = focusedOption(interaction.data.options ?? []);
  const command = [interaction.data.name, sub].filter(Boolean).join(' ');
  const question = { command, argument: focused?.name ?? '', typed: String(focused?.value ?? '') };
  const answer = await on.ask({ type: 'suggest', ...question, asker: toAsker(actor) }).catch(() => null);
  await respond.choices(answer?.type === 'choices' ? answer.choices : []);
};

const answerModal = async (
  on: Answering,
  interaction: DiscordInteraction,
  actor: Actor,
  respond: Respond,
) => {
  const step = stepOf(interaction.data.custom_id ?? '');
  const draft = step && (await on.drafts.get(step.draft, userOf(actor.by)));
  const { chats } = messagesFor(toLocale(actor.locale, 'fr'));
  if (!step || !draft) return respond.whisper(renderWords(chats.expired));
  const here = (draft.form.steps[step.step] ?? []).map(({ id }) => id);
  const before = Object.entries(draft.values).filter(([field]) => !here.includes(field));
  const values = { ...Object.fromEntries(before), ...toValues(interaction) };
  await on.drafts.save({ ...draft, values }).catch(on.tellLate);
  if (step.step + 1 < draft.form.steps.length) return respond.whisper(nextStep(draft, step.step + 1, chats));
  const { id: form, subject } = draft.form;
  const answer = await on.ask({ type: 'check', form, subject, values, asker: toAsker(actor) });
  if (answer.type === 'errors') return respond.whisper(fieldErrors(draft, answer.errors, chats));
  if (answer.type === 'refused') return respond.whisper(renderCard(answer.card));
  await inTime(on, respond.defer());
  await on.keep(toFormSubmitted(interaction, actor, { id: form, subject, values }));
  await on.drafts.drop(draft.id).catch(on.tellLate);
};
