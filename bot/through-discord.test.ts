import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordChat } from '../adapters/discord/app.ts';
import {
  alix,
  camille,
  type DiscordServer,
  everyones,
  recruiting,
  sacha,
  startDiscordServer,
  textOf,
} from '../adapters/discord/fixtures/discord-server.ts';
import { strayCalls } from '../adapters/discord/fixtures/openapi.ts';
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

const open = async (prepare: (discord: DiscordServer) => void = () => undefined) => {
  const discord = await startDiscordServer();
  prepare(discord);
  ends.push(async () => {
    await discord.close();
    expect(strayCalls(discord.calls)).toEqual([]);
  });
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
  return { discord, house, heard, carriedOut, drop };
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

  it('a reply is a note with 📝 and its tone; its edit and its deletion follow', async () => {
    const { discord, house, heard, carriedOut, drop } = await open();
    const message = await drop();
    const reply = discord.say(message.id, 'appel : très motivée par le poste');
    await carriedOut(reply);
    expect(reply.reactions).toEqual(['📝']);
    const notes = async () => {
      await house.settled();
      const fresh = { home: false, name: '', locale: 'fr', timeZone: 'UTC' } as const;
      const team = await house.memory.doorstep.teamOf('discord', discord.guild.id, fresh);
      return house.memory.in(team.id, async (room) => {
        const [candidate] = await room.candidates.all();
        return room.interactions.ofCandidate(candidate?.id ?? '', 10);
      });
    };
    expect(await notes()).toMatchObject([
      { kind: 'call', text: expect.stringContaining('motivée'), tone: { sign: 'positive' } },
    ]);
    discord.edit(reply, 'appel : finalement pas intéressée', '2030-01-01T10:00:00.000Z');
    await heard(String(Date.parse('2030-01-01T10:00:00Z')));
    expect(await notes()).toMatchObject([{ text: expect.stringContaining('pas intéressée') }]);
    discord.erase(reply);
    await heard('deleted');
    expect(await notes()).toEqual([]);
  });

  it('offers are proposed by their titles; numbers of another team answer like numbers nobody has', async () => {
    const { discord, carriedOut, drop } = await open();
    await drop();
    const proposed = (await discord.suggest('match', 'reference', 'react').first) as {
      data: { choices: { value: string }[] };
    };
    expect(proposed.data.choices.map(({ value }) => value)).toContain('offre-42');
    const foreign = discord.addGuild({
      id: '100000000000000777',
      name: 'Cabinet voisin',
      members: [camille],
      joinedAt: '2020-01-01T00:00:00.000Z',
    });
    const asked = async (reference: string) => {
      const before = discord.whispers(camille).length;
      await carriedOut(discord.command('match', { reference }, { channel: foreign }));
      return read(discord.whispers(camille).slice(before)).replaceAll(/offre-\d+|candidat-\d+/g, 'X');
    };
    expect(await asked('candidat-1')).toBe(await asked('candidat-99'));
    expect(await asked('offre-42')).not.toContain('Maëlys');
  });

  it('a channel that everyone may read now is a recruiting channel no longer, and says so', async () => {
    const { discord, house, heard, carriedOut } = await open();
    const channel = discord.guild.channels.get(recruiting);
    if (channel) channel.permission_overwrites = [];
    discord.gateway.dispatch('CHANNEL_UPDATE', channel);
    await heard('rights');
    await house.settled();
    expect(read(discord.messages(recruiting))).toContain('n’est plus un canal de recrutement');
    const bytes = await readFile(new URL('developpeuse-react.pdf', samplesFolder));
    const { message } = discord.dropFile(recruiting, 'cv.pdf', bytes);
    await carriedOut(message);
    expect(discord.thread(message.id)).toEqual([]);
  });

  it('without message content, /cv and the menu of a message do the work', async () => {
    const { discord, carriedOut } = await open((fresh) => {
      fresh.guild.contentGranted = false;
    });
    const bytes = await readFile(new URL('developpeuse-react.pdf', samplesFolder));
    await carriedOut(discord.commandWithFile('cv', 'fichier', { name: 'CV Maëlys.pdf', bytes }));
    expect(read(discord.messages(recruiting))).toContain('candidat-1');
    const other = await readFile(new URL('data-analyst.pdf', samplesFolder));
    const { message } = discord.dropFile(recruiting, 'cv.pdf', other);
    await carriedOut(discord.menu('Analyser ce CV', message));
    expect(read(discord.thread(message.id))).toContain('candidat-2');
    await carriedOut(
      discord.commandWithFile('cv', 'fichier', { name: 'cv.pdf', bytes }, { channel: everyones }),
    );
    expect(read(discord.messages(everyones))).toBe('');
    expect(read(discord.whispers(camille))).toContain('canal');
  });

  it('a guild that is joined is told whose team it is', async () => {
    const { discord, house, heard } = await open();
    const joinedAt = new Date().toISOString();
    const channel = discord.addGuild({ id: '100000000000000777', name: 'Voisin', members: [alix], joinedAt });
    await heard('joined');
    await house.settled();
    expect(read(discord.messages(channel))).toMatch(/appartient à l’équipe/);
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
