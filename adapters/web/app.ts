import { join } from 'node:path';
import type { Door } from '../../core/chat/question.ts';
import { Refusal } from '../../core/errors.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { Chat, ChatHealth } from '../../core/ports/chat.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import { openShelf, type Shelf } from './files.ts';
import { createActs } from './inbound/acts.ts';
import { createLive } from './inbound/live.ts';
import { serve } from './inbound/serve.ts';
import { toCommandCalled, toJoined } from './inbound/to-events.ts';
import { tokenIn } from './inbound/token.ts';
import { createOutbound } from './outbound/outbound.ts';
import { audienceOf, channels, lastOf, mayRead, personFacts } from './outbound/people.ts';
import { openStore, type Store } from './outbound/store.ts';
import type { CommandShape } from './slash-commands.ts';

export interface WebConfig {
  /** 0: any free one. */
  port: number;
  /** Where the page keeps its messages and the files until they are read. */
  folder: string;
  team: string;
  locale: Locale;
  commands: readonly CommandShape[];
  /** Paths of CVs that can be dropped with one click. */
  samples: readonly string[];
  clock: Clock;
  log: Log;
}

export interface WebChat extends Chat {
  /** Where to open the page, with its token; null while it is not there. */
  address(): string | null;
}

/** The playground behind the Chat port: a page on loopback is the platform, with a store of its own. */
export const createWebChat = (config: WebConfig): WebChat => {
  let running: { store: Store; shelf: Shelf; port: number; token: string; close(): Promise<void> } | null =
    null;
  let trouble: string | null = null;
  let door: Door | null = null;
  const store = (): Store => {
    if (!running) throw new Error('the page is not started');
    return running.store;
  };

  const open = async (given: Door) => {
    const now = () => config.clock.now();
    const kept = openStore(config.folder, now);
    const shelf = await openShelf(join(config.folder, 'files'), now);
    await shelf.sweep();
    const { commands, samples, team, locale, log, port } = config;
    const token = tokenIn(config.folder);
    const live = createLive(kept);
    const acts = createActs({ door: given, store: kept, shelf, commands, samples });
    const served = await serve({
      store: kept,
      live,
      acts,
      token,
      port,
      commands,
      samples,
      team,
      locale,
      log,
    });
    const sweeping = setInterval(() => void shelf.sweep(), 3_600_000).unref();
    const close = async () => {
      clearInterval(sweeping);
      await served.close();
      kept.close();
    };
    return { store: kept, shelf, token, port: served.port, close };
  };

  /** The page's own channels are for the team's CVs from the first moment: whoever sits here is the admin. */
  const allowChannels = async (given: Door): Promise<void> => {
    for (const channel of channels) {
      const reply = { token: `allow:${channel}`, expiresAt: '9999-12-31T00:00:00.000Z' };
      const called = { id: `playground:${channel}`, command: 'matchpro', text: 'canal autoriser', reply };
      const actor = { person: 'local', locale: config.locale, channel, thread: null };
      if (!store().isMarked(reply.token)) await given.tell(toCommandCalled(called, actor));
    }
  };

  /** The answer to that: not shown; then the bot joins, and says so where CVs are dropped. */
  const settled = async (token: string): Promise<void> => {
    store().mark(token);
    if (token === `allow:${channels[0]}`) await door?.tell(toJoined(channels[0], 'local', config.locale));
  };

  return {
    platform: 'web',
    start: async (given) => {
      door = given;
      trouble = null;
      try {
        running = await open(given);
      } catch (problem) {
        trouble = reasonOf(problem, config.port);
        throw problem;
      }
      await allowChannels(given);
    },
    stop: async () => {
      await running?.close();
      running = null;
    },
    address: () => (running ? `http://127.0.0.1:${running.port}/${running.token}/` : null),
    ...createOutbound(store, settled),
    download: async (file, limit) => {
      if (!running) throw new Refusal('file.gone', { name: file.name });
      return running.shelf.read(file, limit);
    },
    person: async (person) => personFacts(person),
    memberOf: async (channel, person) =>
      !audienceOf(channel).open && mayRead(lastOf(person), lastOf(channel)),
    audience: async (channel) => audienceOf(channel),
    health: (): ChatHealth => {
      if (trouble) return { state: 'down', detail: trouble };
      return { state: running ? 'up' : 'off', detail: null };
    },
  };
};

const reasonOf = (problem: unknown, port: number): string =>
  (problem as { code?: string }).code === 'EADDRINUSE'
    ? `port ${port} is taken (PLAYGROUND_PORT)`
    : problem instanceof Error
      ? problem.message
      : 'unknown';
