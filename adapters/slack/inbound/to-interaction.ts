import type { EventOf, ReplyToken } from '../../../core/chat/event.ts';
import type { Asker } from '../../../core/chat/question.ts';
import { readActionId } from '../render-card/action-id.ts';
import { type FormReturn, readReturn } from './form-return.ts';
import type {
  SlackCommand,
  SlackPress,
  SlackShortcut,
  SlackStateValue,
  SlackSubmission,
} from './payloads.ts';
import { filesOf, toFileRef } from './to-events.ts';

/** A slash command: free text, kept by the id of the interaction. */
export const toCommandCalled = (body: SlackCommand): EventOf<'command.called'> => ({
  type: 'command.called',
  key: `command:${body.trigger_id}`,
  ...from(body.team_id, body.user_id),
  conversation: `slack:${body.team_id}:${body.channel_id}`,
  reply: toReply(body.response_url),
  command: body.command.replace(/^\//, ''),
  input: { text: body.text },
});

/** A button or a select of ours; null when the id is not one we wrote. */
export const toActionPressed = (body: SlackPress): EventOf<'action.pressed'> | null => {
  const pressed = body.actions[0];
  const id = pressed && readActionId(pressed.action_id);
  if (!pressed || !id) return null;
  const selected = pressed.selected_option?.value ?? null;
  return {
    type: 'action.pressed',
    key: `action:${body.trigger_id}:${pressed.action_ts ?? ''}`,
    ...from(body.team.id, body.user.id),
    conversation: whereOf(body),
    reply: toReply(body.response_url),
    action: id.action,
    subject: id.answers === 'select' ? id.rest : (pressed.value ?? ''),
    value: id.answers === 'page' ? id.rest : selected,
    message: messageOf(body),
  };
};

/** "Analyser ce CV" on a message: each of its files is asked for, by whoever chose the menu. */
export const toFilesAsked = (body: SlackShortcut): EventOf<'file.dropped'>[] => {
  const { message } = body;
  const workspace = body.team.id;
  const channel = body.channel.id;
  return filesOf(message).map((file) => ({
    type: 'file.dropped',
    key: `asked:${body.trigger_id}:${file.id}`,
    ...from(workspace, body.user.id),
    conversation: `slack:${workspace}:${channel}:${message.thread_ts ?? message.ts}`,
    message: `slack:${workspace}:${channel}:${message.ts}`,
    file: toFileRef(message, file, { workspace, channel }),
    text: '',
    asked: true,
    reply: toReply(body.response_url),
  }));
};

/** The same menu on a message without a file: the house says so. */
export const toNothingAsked = (body: SlackShortcut): EventOf<'action.pressed'> => ({
  type: 'action.pressed',
  key: `asked:${body.trigger_id}`,
  ...from(body.team.id, body.user.id),
  conversation: `slack:${body.team.id}:${body.channel.id}`,
  reply: toReply(body.response_url),
  action: 'cv.read',
  subject: '',
  value: null,
  message: `slack:${body.team.id}:${body.channel.id}:${body.message.ts}`,
});

export const toFormSubmitted = (body: SlackSubmission, back: FormReturn): EventOf<'form.submitted'> => ({
  type: 'form.submitted',
  key: `form:${body.view.id}:${body.view.hash ?? body.trigger_id ?? ''}`,
  ...from(body.team.id, body.user.id),
  conversation: back.conversation,
  reply: back.reply,
  form: body.view.callback_id,
  subject: back.subject,
  values: toValues(body.view.state.values),
});

export const toAsker = (event: {
  workspace: string;
  by: string;
  conversation: string;
  locale: string | null;
}): Asker => ({
  platform: 'slack',
  workspace: event.workspace,
  person: event.by,
  conversation: event.conversation,
  locale: event.locale,
});

/** Slack's response_url works five times within 30 minutes. */
const toReply = (url: string | undefined): ReplyToken | null =>
  url ? { token: url, expiresAt: new Date(Date.now() + 29 * 60_000).toISOString() } : null;

const from = (workspace: string, user: string) => ({
  platform: 'slack' as const,
  workspace,
  by: `slack:${workspace}:${user}`,
  locale: null,
});

const whereOf = (body: SlackPress): string => {
  const channel = body.channel?.id ?? body.container?.channel_id;
  if (!channel) return readReturn(body.view?.private_metadata ?? '').conversation;
  const thread = body.message?.thread_ts ?? body.container?.thread_ts;
  return `slack:${body.team.id}:${channel}${thread ? `:${thread}` : ''}`;
};

const messageOf = (body: SlackPress): string | null => {
  const channel = body.channel?.id ?? body.container?.channel_id;
  const ts = body.message?.ts ?? body.container?.message_ts;
  return channel && ts && !body.container?.is_ephemeral ? `slack:${body.team.id}:${channel}:${ts}` : null;
};

/** One block per field, named like the field, with one element in it. Empty fields are left out. */
const toValues = (values: Record<string, Record<string, SlackStateValue>>): Record<string, string> => {
  const typed = Object.entries(values).map(([field, elements]) => [
    field,
    typedValue(Object.values(elements)[0]),
  ]);
  return Object.fromEntries(typed.filter(([, value]) => value !== null));
};

const typedValue = (element: SlackStateValue | undefined): string | null => {
  if (!element) return null;
  if (element.type === 'checkboxes') return element.selected_options?.length ? 'yes' : 'no';
  if (element.files) return element.files.map((file) => file.id).join(',') || null;
  return element.value ?? element.selected_option?.value ?? element.selected_date ?? null;
};
