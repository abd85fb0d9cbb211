import { z } from 'zod';
import type { Platform } from '../core/chat/event.ts';
import type { Notebook } from '../core/ports/notebook.ts';
import type { Config } from './config.ts';
import type { Parts } from './parts.ts';

const pagesSchema = z.record(z.string(), z.object({ value: z.string(), until: z.number() }));
type Pages = z.infer<typeof pagesSchema>;

/** The pages of one platform: one sealed setting of the installation's team, rewritten in a transaction, old pages left out. */
export const createNotebook = (
  { memory, vault, clock }: Pick<Parts, 'memory' | 'vault' | 'clock'>,
  platform: Platform,
  config: Config,
): Notebook => {
  const key = `notebook:${platform}`;
  const context = (team: string) => ['notebook', team, platform];
  const open = (team: string, sealed: string | null): Pages => {
    if (!sealed) return {};
    const plain = vault.open(Buffer.from(sealed, 'base64'), context(team));
    return current(pagesSchema.parse(JSON.parse(Buffer.from(plain).toString('utf8'))), clock.now());
  };
  const seal = (team: string, pages: Pages): string =>
    Buffer.from(vault.seal(Buffer.from(JSON.stringify(pages)), context(team))).toString('base64');
  const home = async (): Promise<string> => {
    const fresh = { name: config.TEAM_NAME, locale: config.TEAM_LOCALE, timeZone: config.TEAM_TIME_ZONE };
    return (await memory.doorstep.teamOf('web', 'local', { home: true, ...fresh })).id;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async (name) => {
      const team = await home();
      const sealed = await memory.in(team, (room) => room.settings.get<string>(key));
      return open(team, sealed)[name]?.value ?? null;
    },
    // One after the other: two writers of one row would each forget the other's page.
    write: (name, value, until) => {
      const written = last.then(async () => {
        const team = await home();
        await memory.in(team, async (room) => {
          const { [name]: _before, ...others } = open(team, await room.settings.get<string>(key));
          const pages = value === null ? others : { ...others, [name]: { value, until } };
          await room.settings.set(key, seal(team, pages));
        });
      });
      last = written.catch(() => undefined);
      return written;
    },
  };
};

const current = (pages: Pages, now: Date): Pages =>
  Object.fromEntries(Object.entries(pages).filter(([, page]) => page.until > now.getTime()));
