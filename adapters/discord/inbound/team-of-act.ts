import { messagesFor } from '../../../core/i18n/index.ts';
import { toLocale } from '../../../core/i18n/locale.ts';
import { readCustomId } from '../render-card/custom-id.ts';
import { renderWords } from '../render-card/render-card.ts';
import type { Answering } from './answer.ts';
import { whichTeam } from './ask-team.ts';
import type { KnownGuild, Meant } from './direct.ts';
import { stepOf } from './form-steps.ts';
import { type DiscordInteraction, messageSchema } from './payloads.ts';
import type { Respond } from './respond.ts';

/** The guild of an act: its own; in a direct conversation that of the card or the form acted on, else what the person means. */
export const workspaceOf = async (on: Answering, interaction: DiscordInteraction): Promise<Meant> => {
  if (interaction.guild_id) return { kind: 'one', guild: interaction.guild_id };
  const user = userOfAct(interaction);
  const custom = interaction.data.custom_id ?? '';
  const card = readCustomId(custom);
  if (card?.guild) return { kind: 'one', guild: card.guild };
  const step = stepOf(custom);
  const draft = step && (await on.drafts.get(step.draft, user));
  if (draft) return { kind: 'one', guild: draft.by.split(':')[1] ?? '' };
  return on.direct.meantBy(user);
};

/** Nothing is done before the team is known: the choice first, then the same again. */
export const askFirst = (
  interaction: DiscordInteraction,
  guilds: readonly KnownGuild[],
  respond: Respond,
): Promise<void> => {
  if (interaction.type === 4) return respond.choices([]);
  return respond.whisper(whichTeam(guilds, '', toLocale(interaction.locale ?? null, 'fr')));
};

/** The team was chosen: said in place of the question; the message that waited is heard. */
export const takeTeam = async (
  on: Answering,
  interaction: DiscordInteraction,
  { guild, message }: { guild: string; message: string },
  respond: Respond,
): Promise<void> => {
  const { chats } = messagesFor(toLocale(interaction.locale ?? null, 'fr'));
  const user = userOfAct(interaction);
  if (!(await on.direct.choose(user, guild))) return respond.replace(renderWords(chats.expired));
  const name = (await on.direct.teamsOf(user)).find(({ id }) => id === guild)?.name ?? guild;
  await respond.replace(renderWords(message ? chats.teamChosen(name) : chats.teamChosenAgain(name)));
  const channel = interaction.channel_id ?? interaction.channel?.id;
  if (message && channel)
    await on.hear(await on.api('GET', `/channels/${channel}/messages/${message}`, messageSchema));
};

const userOfAct = ({ member, user }: DiscordInteraction): string => member?.user.id ?? user?.id ?? '';
