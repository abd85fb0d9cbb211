import { describe, expect, it } from 'vitest';
import { channelRights, guildRights, has, mayManage, viewChannel } from './permissions.ts';

const guild = 'G';
const view = String(viewChannel);
const roles = [
  { id: guild, permissions: view },
  { id: 'mute', permissions: '0' },
  { id: 'recruiter', permissions: '0' },
  { id: 'admin', permissions: '8' },
];
const deny = (id: string, type = 0) => ({ id, type, allow: '0', deny: view });
const allow = (id: string, type = 0) => ({ id, type, allow: view, deny: '0' });

describe('who can read a channel of Discord', () => {
  it.each([
    ['everyone, where nothing is said', [], [], true],
    ['nobody, where everyone is denied', [], [deny(guild)], false],
    ['a role that is let in', ['recruiter'], [deny(guild), allow('recruiter')], true],
    ['not another role', ['mute'], [deny(guild), allow('recruiter')], false],
    [
      'one role lets in what another shuts out',
      ['mute', 'recruiter'],
      [deny('mute'), allow('recruiter')],
      true,
    ],
    ['a member let in by name', [], [deny(guild), allow('M', 1)], true],
    ['a member shut out by name', ['recruiter'], [allow('recruiter'), deny('M', 1)], false],
    ['an administrator, always', ['admin'], [deny(guild), deny('M', 1)], true],
  ] as const)('%s', (_, own, overwrites, reads) => {
    const them = { guild, roles: [...own], member: 'M' };
    const rights = channelRights(guildRights(guild, roles, [...own]), [...overwrites], them);
    expect(has(rights, viewChannel)).toBe(reads);
  });

  it('Manage Server and Administrator make an admin, nothing else does', () => {
    expect(mayManage(1n << 5n)).toBe(true);
    expect(mayManage(1n << 3n)).toBe(true);
    expect(mayManage(~((1n << 5n) | (1n << 3n)) & ((1n << 40n) - 1n))).toBe(false);
  });
});
