import { z } from 'zod';
import type { Notebook } from '../../../core/ports/notebook.ts';
import { type CatchingUp, catchUp, type Talk } from './catch-up.ts';
import type { Seen } from './seen.ts';

const pageName = 'direct conversations';
const yearMs = 365 * 86_400_000;
const most = 100;

/** Discord's ids may arrive a little out of order: ten seconds before the mark are read again. */
const marginIds = 10_000n << 22n;

/**
 * A session that starts anew, after op 9, an outage or a restart, has missed what was said before it. The mark of what is kept
 * does not move on before every guild has been read.
 */
export const createGaps = ({ seen, notebook, ...on }: CatchingUp & { seen: Seen; notebook: Notebook }) => {
  let since: Promise<string | null> = Promise.resolve(null);
  const filling = new Map<string, () => void>();

  /** Until `done` is called the mark stays where it is. */
  const hold = (name: string, from: string) => {
    filling.get(name)?.();
    const { promise, resolve } = Promise.withResolvers<void>();
    filling.set(name, resolve);
    void seen.keeping(String(BigInt(from) + 1n), () => promise);
  };
  const done = (name: string) => {
    filling.get(name)?.();
    filling.delete(name);
  };
  const start = async (guilds: string[]): Promise<string | null> => {
    const mark = await seen.read();
    if (mark === null) await seen.begin(Date.now());
    else for (const guild of guilds) hold(guild, mark);
    return mark === null ? null : String(BigInt(mark) - marginIds);
  };
  const directTalks = async (): Promise<Talk[]> => {
    const page = await notebook.read(pageName);
    return z
      .array(z.string())
      .parse(JSON.parse(page ?? '[]'))
      .map((id) => ({ id }));
  };

  return {
    /** A new session with these guilds. */
    opened: async (guilds: string[]): Promise<void> => {
      since = insisted(on.insist, () => start(guilds));
      const from = await since;
      if (from !== null) await catchUp(on, await directTalks(), from);
    },
    /** A guild of it is there, with its channels and threads. */
    fill: async (guild: string, talks: Talk[]): Promise<void> => {
      const from = await since;
      if (from !== null && filling.has(guild)) await catchUp(on, talks, from);
      done(guild);
    },
    forget: done,
    /** Discord does not list direct conversations: those that were used are remembered. */
    talked: async (channel: string): Promise<void> => {
      const known = (await directTalks()).map(({ id }) => id);
      if (known.includes(channel)) return;
      const page = JSON.stringify([channel, ...known].slice(0, most));
      await notebook.write(pageName, page, Date.now() + yearMs);
    },
  };
};

const insisted = async <T>(insist: CatchingUp['insist'], attempt: () => Promise<T | null>) => {
  let result: T | null = null;
  await insist(async () => {
    result = await attempt();
  });
  return result as T | null;
};
