import { randomUUID } from 'node:crypto';
import type { Jobs } from '../../jobs/jobs.ts';
import type { Doorstep } from '../../ports/memory.ts';
import { type Books, without } from './books.ts';

export const createDoorstep = (
  books: Books,
  alone: <T>(act: () => T) => Promise<T>,
  addJob: Jobs['add'],
): Doorstep => ({
  async keep({ platform, workspace, key, sealed }) {
    const kept = await alone(() => {
      const same = books.inbox.find(
        (row) => row.platform === platform && row.workspace === workspace && row.key === key,
      );
      if (same.length > 0) return null;
      const id = randomUUID();
      return books.inbox.put([id], { id, platform, workspace, key, sealed, handledAt: null });
    });
    if (kept) await addJob('event.handle', { inbox: kept.id });
    return kept !== null;
  },
  take: (inbox) =>
    alone(() => {
      const row = books.inbox.get([inbox]);
      if (!row?.sealed) return null;
      return { ...without(row, 'handledAt'), sealed: row.sealed };
    }),
  finish: (inbox, at) =>
    alone(() => {
      const row = books.inbox.get([inbox]);
      if (row?.sealed) books.inbox.put([inbox], { ...row, sealed: null, handledAt: at });
    }),
  teamOf: (platform, workspace, fresh) =>
    alone(() => {
      const known = books.workspaces.get([platform, workspace]);
      const home = fresh.home ? books.teams.find((team) => team.home)[0] : undefined;
      const team = (known && books.teams.get([known.team])) ?? home ?? makeTeam(books, fresh);
      books.workspaces.put([platform, workspace], { team: team.id });
      return without(team, 'home', 'nextDigest');
    }),
  teams: () => alone(() => books.teams.find(() => true).map((team) => without(team, 'home', 'nextDigest'))),
  sweep: (before) =>
    alone(() => books.inbox.dropWhere((row) => row.handledAt !== null && row.handledAt < before)),
});

const makeTeam = (books: Books, fresh: Parameters<Doorstep['teamOf']>[2]) => {
  const id = randomUUID();
  return books.teams.put([id], { id, ...fresh, digest: { at: '08:30', channel: null }, nextDigest: null });
};
