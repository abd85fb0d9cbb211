import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordChat } from '../adapters/discord/app.ts';
import { alix, recruiting, startDiscordServer } from '../adapters/discord/fixtures/discord-server.ts';
import { createSlackChat } from '../adapters/slack/app.ts';
import { startSlackServer } from '../adapters/slack/fixtures/slack-server.ts';
import { renderText } from '../core/cards/plain-text.ts';
import { commandTable } from '../core/commands/table.ts';
import type { Chat } from '../core/ports/chat.ts';
import { createChat } from '../core/testing/create-chat.ts';
import { createLog } from '../core/testing/create-log.ts';
import { createNotebook } from '../core/testing/create-notebook.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { hearChat } from './testing/hear-chat.ts';
import { openTestHouse } from './testing/open-test-house.ts';
import { recordChat } from './testing/record-chat.ts';

// One story, told on each surface: what the house says must be the same, message by message and word by word.

/** What a platform must be able to do for the story to be told on it; each act resolves when it is kept. */
interface Stage {
  chat: Chat;
  /** By an admin. `named` is what Discord's options are called. */
  command(line: string, named?: Record<string, string>): Promise<unknown>;
  drop(name: string, bytes: Uint8Array): Promise<unknown>;
  /** In the thread under what was dropped. */
  reply(text: string): Promise<unknown>;
}

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

const onFakeChat = async (): Promise<Stage> => {
  const people = { lea: { name: 'Léa', admin: true } };
  const chat = createChat({ render: renderText, channels: { recrutement: {} }, people });
  return {
    chat,
    command: (line) => chat.command(line),
    drop: (name, bytes) => chat.drop(name, bytes),
    reply: (text) => chat.reply(text),
  };
};

const onSlack = async (): Promise<Stage> => {
  const slack = await startSlackServer();
  ends.push(() => slack.close());
  const chat = createSlackChat({
    ...{ botToken: slack.botToken, appToken: slack.appToken, mode: 'socket', apiUrl: slack.apiUrl },
    ...{ downloadHosts: [slack.host], commands: commandTable, log: createLog() },
    pace: { messageMs: 0, channelMs: 0, burst: 1 },
  });
  const teller = slack.workspace.users.get('U2');
  if (teller) teller.locale = 'fr-FR';
  let thread = '';
  return {
    chat,
    command: (line) => slack.command(line, { user: 'U2' }).acked,
    drop: (name, bytes) => {
      const drop = slack.dropFile('C9', name, bytes, { user: 'U2' });
      thread = drop.ts;
      return drop.acked;
    },
    reply: (text) => slack.say('C9', text, { thread, user: 'U2' }).acked,
  };
};

const onDiscord = async (): Promise<Stage> => {
  const discord = await startDiscordServer();
  ends.push(() => discord.close());
  const { chat, heard } = hearChat(
    createDiscordChat({
      ...{ token: discord.token, apiUrl: discord.apiUrl, homeGuilds: [discord.guild.id] },
      ...{
        downloadHosts: [discord.host],
        commands: commandTable,
        notebook: createNotebook(),
        log: createLog(),
      },
    }),
  );
  let thread = '';
  return {
    chat,
    command: (line, named = {}) => {
      const words = line.slice(1).split(' ').slice(0, 2);
      const name = Object.keys(named).length > 0 && line.split(' ').length === 2 ? words[0] : words.join(' ');
      return heard(discord.command(name ?? '', named, { user: alix }).id);
    },
    drop: (name, bytes) => {
      const { message } = discord.dropFile(recruiting, name, bytes, { user: alix });
      thread = message.id;
      return heard(message.id);
    },
    reply: (text) => heard(discord.say(thread, text, { user: alix }).id),
  };
};

const tell = async (open: () => Promise<Stage>): Promise<string> => {
  const stage = await open();
  const { chat, transcript } = recordChat(stage.chat);
  const { house } = await openTestHouse({ parts: { chats: [chat] } });
  ends.push(() => house.stop());
  const then = async (act: Promise<unknown>) => {
    await act;
    await house.settled();
  };
  const bytes = await readFile(new URL('developpeuse-react.pdf', samplesFolder));
  await then(stage.command('/matchpro canal autoriser', { action: 'autoriser' }));
  await then(stage.command('/matchpro exemple'));
  await then(stage.drop('CV Élodie Nuñez – développeuse.pdf', bytes));
  await then(stage.reply('appel : très motivée par le poste'));
  await then(stage.reply('merci'));
  await then(stage.command('/match offre-42', { reference: 'offre-42' }));
  await then(stage.command('/offre liste'));
  await then(stage.command('/match offre-99', { reference: 'offre-99' }));
  await then(stage.command('/match banane', { reference: 'banane' }));
  // How long reading took is the machine's, not the story's.
  return transcript().replace(/en \d+(?:,\d+)? s/g, 'en 1 s');
};

describe('the same story', () => {
  it.each([
    ['Slack', onSlack],
    ['Discord', onDiscord],
  ] as const)(
    'reads on %s as in any other chat',
    async (_, open) => {
      const wanted = await tell(onFakeChat);
      expect(wanted).toContain('candidat-1');
      expect(wanted).toContain('🥇');
      expect(wanted.endsWith('📝')).toBe(true);
      expect(await tell(open)).toBe(wanted);
    },
    40_000,
  );
});
