import { randomUUID } from 'node:crypto';
import type { ChannelStore, MemberStore, SettingStore, TeamStore } from '../../ports/memory.ts';
import { type Desk, without } from './books.ts';

// The team itself: who is in it, where it works, what it has set.

export const createTeamStore = ({ books, team }: Desk): TeamStore => {
  const row = () => {
    const found = books.teams.get([team]);
    if (!found) throw new Error(`no such team: ${team}`);
    return found;
  };
  return {
    get: async () => without(row(), 'home', 'nextDigest'),
    async edit(patch) {
      const nextDigest = patch.digest || patch.timeZone ? null : row().nextDigest;
      return without(books.teams.put([team], { ...row(), ...patch, nextDigest }), 'home', 'nextDigest');
    },
    nextDigest: async () => row().nextDigest,
    async claimDigest(due, next) {
      const known = row();
      if (known.nextDigest?.getTime() !== due?.getTime()) return false;
      books.teams.put([team], { ...known, nextDigest: next });
      return true;
    },
  };
};

export const createMemberStore = ({ books, team }: Desk): MemberStore => {
  const { members } = books;
  return {
    async seen(person, name) {
      const known = members.get([team, person]);
      const fresh = { id: randomUUID(), team, person, name: null, role: null, locale: null };
      const member = known ?? fresh;
      return members.put([team, person], { ...member, name: name ?? member.name });
    },
    byPerson: async (person) => members.get([team, person]),
    async edit(person, patch) {
      const before = members.get([team, person]);
      return before && members.put([team, person], { ...before, ...patch });
    },
    list: async () => members.find((one) => one.team === team),
  };
};

export const createChannelStore = ({ books, team }: Desk): ChannelStore => {
  const { channels } = books;
  return {
    async allow(channel, by, at) {
      channels.put([team, channel], { channel, by, at, team });
    },
    forbid: async (channel) => channels.drop([team, channel]),
    async get(channel) {
      const row = channels.get([team, channel]);
      return row && without(row, 'team');
    },
    list: async () => channels.find((one) => one.team === team).map((row) => without(row, 'team')),
  };
};

export const createSettingStore = ({ books, team }: Desk): SettingStore => ({
  get: async <T>(key: string) => (books.settings.get([team, key])?.value ?? null) as T | null,
  async set(key, value) {
    books.settings.put([team, key], { value });
  },
  async once(key) {
    if (books.onces.get([team, key])) return false;
    books.onces.put([team, key], { team });
    return true;
  },
});
