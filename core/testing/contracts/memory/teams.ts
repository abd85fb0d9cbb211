import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { House } from './house.ts';

const fresh = { home: false, name: 'Cabinet Azur', locale: 'fr', timeZone: 'Europe/Paris' } as const;

export const teamStories = (house: House): void => {
  describe('a team', () => {
    it('is made at the first sight of its workspace, with a digest that is off', async () => {
      const team = await house.memory.doorstep.teamOf('discord', randomUUID(), fresh);
      expect(team).toMatchObject({ name: 'Cabinet Azur', locale: 'fr', timeZone: 'Europe/Paris' });
      expect(team.digest).toEqual({ at: '08:30', channel: null });
      expect(await house.in(team.id, (room) => room.teams.get())).toEqual(team);
      expect(await house.memory.doorstep.teams()).toContainEqual(team);
    });

    it('is one, however many ask at the same moment, and is found again later', async () => {
      const workspace = randomUUID();
      const ask = () => house.memory.doorstep.teamOf('slack', workspace, fresh);
      const teams = await Promise.all([1, 2, 3, 4, 5, 6].map(ask));
      expect(new Set(teams.map((team) => team.id)).size).toBe(1);
      expect(await ask()).toEqual(teams[0]);
    });

    it('of the home holds every home workspace, and no other', async () => {
      const { teamOf } = house.memory.doorstep;
      const home = { ...fresh, home: true };
      const [slack, web] = await Promise.all([
        teamOf('slack', randomUUID(), home),
        teamOf('web', randomUUID(), home),
      ]);
      const other = await teamOf('slack', randomUUID(), fresh);
      const namesake = await teamOf('discord', randomUUID(), fresh);
      expect(web.id).toBe(slack.id);
      expect(other.id).not.toBe(slack.id);
      expect(namesake.id).not.toBe(other.id);
    });

    it('the same workspace id on two platforms is two workspaces', async () => {
      const workspace = randomUUID();
      const slack = await house.memory.doorstep.teamOf('slack', workspace, fresh);
      const discord = await house.memory.doorstep.teamOf('discord', workspace, fresh);
      expect(discord.id).not.toBe(slack.id);
    });

    it('changes its language, zone and digest', async () => {
      const team = await house.newTeam();
      const digest = { at: '07:45', channel: 'slack:T1:C1' };
      const patch = { name: 'Azur', locale: 'en', timeZone: 'Europe/London', digest } as const;
      expect(await house.in(team, (room) => room.teams.edit(patch))).toEqual({ id: team, ...patch });
      expect(await house.in(team, (room) => room.teams.edit({}))).toEqual({ id: team, ...patch });
    });
  });

  describe('members and channels', () => {
    it('a member is made at first sight, once, and a new name replaces the old', async () => {
      const team = await house.newTeam();
      const seen = (name: string | null) => house.in(team, (room) => room.members.seen('slack:T1:U1', name));
      const both = await Promise.all([seen('Léa'), seen('Léa')]);
      expect(both[0]).toEqual(both[1]);
      expect(both[0]).toMatchObject({
        team,
        person: 'slack:T1:U1',
        name: 'Léa',
        role: null,
        locale: null,
      });
      expect(await seen('Léa M.')).toMatchObject({ name: 'Léa M.' });
      expect(await seen(null)).toMatchObject({ name: 'Léa M.' });
      expect(await house.in(team, (room) => room.members.list())).toHaveLength(1);
    });

    it('a role and a language are set by hand and taken back', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ members }) => {
        await members.seen('slack:T1:U1', null);
        expect(await members.edit('slack:T1:U1', { role: 'viewer', locale: 'en' })).toMatchObject({
          role: 'viewer',
          locale: 'en',
        });
        await members.edit('slack:T1:U1', { role: null });
        await members.edit('slack:T1:U1', {});
        expect(await members.byPerson('slack:T1:U1')).toMatchObject({ role: null, locale: 'en' });
        expect(await members.byPerson('slack:T1:U2')).toBeNull();
        expect(await members.edit('slack:T1:U2', { role: 'admin' })).toBeNull();
      });
    });

    it('a channel is allowed once, however often it is said, and forbidden again', async () => {
      const team = await house.newTeam();
      const at = house.clock.now();
      await house.in(team, async ({ channels }) => {
        await channels.allow('slack:T1:C1', 'slack:T1:U1', at);
        await channels.allow('slack:T1:C1', null, at);
        expect(await channels.list()).toHaveLength(1);
        expect(await channels.get('slack:T1:C1')).toMatchObject({ channel: 'slack:T1:C1', at });
        expect(await channels.forbid('slack:T1:C1')).toBe(true);
        expect(await channels.forbid('slack:T1:C1')).toBe(false);
        expect(await channels.get('slack:T1:C1')).toBeNull();
      });
    });
  });

  describe('settings', () => {
    it.each([[0], [false], ['un mot'], [''], [[1, 2]], [{ week: '2026-W10' }], [null]])(
      'keep %j',
      async (value) => {
        const team = await house.newTeam();
        await house.in(team, (room) => room.settings.set('key', 'before'));
        await house.in(team, (room) => room.settings.set('key', value));
        expect(await house.in(team, (room) => room.settings.get('key'))).toEqual(value);
      },
    );

    it('once is once, whoever runs', async () => {
      const team = await house.newTeam();
      const claim = () => house.in(team, (room) => room.settings.once('explained:slack:T1:U2:2026-W10'));
      const claims = await Promise.all([claim(), claim(), claim(), claim()]);
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await claim()).toBe(false);
    });
  });
};
