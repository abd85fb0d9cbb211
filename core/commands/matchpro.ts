import { z } from 'zod';
import { channelCard } from '../cards/channel-card.ts';
import { healthCard } from '../cards/health-card.ts';
import { languageCard } from '../cards/language-card.ts';
import { settingsCard } from '../cards/settings-card.ts';
import { channelOf } from '../chat/event.ts';
import { locales } from '../i18n/locale.ts';
import { wordsFor } from '../i18n/words.ts';
import { allowChannel } from './allow-channel.ts';
import { type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { loadExample } from './load-example.ts';

export const matchproCommands: Command[] = [
  {
    name: 'matchpro sante',
    english: 'matchpro health',
    summary: (t) => t.commands.matchpro.health,
    args: [],
    right: 'see',
    answers: 'person',
    run: async (context) => {
      const rows = await context.health.rows();
      await context.act((_room, say) => say(healthCard({ rows }, context.t)));
    },
  },
  {
    name: 'matchpro exemple',
    english: 'matchpro example',
    summary: (t) => t.commands.matchpro.example,
    args: [],
    right: 'administer',
    answers: 'channel',
    run: (context) => loadExample(context),
  },
  {
    name: 'matchpro canal',
    english: 'matchpro channel',
    summary: (t) => t.commands.matchpro.channel,
    args: [
      {
        name: 'action',
        english: 'action',
        summary: (t) => t.commands.matchpro.channelAction,
        type: 'choice',
        choices: ['autoriser', 'retirer', 'liste'],
        synonyms: { allow: 'autoriser', remove: 'retirer', list: 'liste' },
        required: false,
      },
    ],
    right: 'administer',
    answers: 'person',
    run: gate(
      z.object({ action: z.enum(['autoriser', 'retirer', 'liste']).default('autoriser') }),
      (context, { action }) => channelActs[action](context),
    ),
  },
  {
    name: 'matchpro langue',
    english: 'matchpro language',
    summary: (t) => t.commands.matchpro.language,
    args: [
      {
        name: 'langue',
        english: 'language',
        summary: (t) => t.commands.matchpro.languageArgument,
        type: 'choice',
        choices: locales,
        required: true,
      },
    ],
    right: 'administer',
    answers: 'channel',
    run: gate(z.object({ langue: z.enum(locales) }), async (context, { langue }) => {
      await context.act(async (room, say) => {
        const team = await room.teams.edit({ locale: langue });
        await say(languageCard({ locale: langue, scope: 'team' }, wordsFor(langue, team.timeZone)));
      });
    }),
  },
];

const withdrawChannel = async (context: ActContext) => {
  const audience = await context.audience();
  await context.act(async (room, say) => {
    const channel = channelOf(context.conversation);
    await room.channels.forbid(channel);
    const { digest } = await room.teams.get();
    if (digest.channel === channel) await room.teams.edit({ digest: { ...digest, channel: null } });
    await say(channelCard({ channel: audience.name, state: 'removed' }, context.t));
  });
};

const listChannels = (context: ActContext) =>
  context.act(async (room, say) => {
    const channels = (await room.channels.list()).map((entry) => entry.channel.split(':').slice(2).join(':'));
    await say(settingsCard({ about: 'channels', value: context.t.list(channels) }, context.t));
  });

const channelActs = {
  autoriser: allowChannel,
  retirer: withdrawChannel,
  liste: listChannels,
} satisfies Record<string, (context: ActContext) => Promise<unknown>>;
