import { z } from 'zod';
import { digestCard } from '../cards/digest-card.ts';
import { settingsCard } from '../cards/settings-card.ts';
import { gatherDigest } from '../digest/gather-digest.ts';
import { type Command, gate } from './command.ts';

export const digestCommands: Command[] = [
  {
    name: 'digest maintenant',
    english: 'digest now',
    summary: (t) => t.commands.digest.now,
    args: [],
    right: 'see',
    answers: 'channel',
    run: async (context) => {
      await context.act(async (room, say) => {
        const news = await gatherDigest(room, context.team, context.clock.now());
        const card = digestCard(news, context.t);
        await say(card ?? settingsCard({ about: 'digest.empty', value: '' }, context.t));
      });
    },
  },
  {
    name: 'digest canal',
    english: 'digest channel',
    summary: (t) => t.commands.digest.channel,
    args: [],
    right: 'administer',
    answers: 'person',
    run: async (context) => {
      await context.act(async (room, say) => {
        const channel = context.conversation.split(':').slice(0, 3).join(':');
        const team = await room.teams.edit({ digest: { ...context.team.digest, channel } });
        await say(settingsCard({ about: 'digest.channel', value: team.digest.at }, context.t));
      });
    },
  },
  {
    name: 'digest heure',
    english: 'digest hour',
    summary: (t) => t.commands.digest.hour,
    args: [
      {
        name: 'heure',
        english: 'time',
        summary: (t) => t.commands.digest.hourArgument,
        type: 'text',
        required: true,
      },
    ],
    right: 'administer',
    answers: 'person',
    run: gate(
      z.object({ heure: z.string().regex(/^([01]?\d|2[0-3])[:h][0-5]\d$/) }),
      async (context, { heure }) => {
        await context.act(async (room, say) => {
          const at = heure.replace('h', ':').padStart(5, '0');
          await room.teams.edit({ digest: { ...context.team.digest, at } });
          await say(settingsCard({ about: 'digest.hour', value: at }, context.t));
        });
      },
    ),
  },
  {
    name: 'digest off',
    english: 'digest stop',
    summary: (t) => t.commands.digest.off,
    args: [],
    right: 'administer',
    answers: 'person',
    run: async (context) => {
      await context.act(async (room, say) => {
        await room.teams.edit({ digest: { ...context.team.digest, channel: null } });
        await say(settingsCard({ about: 'digest.off', value: '' }, context.t));
      });
    },
  },
];
