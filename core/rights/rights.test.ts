import { describe, expect, it } from 'vitest';
import type { Role } from '../teams/team.ts';
import { type Act, acts, may, requireRight } from './acts.ts';
import { type RoleFacts, roleOf } from './role-of.ts';

const facts = (change: Partial<RoleFacts>): RoleFacts => ({
  person: 'slack:T1:U1',
  admins: [],
  homeTeam: true,
  platform: { admin: false, guest: false },
  set: null,
  inRecruitingChannel: false,
  ...change,
});

describe('who is what', () => {
  it.each<[string, Partial<RoleFacts>, Role]>([
    ['a person named in ADMINS', { admins: ['slack:U1'] }, 'admin'],
    ['the same person in another team', { admins: ['slack:U1'], homeTeam: false }, 'guest'],
    ['a namesake on another platform', { admins: ['discord:U1'] }, 'guest'],
    ['an admin of the workspace', { platform: { admin: true, guest: false } }, 'admin'],
    [
      'an admin of the workspace set to viewer',
      { platform: { admin: true, guest: false }, set: 'viewer' },
      'viewer',
    ],
    ['a full member of a recruiting channel', { inRecruitingChannel: true }, 'recruiter'],
    [
      'a guest in a recruiting channel',
      { inRecruitingChannel: true, platform: { admin: false, guest: true } },
      'guest',
    ],
    [
      'a guest whom someone made recruiter',
      { set: 'recruiter', platform: { admin: false, guest: true } },
      'guest',
    ],
    [
      'someone who only reads, in a recruiting channel',
      { inRecruitingChannel: true, platform: { admin: false, guest: false, viewer: true } },
      'viewer',
    ],
    ['anybody else', {}, 'guest'],
  ])('%s', (_who, change, role) => {
    expect(roleOf(facts(change))).toBe(role);
  });
});

describe('who may what', () => {
  const allowed: Record<Role, Act[]> = {
    admin: ['see', 'drop', 'edit', 'erase', 'administer'],
    recruiter: ['see', 'drop', 'edit', 'erase'],
    viewer: ['see'],
    guest: [],
  };
  const matrix = Object.entries(allowed).flatMap(([role, can]) =>
    acts.map((act) => [role as Role, act, can.includes(act)] as const),
  );
  it.each(matrix)('%s · %s → %s', (role, act, yes) => {
    expect(may(role, act)).toBe(yes);
    const ask = () => requireRight({ person: 'slack:T1:U1', role }, act);
    if (yes) expect(ask).not.toThrow();
    else
      expect(ask).toThrowError(
        expect.objectContaining({ code: 'right.missing', values: { act, person: 'slack:U1' } }),
      );
  });
});
