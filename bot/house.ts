import { createGateway, type Gateway } from '../core/ai/gateway.ts';
import type { Platform } from '../core/chat/event.ts';
import { commandTable } from '../core/commands/table.ts';
import { Outage } from '../core/errors.ts';
import type { Team } from '../core/teams/team.ts';
import { compareCandidate } from '../core/work/compare-candidate.ts';
import { deliverFollowUps } from '../core/work/deliver-follow-ups.ts';
import { forgetBytes } from '../core/work/forget-bytes.ts';
import { forgetHeldNotes } from '../core/work/forget-held-notes.ts';
import { matchCandidate } from '../core/work/match-candidate.ts';
import { matchOffer } from '../core/work/match-offer.ts';
import { presentCandidate } from '../core/work/present-candidate.ts';
import { readCv } from '../core/work/read-cv.ts';
import { sendDigest, tickDigest } from '../core/work/send-digest.ts';
import { showBatch } from '../core/work/show-batch.ts';
import { tellNotice } from '../core/work/tell-notice.ts';
import { weighNote } from '../core/work/weigh-note.ts';
import { checkKey } from './check-key.ts';
import type { Config } from './config.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { type EdgeOptions, roleOfPerson } from './edge.ts';
import { forgetOnChange } from './forget-on-change.ts';
import { createHealth } from './health-rows.ts';
import type { Parts } from './parts.ts';
import { createPlatformFacts } from './platform-facts.ts';
import { startSchedule } from './schedule.ts';
import { createSender } from './sender.ts';
import { assertWired } from './wiring.ts';
import { type Handlers, startWorker } from './worker.ts';

export interface House extends Parts {
  dispatch: Dispatch;
  health: ReturnType<typeof createHealth>;
  /** Resolves when nothing is waiting or being worked on, and everything to be shown is shown. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Wires the parts together, starts the worker, then the chats: from then on events are kept and carried out. */
export const openHouse = async (config: Config, given: Parts, pace: Pace = usualPace): Promise<House> => {
  const parts = { ...given, memory: forgetOnChange(given.memory, given.cache) };
  assertWired(commandTable);
  await checkKey(config, parts);
  const chat = chatByPlatform(parts);
  const ai = createGateway({ ...parts, tell: tellNotice });
  const health = createHealth({ ...parts, ai });
  const edge = {
    ...parts,
    ...{ chat, ai, health, admins: ['web:local', ...config.ADMINS] },
    facts: createPlatformFacts(parts.clock),
    isHome: (platform: Platform, workspace: string) => isHome(config, platform, workspace),
    fresh: { name: config.TEAM_NAME, locale: config.TEAM_LOCALE, timeZone: config.TEAM_TIME_ZONE },
  };
  const dispatch = createDispatch(edge);
  const sender = createSender({ ...parts, chat, retryMs: pace.retryMs, attempts: pace.attempts });
  // Chats first: work that an earlier process left needs them at once. One that is slow to come holds nobody up.
  await Promise.race([
    Promise.all(parts.chats.map((one) => startChat(one, dispatch, parts))),
    pause(pace.chatsMs),
  ]);
  await startWorker({ ...parts, handlers: handlersFor({ ...parts, ai }, dispatch, sender, edge) });
  await sender.resume();
  const schedule = startSchedule(parts.memory, parts.log);
  const stop = async () => {
    schedule.stop();
    await Promise.all(parts.chats.map((one) => one.stop()));
    await parts.memory.workshop.drain(pace.drainMs);
    await parts.reader.close();
    await parts.cache.close();
    await parts.memory.close();
  };
  return { ...parts, dispatch, health, settled: () => parts.memory.workshop.idle(), stop };
};

export interface Pace {
  retryMs: number;
  attempts: number;
  /** How long a stop waits for running jobs. */
  drainMs: number;
  /** How long a start waits for the chats to be there. */
  chatsMs: number;
}
const usualPace: Pace = { retryMs: 1_000, attempts: 12, drainMs: 20_000, chatsMs: 5_000 };

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

const chatByPlatform =
  ({ chats }: Parts) =>
  (platform: Platform) => {
    const found = chats.find((chat) => chat.platform === platform);
    if (!found) throw new Outage(`${platform} is not connected`);
    return found;
  };

/** The local page and a single-token Slack are the installation's own; of Discord, only the guilds that are named. */
const isHome = (config: Config, platform: Platform, workspace: string): boolean =>
  platform === 'slack' ||
  (platform === 'web' ? workspace === 'local' : config.DISCORD_GUILD_IDS.includes(workspace));

/** One surface that does not start never stops the others: its health says so. */
const startChat = async (chat: Parts['chats'][number], dispatch: Dispatch, { log }: Parts): Promise<void> => {
  try {
    await chat.start(dispatch);
  } catch (problem) {
    log.error('chat.not_started', { platform: chat.platform, problem });
  }
};

const handlersFor = (
  parts: Parts & { ai: Gateway },
  dispatch: Dispatch,
  sender: ReturnType<typeof createSender>,
  edge: EdgeOptions,
): Handlers => {
  const { chat } = edge;
  const roleOf = (team: Team, person: string) => roleOfPerson(edge, team, person);
  const context = { ...parts, chat };
  const keptDays = 30;
  return {
    'event.handle': (work, attempt) => dispatch.handle(work, attempt),
    'cv.read': (work, attempt) => readCv(context, work, attempt),
    'batch.show': (work) => showBatch(context, work),
    'candidate.match': (work) => matchCandidate(context, work),
    'candidate.compare': (work) => compareCandidate(context, work),
    'candidate.present': (work) => presentCandidate(context, work),
    'offer.match': (work) => matchOffer(context, work),
    'note.weigh': (work) => weighNote(context, work),
    'voice.send': (work) => sender.sendLane(work),
    'digest.tick': async () => {
      await tickDigest(context);
      await deliverFollowUps({ ...context, roleOf });
    },
    'digest.send': (work) => sendDigest(context, work),
    'bytes.forget': (work) => forgetBytes(context, work),
    'inbox.sweep': async () => {
      await parts.memory.doorstep.sweep(new Date(parts.clock.now().getTime() - keptDays * 86_400_000));
      await forgetHeldNotes(context);
    },
  };
};
