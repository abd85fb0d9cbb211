import { z } from 'zod';
import { digestCard } from '../cards/digest-card.ts';
import { settingsCard } from '../cards/settings-card.ts';
import { channelOf } from '../chat/event.ts';
import { gatherDigest, toldAbout } from '../digest/gather-digest.ts';
import { nextDigestAt } from '../digest/when.ts';
import { Refusal } from '../errors.ts';
import type { Room } from '../ports/memory.ts';
import type { Team } from '../teams/team.ts';
import { type CardAction, type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { candidateOf, offerOf } from './look-up.ts';
import { rankOffer } from './match.ts';
import { openCandidate } from './open-candidate.ts';

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
        await say(card ?? settingsCard({ about: 'digest.empty', value: '' }, context.t), {
          about: toldAbout(news),
        });
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
      const audience = await context.audience();
      await context.act(async (room, say) => {
        const channel = channelOf(context.conversation);
        // The digest names candidates: it goes only where cards may stand.
        const allowed = (await room.channels.get(channel)) && !audience.open;
        if (!allowed) throw new Refusal('channel.not_recruiting', { channel: audience.name });
        const team = await setDigest(context, room, { channel });
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
          const { digest } = await setDigest(context, room, { at });
          const about = digest.channel ? 'digest.hour' : 'digest.hour.nowhere';
          await say(settingsCard({ about, value: at }, context.t));
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
        await setDigest(context, room, { channel: null });
        await say(settingsCard({ about: 'digest.off', value: '' }, context.t));
      });
    },
  },
];

/** The next one is worked out at once: a digest set a minute before its hour is not missed. */
const setDigest = async (context: ActContext, room: Room, patch: Partial<Team['digest']>): Promise<Team> => {
  const { digest } = await room.teams.get();
  const team = await room.teams.edit({ digest: { ...digest, ...patch } });
  await room.teams.claimDigest(null, nextDigestAt(team, context.clock.now()));
  return team;
};

/** A line of the digest: a candidate's card in a thread of its own, an offer's ranking. */
export const digestActions: CardAction[] = [
  {
    ...{ id: 'digest.open', right: 'see', answers: 'channel' },
    run: async (context, _subject, value) => {
      const reference = value ?? '';
      if (!reference.startsWith('offre-')) {
        await context.read((room) => candidateOf(room, reference));
        return void (await openCandidate(context, reference));
      }
      const offer = await context.read((room) => offerOf(room, reference));
      await rankOffer(context, offer.number, 5);
    },
  },
];
