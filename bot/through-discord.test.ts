import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordChat } from '../adapters/discord/app.ts';
import {
  alix,
  camille,
  everyones,
  recruiting,
  sacha,
  startDiscordServer,
  textOf,
} from '../adapters/discord/fixtures/discord-server.ts';
import { commandTable } from '../core/commands/table.ts';
import { createLog } from '../core/testing/create-log.ts';
import { createNotebook } from '../core/testing/create-notebook.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { hearChat } from './testing/hear-chat.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// The main job through the real discord.js against a Discord on loopback.

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

const open = async () => {
  const discord = await startDiscordServer();
  ends.push(() => discord.close());
  const { chat, heard } = hearChat(
    createDiscordChat({
      token: discord.token,
      apiUrl: discord.apiUrl,
      homeGuilds: [discord.guild.id],
      downloadHosts: [discord.host],
      commands: commandTable,
      notebook: createNotebook(),
      log: createLog(),
    }),
  );
  const { house } = await openTestHouse({ parts: { chats: [chat] } });
  ends.push(() => house.stop());
  /** What a person did has been kept, carried out and answered. */
  const carriedOut = async ({ id }: { id: string }) => {
    await heard(id);
    await house.settled();
  };
  const drop = async () => {
    const bytes = await readFile(new URL('developpeuse-react.pdf', samplesFolder));
    const { message } = discord.dropFile(recruiting, 'CV Élodie Nuñez – développeuse.pdf', bytes);
    await carriedOut(message);
    return message;
  };
  await carriedOut(discord.command('matchpro canal', { action: 'autoriser' }, { user: alix }));
  await carriedOut(discord.command('matchpro exemple', {}, { user: alix }));
  return { discord, carriedOut, drop };
};

const read = (messages: readonly Parameters<typeof textOf>[0][]) => messages.map(textOf).join('\n');

describe('in Discord', () => {
  it('a dropped PDF becomes a card in its thread, and /match offre-42 the ranking', async () => {
    const { discord, carriedOut, drop } = await open();
    const message = await drop();
    expect(discord.thread(message.id)).toHaveLength(1);
    expect(read(discord.thread(message.id))).toMatch(/candidat-1.*offre-42.*\/100/s);

    await carriedOut(discord.command('match', { reference: 'offre-42' }));
    const podium = discord.messages(recruiting).find((shown) => textOf(shown).includes('🥇'));
    expect(podium && textOf(podium)).toContain('candidat-1');
    expect(read(discord.thread(podium?.id ?? ''))).toContain('offre-42');
  });

  it('a reply is a note with 📝', async () => {
    const { discord, carriedOut, drop } = await open();
    const message = await drop();
    const reply = discord.say(message.id, 'appel : très motivée par le poste');
    await carriedOut(reply);
    expect(reply.reactions).toEqual(['📝']);
  });

  it('a button without the right says why and how to get it; with it, a form becomes a note', async () => {
    const { discord, carriedOut, drop } = await open();
    const message = await drop();
    const [card] = discord.thread(message.id);
    if (!card) throw new Error('no card');
    await carriedOut(discord.press(card, 'Présélectionner', { user: sacha, channel: everyones }));
    expect(read(discord.whispers(sacha))).toContain(`discord:${sacha}`);

    await discord.press(card, 'Noter', { channel: message.id }).first;
    await carriedOut(discord.submit({ text: 'entretien : rappeler lundi' }, { channel: message.id }));
    expect(read(discord.whispers(camille))).toContain('rappeler lundi');
  });
});
