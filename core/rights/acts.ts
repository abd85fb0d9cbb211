import { Refusal } from '../errors.ts';
import type { Role } from '../teams/team.ts';

/** The acts that a right guards. Every act of the house asks before it does anything, whatever the surface. */
export const acts = ['see', 'drop', 'edit', 'erase', 'administer'] as const;
export type Act = (typeof acts)[number];

const table: Record<Role, readonly Act[]> = {
  admin: acts,
  recruiter: ['see', 'drop', 'edit', 'erase'],
  viewer: ['see'],
  guest: [],
};

export const may = (role: Role, act: Act): boolean => table[role].includes(act);

/** Throws Refusal right.missing, which prints the person's own id, ready for ADMINS. */
export const requireRight = (asker: { person: string; role: Role }, act: Act | null): void => {
  if (act === null || may(asker.role, act)) return;
  throw new Refusal('right.missing', { act, person: adminId(asker.person) });
};

/** 'slack:T1:U1' → 'slack:U1', as ADMINS lists people. */
export const adminId = (person: string): string => {
  const [platform, , user] = person.split(':');
  return `${platform}:${user}`;
};
