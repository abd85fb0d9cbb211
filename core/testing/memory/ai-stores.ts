import { randomUUID } from 'node:crypto';
import type { ApiKey } from '../../ai/api-key.ts';
import type { KeyStore, UsageStore } from '../../ports/memory.ts';
import { type Desk, without } from './books.ts';

// Keys of model providers, and what their calls cost.

export const createKeyStore = ({ books, team }: Desk): KeyStore => {
  const { keys } = books;
  const own = () => keys.find((one) => one.team === team);
  const mark = (id: string, state: ApiKey['state']): ApiKey | null => {
    const before = keys.get([team, id]);
    return before && without(keys.put([team, id], { ...before, state }), 'team');
  };
  const idleOthers = (kept: ApiKey) => {
    const others = own().filter((one) => one.provider === kept.provider && one.id !== kept.id);
    for (const one of others) if (one.state === 'active') mark(one.id, 'idle');
  };
  return {
    async add(key) {
      const kept = without(keys.put([team, key.id], { ...key, state: 'active', team }), 'team');
      idleOthers(kept);
      return kept;
    },
    list: async () =>
      own()
        .toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.id.localeCompare(a.id))
        .map((row) => without(row, 'team')),
    async activate(id) {
      const key = mark(id, 'active');
      if (key) idleOthers(key);
      return key;
    },
    refuse: async (id) => mark(id, 'refused'),
    remove: async (id) => keys.drop([team, id]),
  };
};

export const createUsageStore = ({ books, team }: Desk): UsageStore => {
  const within = (from: Date, to: Date) =>
    books.usage.find((one) => one.team === team && one.at >= from && one.at < to);
  return {
    async add(call) {
      const id = randomUUID();
      return without(books.usage.put([team, id], { ...call, id, team }), 'team');
    },
    between: async (from, to) =>
      within(from, to)
        .toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.id.localeCompare(b.id))
        .map((row) => without(row, 'team')),
    spent: async (from, to) => within(from, to).reduce((sum, call) => sum + call.costMicros, 0),
  };
};
