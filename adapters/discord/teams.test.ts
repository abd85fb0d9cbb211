import { describe, expect, it } from 'vitest';
import { fullCard } from '../../core/testing/chat-cards.ts';
import { alix, camille, recruiting, sacha, textOf } from './fixtures/discord-server.ts';
import { discordStage } from './fixtures/stage.ts';

// A guild is a team: the installation's own when it is named, else one of its own. Nothing crosses.

const { server, open } = discordStage();
const foreign = '100000000000000777';
const anotherGuild = (members: string[], joinedAt = new Date().toISOString()) =>
  server().addGuild({ id: foreign, name: 'Cabinet voisin', members, joinedAt });
const lastIn = (channel: string) => {
  const shown = server().messages(channel).at(-1);
  if (!shown) throw new Error('nothing is shown');
  return shown;
};

describe('another guild', () => {
  it('is heard as a team of its own; joined, it is welcomed where we may write; left, it is told', async () => {
    const { door } = await open();
    const channel = anotherGuild([camille]);
    expect(await door.next('bot.joined')).toMatchObject({
      workspace: foreign,
      conversation: `discord:${foreign}:${channel}`,
    });
    server().say(channel, 'bonjour');
    expect(await door.next('message.posted')).toMatchObject({
      workspace: foreign,
      by: `discord:${foreign}:${camille}`,
    });
    server().gateway.dispatch('GUILD_DELETE', { id: foreign });
    expect(await door.next('workspace.left')).toMatchObject({ workspace: foreign });
  });

  it('joined while the bot was away is welcomed when it is back; one of long ago is not', async () => {
    anotherGuild([camille]);
    const { door } = await open();
    await door.next('bot.joined');
    expect(door.told.filter(({ type }) => type === 'bot.joined')).toHaveLength(1);
  });

  it('in a channel everybody may read now, has its rights looked at again; a new topic changes nothing', async () => {
    const { door } = await open();
    const channel = server().guild.channels.get(recruiting);
    server().gateway.dispatch('CHANNEL_UPDATE', { ...channel, topic: 'CV' });
    server().gateway.dispatch('CHANNEL_UPDATE', { ...channel, permission_overwrites: [] });
    expect(await door.next('rights.changed')).toMatchObject({ workspace: server().guild.id });
    server().gateway.dispatch('GUILD_ROLE_UPDATE', {
      guild_id: server().guild.id,
      role: { id: server().guild.id, permissions: '8' },
    });
    await door.reach(2);
    expect(door.told.map(({ type }) => type)).toEqual(['rights.changed', 'rights.changed']);
  });
});

describe('in a direct conversation', () => {
  it('who is in one guild means that one; a stranger means none', async () => {
    const { door } = await open();
    server().say(server().directWith(camille), 'bonjour');
    expect(await door.next('message.posted')).toMatchObject({ workspace: server().guild.id });
    server().say(server().directWith('209999999999999999'), 'bonjour', { user: '209999999999999999' });
    await door.reach(2);
    expect(door.told[1]).toMatchObject({ workspace: '@me' });
  });

  it('who is in two is asked which; the message that waited is heard then, and the next without asking', async () => {
    const { door } = await open();
    anotherGuild([camille]);
    await door.next('bot.joined');
    const direct = server().directWith(camille);
    server().say(direct, 'mon CV arrive');
    await server().until(() => server().messages(direct).length > 1);
    expect(textOf(lastIn(direct))).toMatch(/Pour quelle équipe/);
    expect(door.told).toHaveLength(1);
    await server().press(lastIn(direct), 'Cabinet voisin', { channel: direct }).first;
    expect(await door.next('message.posted')).toMatchObject({ workspace: foreign, text: 'mon CV arrive' });
    server().say(direct, 'et un autre');
    await door.reach(3);
    expect(door.told[2]).toMatchObject({ workspace: foreign, text: 'et un autre' });
  });

  it('a command asks first as well; a guild one is not in cannot be chosen', async () => {
    const { door } = await open();
    anotherGuild([camille]);
    await door.next('bot.joined');
    const direct = server().directWith(camille);
    expect(await server().command('match', {}, { channel: direct }).first).toMatchObject({
      type: 4,
      data: { flags: 64 | (1 << 15) },
    });
    const [asked] = server().whispers(camille);
    if (!asked) throw new Error('nobody was asked');
    const other = server().directWith(sacha);
    await server().press(asked, 'Cabinet voisin', { user: sacha, channel: other }).first;
    server().say(other, 'alors ?', { user: sacha });
    expect(await door.next('message.posted')).toMatchObject({ workspace: server().guild.id });
  });

  it('the button of a card is about the team whose card it is, whatever was chosen', async () => {
    const { chat, door } = await open();
    anotherGuild([alix]);
    await door.next('bot.joined');
    const person = `discord:${server().guild.id}:${alix}`;
    const spot = { channel: `discord:${server().guild.id}:${recruiting}`, thread: null };
    await chat.post({ kind: 'person', person, ...spot, reply: null }, fullCard('fr', person), 'k');
    const direct = server().directWith(alix);
    await server().press(lastIn(direct), 'Présélectionner', { user: alix, channel: direct }).first;
    expect(await door.next('action.pressed')).toMatchObject({ workspace: server().guild.id });
  });

  it('what is taken back is taken back in every team of the person', async () => {
    const { door } = await open();
    anotherGuild([camille]);
    const note = server().say(server().directWith(camille), 'à oublier');
    server().erase(note);
    await door.reach(3);
    const deleted = door.told.filter(({ type }) => type === 'message.deleted');
    expect(deleted.map(({ workspace }) => workspace)).toEqual([server().guild.id, foreign]);
  });
});
