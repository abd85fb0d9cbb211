import { channelOf, type Platform, threadOf } from '../core/chat/event.ts';
import { Outage, Refusal } from '../core/errors.ts';
import type { Chat, Target } from '../core/ports/chat.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';
import type { Memory } from '../core/ports/memory.ts';
import type { OutboxRow, Place } from '../core/voice/voice.ts';
import { createPacer, type Pacer } from './pacer.ts';

export interface SenderOptions {
  memory: Memory;
  chat(platform: Platform): Chat;
  clock: Clock;
  log: Log;
  /** First wait after a failed send, doubled each time up to an hour; the platform's own Retry-After wins. */
  retryMs: number;
  /** After so many failures a message is given up and kept with its reason. */
  attempts: number;
}

/**
 * Sends what one lane owes, newest revision only. One job per lane at a time, so a channel is never written to twice at once; what
 * a platform wants slower waits for its time and keeps nobody else's channel.
 */
export const createSender = (options: SenderOptions) => {
  const pacer = createPacer(options.clock);
  return {
    sendLane: async ({ lane }: { lane: string }): Promise<void> => {
      const tried = new Set<string>();
      const later: Date[] = [];
      for (
        let rows = await due(options, lane, tried);
        rows.length > 0;
        rows = await due(options, lane, tried)
      ) {
        for (const row of rows) later.push(...(await sendInTime(options, pacer, row)));
      }
      await comeBack(options, lane, later);
    },
    /** At start: whatever an earlier process left to say. */
    resume: async (): Promise<void> => {
      for (const lane of await options.memory.outbox.lanes(options.clock.now())) {
        await options.memory.workshop.add('voice.send', { lane }, { key: lane });
      }
    },
  };
};

/** Sent now, or the time when it may be. */
const sendInTime = async (options: SenderOptions, pacer: Pacer, row: OutboxRow): Promise<Date[]> => {
  const { pace } = options.chat(platformOf(row));
  const wait = pacer.notBefore(row, pace);
  if (wait) return [wait];
  await send(options, pacer, row);
  pacer.sent(row, pace);
  return [];
};

const comeBack = async ({ memory }: SenderOptions, lane: string, later: Date[]): Promise<void> => {
  if (later.length === 0) return;
  const startAfter = new Date(Math.min(...later.map((date) => date.getTime())));
  await memory.workshop.add('voice.send', { lane }, { key: `${lane}:paced`, startAfter });
};

const platformOf = (row: OutboxRow) => row.lane.split(':')[0] as Platform;

/** Again until nothing new is due: a message that was just posted may be what others wait to stand under. */
const due = async (options: SenderOptions, lane: string, tried: Set<string>): Promise<OutboxRow[]> => {
  const rows = await options.memory.outbox.waiting(lane, options.clock.now());
  const fresh = rows.filter((row) => !tried.has(keyOf(row, row.wantedRev)));
  for (const row of fresh) tried.add(keyOf(row, row.wantedRev));
  return fresh;
};

const send = async (options: SenderOptions, pacer: Pacer, row: OutboxRow): Promise<void> => {
  const { outbox } = options.memory;
  const interrupted = row.sendingRev;
  if (!(await outbox.begin(row.id, row.wantedRev))) return;
  try {
    const message = await deliver(options, row, interrupted);
    await outbox.shown(row.id, row.wantedRev, message);
    options.log.info('voice.sent', { lane: row.lane, row: row.id, revision: row.wantedRev });
  } catch (problem) {
    await putOff(options, pacer, row, problem);
  }
};

const deliver = async (
  options: SenderOptions,
  row: OutboxRow,
  interrupted: number | null,
): Promise<string> => {
  const chat = options.chat(platformOf(row));
  if (row.content.kind === 'reaction') {
    await chat.react(row.content.message, row.content.emoji);
    return row.content.message;
  }
  const { card } = row.content;
  const target = await targetOf(options.memory, row);
  const known = row.messageRef ?? (interrupted === null ? null : await chat.find(target, row.id));
  if (known === null) return chat.post(target, card, row.id);
  try {
    await chat.edit(known, card, row.id);
    return known;
  } catch (problem) {
    // Somebody deleted the message: what it had to say is said anew.
    if (problem instanceof Refusal && problem.code === 'unknown.reference')
      return chat.post(target, card, row.id);
    throw problem;
  }
};

/** What was tried already in this round. On the platform a message carries its row's id, whatever the revision, so it is found again. */
const keyOf = (row: OutboxRow, revision: number) => `${row.id}:${revision}`;

const targetOf = async (memory: Memory, row: OutboxRow): Promise<Target> => {
  const place = row.place;
  if (place.kind === 'under') return underTarget(memory, row.team, place);
  const spot = { channel: channelOf(place.conversation), thread: threadOf(place.conversation) };
  if (place.kind === 'conversation') return { kind: 'channel', ...spot };
  return { kind: 'person', person: place.person, ...spot, reply: place.reply };
};

const underTarget = async (
  memory: Memory,
  team: string,
  place: Extract<Place, { kind: 'under' }>,
): Promise<Target> => {
  const parent = await memory.outbox.messageOf(team, place.slot);
  if (!parent) throw new Outage('the message above is not there yet');
  return { kind: 'channel', channel: channelOf(parent), thread: threadOf(parent) };
};

const putOff = async (
  options: SenderOptions,
  pacer: Pacer,
  row: OutboxRow,
  problem: unknown,
): Promise<void> => {
  const { memory, clock, log } = options;
  const reason = problem instanceof Error ? problem.message : String(problem);
  const hopeless =
    problem instanceof Refusal || !(problem instanceof Outage) || row.attempts + 1 >= options.attempts;
  log[hopeless ? 'error' : 'warn']('voice.failed', {
    lane: row.lane,
    row: row.id,
    attempts: row.attempts + 1,
    hopeless,
    problem,
  });
  if (hopeless) return memory.outbox.failed(row.id, 'dead', reason);
  const backoff = Math.min(options.retryMs * 2 ** row.attempts, 3_600_000);
  const retryAt = new Date(clock.now().getTime() + (problem.retryAfterMs ?? backoff));
  if (problem.retryAfterMs !== null) pacer.hold(row.lane, retryAt);
  await memory.outbox.failed(row.id, retryAt, reason);
  await memory.workshop.add(
    'voice.send',
    { lane: row.lane },
    { key: `${row.lane}:again`, startAfter: retryAt },
  );
};
