import type { EventOf, ReplyToken } from '../../../core/chat/event.ts';
import type { Asker } from '../../../core/chat/question.ts';
import type { CustomId } from '../render-card/custom-id.ts';
import type { CommandOption, DiscordInteraction } from './payloads.ts';

/** Who did it, where, and how to answer them: common to every interaction. */
export interface Actor {
  platform: 'discord';
  workspace: string;
  conversation: string;
  by: string;
  locale: string | null;
  reply: ReplyToken;
}

const threadTypes = [10, 11, 12];

/** An interaction brings its channel along, thread or not: nothing needs to be asked. */
export const toActor = (interaction: DiscordInteraction, home: string): Actor => {
  const workspace = interaction.guild_id ?? home;
  const { channel } = interaction;
  const id = interaction.channel_id ?? channel?.id ?? '';
  const inThread = threadTypes.includes(channel?.type ?? 0) && channel?.parent_id;
  const person = interaction.member?.user.id ?? interaction.user?.id ?? '';
  return {
    platform: 'discord',
    workspace,
    conversation: inThread
      ? `discord:${workspace}:${channel?.parent_id}:${id}`
      : `discord:${workspace}:${id}`,
    by: `discord:${workspace}:${person}`,
    locale: interaction.locale ?? null,
    reply: toReply(interaction),
  };
};

/** 'match', or 'offre' with sub 'creer', and its named options. */
export const toCommandCalled = (
  interaction: DiscordInteraction,
  actor: Actor,
): EventOf<'command.called'> => ({
  type: 'command.called',
  key: `command:${interaction.id}`,
  ...actor,
  command: interaction.data.name ?? '',
  input: readOptions(interaction.data.options ?? []),
});

export const toActionPressed = (
  interaction: DiscordInteraction,
  actor: Actor,
  id: CustomId,
): EventOf<'action.pressed'> => {
  const channel = interaction.channel_id ?? interaction.channel?.id ?? '';
  const { message } = interaction;
  const whispered = ((message?.flags ?? 0) & 64) !== 0;
  return {
    type: 'action.pressed',
    key: `action:${interaction.id}`,
    ...actor,
    action: id.action,
    subject: id.subject,
    value: id.answers === 'page' ? id.page : (interaction.data.values?.[0] ?? null),
    message: message && !whispered ? `discord:${actor.workspace}:${channel}:${message.id}` : null,
  };
};

export const toFormSubmitted = (
  interaction: DiscordInteraction,
  actor: Actor,
  form: { id: string; subject: string; values: Record<string, string> },
): EventOf<'form.submitted'> => ({
  type: 'form.submitted',
  key: `form:${interaction.id}`,
  ...actor,
  form: form.id,
  subject: form.subject,
  values: form.values,
});

/** What was typed in a modal, field by field; empty fields are left out. */
export const toValues = (interaction: DiscordInteraction): Record<string, string> => {
  const inputs = (interaction.data.components ?? []).flatMap(({ component, components }) =>
    component ? [component] : (components ?? []),
  );
  const typed = inputs.map((input) => [input.custom_id, input.value ?? input.values?.join(',') ?? '']);
  return Object.fromEntries(typed.filter(([, value]) => value !== ''));
};

export const focusedOption = (options: CommandOption[]): CommandOption | null => {
  for (const option of options) {
    if (option.focused) return option;
    const inner = focusedOption(option.options ?? []);
    if (inner) return inner;
  }
  return null;
};

export const toAsker = (actor: Actor): Asker => ({
  platform: 'discord',
  workspace: actor.workspace,
  person: actor.by,
  conversation: actor.conversation,
  locale: actor.locale,
});

export const readOptions = (options: CommandOption[]) => {
  const subs: string[] = [];
  let level = options;
  // Types 1 and 2 are a subcommand and a group of them.
  for (let first = level[0]; first && first.type <= 2; first = level[0]) {
    subs.push(first.name);
    level = first.options ?? [];
  }
  const values = level.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return { sub: subs.join(' ') || null, options: Object.fromEntries(values) };
};

/** Discord's token answers for 15 minutes. */
const toReply = ({ application_id, token }: DiscordInteraction): ReplyToken => ({
  token: `${application_id}/${token}`,
  expiresAt: new Date(Date.now() + 14 * 60_000).toISOString(),
});
