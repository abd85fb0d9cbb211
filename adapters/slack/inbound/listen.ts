import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { ChatEvent, EventOf } from '../../../core/chat/event.ts';
import { channelOf, threadOf } from '../../../core/chat/event.ts';
import type { Door, Question } from '../../../core/chat/question.ts';
import type { Chat } from '../../../core/ports/chat.ts';
import type { Log } from '../../../core/ports/log.ts';
import type { SlackApi } from '../outbound/slack-api.ts';
import { readActionId } from '../render-card/action-id.ts';
import { renderOption } from '../render-card/actions.ts';
import { renderCardAsHome, renderCardAsModal, renderForm } from '../render-card/render-form.ts';
import { type CommandShape, opensForm } from '../slash-commands.ts';
import { readReturn } from './form-return.ts';
import {
  commandSchema,
  homeSchema,
  pressSchema,
  shortcutSchema,
  submissionSchema,
  suggestionSchema,
} from './payloads.ts';
import {
  toActionPressed,
  toAsker,
  toCommandCalled,
  toFilesAsked,
  toFormSubmitted,
  toNothingAsked,
} from './to-interaction.ts';

export interface Listening {
  door: Door;
  api: SlackApi;
  post: Chat['post'];
  commands: readonly CommandShape[];
  log: Log;
}

/** The id of "Analyser ce CV" in the manifest. */
export const readShortcut = 'cv_read';

/** Commands, buttons, modals, the message menu and the App Home. Each is acknowledged only when it is kept (or answered): else Slack tells the person. */
export const listen = (app: App, on: Listening): void => {
  app.command(/.*/, async ({ body, ack }) => {
    const command = commandSchema.parse(body);
    const called = toCommandCalled(command);
    const { command: name, text } = { command: called.command, text: command.text };
    if (opensForm(on.commands, name, text)) {
      await openForm(on, called, command.trigger_id, { command: name, text });
    } else {
      await on.door.tell(called);
    }
    await ack();
  });

  app.action(/.*/, async ({ body, ack }) => {
    const press = pressSchema.parse(body);
    const pressed = toActionPressed(press);
    if (pressed) await answerPress(on, pressed, press);
    await ack();
  });

  app.view({ callback_id: /.*/, type: 'view_submission' }, async ({ body, ack }) => {
    const submitted = toFormSubmitted(submissionSchema.parse(body), readReturn(body.view.private_metadata));
    const { form, subject, values } = submitted;
    const answer = await on.door.ask({ type: 'check', form, subject, values, asker: toAsker(submitted) });
    if (answer.type === 'errors') return ack({ response_action: 'errors', errors: answer.errors });
    if (answer.type === 'refused') {
      // Our own block type is wider than the SDK's, which lags behind Slack.
      const view = renderCardAsModal(answer.card) as unknown as ModalArgument;
      return ack({ response_action: 'update', view });
    }
    await on.door.tell(submitted);
    await ack();
  });

  app.options(/.*/, async ({ body, ack }) => {
    const asked = suggestionSchema.parse(body);
    const back = readReturn(asked.view?.private_metadata ?? '');
    const by = `slack:${asked.team.id}:${asked.user.id}`;
    const asker = toAsker({ workspace: asked.team.id, by, conversation: back.conversation, locale: null });
    const command = asked.view?.callback_id ?? '';
    const { subject } = back;
    const question = { command, argument: asked.block_id, typed: asked.value, subject, asker };
    const answer = await on.door.ask({ type: 'suggest', ...question });
    await ack({ options: answer.type === 'choices' ? answer.choices.map(renderOption) : [] });
  });

  app.shortcut({ callback_id: readShortcut, type: 'message_action' }, async ({ body, ack }) => {
    const asked = shortcutSchema.parse(body);
    const files = toFilesAsked(asked);
    for (const event of files.length > 0 ? files : [toNothingAsked(asked)]) await on.door.tell(event);
    await ack();
  });

  app.event('app_home_opened', async ({ event, context }) => {
    const opened = homeSchema.parse(event);
    if (opened.tab === 'messages') return;
    const workspace = context.teamId ?? '';
    const conversation = `slack:${workspace}:${opened.channel}`;
    const by = `slack:${workspace}:${opened.user}`;
    const asker = toAsker({ workspace, by, conversation, locale: null });
    const answer = await on.door.ask({ type: 'home', asker });
    if (answer.type !== 'home' && answer.type !== 'refused') return;
    const view = renderCardAsHome(answer.card, { conversation, reply: null });
    await on.api('views.publish', { user_id: opened.user, view }, z.object({ ok: z.literal(true) }));
  });

  // Rethrown, so that the receiver does not acknowledge what was not kept.
  app.error(async (error) => {
    on.log.error('slack.listener_failed', { error: error.name, reason: error.message });
    throw error;
  });
};

type ModalArgument = Extract<
  Parameters<Parameters<Parameters<App['view']>[1]>[0]['ack']>[0],
  { response_action: 'update' }
>['view'];

const answerPress = async (
  on: Listening,
  pressed: EventOf<'action.pressed'>,
  press: { trigger_id: string; actions: { action_id: string }[] },
) => {
  const answers = readActionId(press.actions[0]?.action_id ?? '')?.answers;
  if (answers !== 'form') return on.door.tell(pressed);
  await openForm(on, pressed, press.trigger_id, { action: pressed.action, subject: pressed.subject });
};

type Opener = EventOf<'command.called'> | EventOf<'action.pressed'>;
type What = Extract<Question, { type: 'open' }>['what'];

/** A form must be open within 3 s of the click. When it cannot be, the act is told like any other and answered later. */
const openForm = async (on: Listening, event: Opener, trigger: string, what: What): Promise<void> => {
  try {
    const answer = await on.door.ask({ type: 'open', what, asker: toAsker(event) });
    if (answer.type === 'form') {
      const view = renderForm(answer.form, { conversation: event.conversation, reply: event.reply });
      await on.api('views.open', { trigger_id: trigger, view }, z.object({ ok: z.literal(true) }));
      return;
    }
    if (answer.type === 'refused') {
      await on.post(whisperTo(event), answer.card, event.key);
      return;
    }
  } catch (error) {
    on.log.warn('slack.form_not_opened', { reason: error instanceof Error ? error.message : String(error) });
  }
  await on.door.tell(event);
};

const whisperTo = (event: ChatEvent & { reply: Opener['reply'] }) => ({
  kind: 'person' as const,
  person: event.by,
  channel: channelOf(event.conversation),
  thread: threadOf(event.conversation),
  reply: event.reply,
});
