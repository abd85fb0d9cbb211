// Discord's own arithmetic of rights (discord.com/developers/docs/topics/permissions): bits of a 64-bit number.

export const viewChannel = 1n << 10n;
export const sendMessages = 1n << 11n;
export const manageGuild = 1n << 5n;
const administrator = 1n << 3n;

export interface Role {
  id: string;
  permissions: string;
}
export interface Overwrite {
  id: string;
  /** 0 a role, 1 a member. */
  type: number;
  allow: string;
  deny: string;
}

/** What a member with these roles may do in the whole guild; `@everyone` is the role with the guild's id. */
export const guildRights = (guild: string, roles: Role[], memberRoles: string[]): bigint =>
  roles
    .filter((role) => role.id === guild || memberRoles.includes(role.id))
    .reduce((rights, role) => rights | BigInt(role.permissions), 0n);

/** The same in one channel: overwrites of everyone, then of roles together, then of the member. */
export const channelRights = (
  rights: bigint,
  overwrites: Overwrite[],
  { guild, roles, member }: { guild: string; roles: string[]; member: string },
): bigint => {
  if (has(rights, administrator)) return ~0n;
  const everyone = overwrites.filter(({ id }) => id === guild);
  const ofRoles = overwrites.filter(({ id, type }) => type === 0 && id !== guild && roles.includes(id));
  const ofMember = overwrites.filter(({ id, type }) => type === 1 && id === member);
  return [everyone, ofRoles, ofMember].reduce(apply, rights);
};

export const has = (rights: bigint, right: bigint): boolean => (rights & right) === right;

export const mayManage = (rights: bigint): boolean => has(rights, manageGuild) || has(rights, administrator);

const apply = (rights: bigint, overwrites: Overwrite[]): bigint => {
  const deny = overwrites.reduce((bits, overwrite) => bits | BigInt(overwrite.deny), 0n);
  const allow = overwrites.reduce((bits, overwrite) => bits | BigInt(overwrite.allow), 0n);
  return (rights & ~deny) | allow;
};
