import type { Candidate } from '../candidates/candidate.ts';
import type { CvDocument } from '../candidates/document.ts';
import { batchProgressCard } from '../cards/batch-progress-card.ts';
import { batchSummaryCard } from '../cards/batch-summary-card.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Batch } from '../intake/batch.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { Room } from '../ports/memory.ts';
import { batchCsv } from './batch-csv.ts';
import type { WorkContext } from './context.ts';

/** One message is edited at most so often. */
export const progressMs = 3_000;

interface Place {
  batch: Pick<Batch, 'id' | 'slot'>;
  conversation: string;
}

/** At the next tick of three seconds: whatever happens until then is one edit. */
export const showBatchSoon = (room: Room, { batch, conversation }: Place, now: Date): Promise<void> => {
  const startAfter = new Date(Math.ceil((now.getTime() + 1) / progressMs) * progressMs);
  const work = { team: room.team, batch: batch.id, slot: batch.slot, conversation };
  return room.jobs.add('batch.show', work, { key: batch.id, startAfter });
};

/** After one file of a batch: at once when it was the last, else with the others. */
export const tellBatch = async (
  room: Room,
  work: { batch?: string | undefined; conversation: string },
  now: Date,
): Promise<void> => {
  const batch = work.batch ? await room.batches.get(work.batch) : null;
  if (!batch) return;
  const place = { batch, conversation: work.conversation };
  const { waiting } = countsOf(await room.batches.documents(batch.id));
  if (waiting > 0) return showBatchSoon(room, place, now);
  const last = { team: room.team, batch: batch.id, slot: batch.slot, conversation: work.conversation };
  await room.jobs.add('batch.show', last, { key: `${batch.id}:end` });
};

/** The batch's message as things are now: how far it is, or who is in it. */
export const showBatch = (context: WorkContext, work: JobPayload<'batch.show'>): Promise<void> =>
  context.memory.in(work.team, async (room) => {
    const documents = await room.batches.documents(work.batch);
    const team = await room.teams.get();
    const t = wordsFor(team.locale, team.timeZone);
    const place = { kind: 'conversation', conversation: work.conversation } as const;
    const { waiting, ...counts } = countsOf(documents);
    if (waiting > 0) return room.voice.show(work.slot, place, batchProgressCard(counts, t), { about: [] });
    const ranked = await rank(room, documents);
    const unread = await refusalsOf(room, documents);
    const csv = batchCsv({ documents, ranked, unread }, t);
    const card = batchSummaryCard({ counts, ranked, unread: [...unread.values()], csv }, t);
    await room.voice.show(work.slot, place, card, { about: ranked.map(({ candidate }) => candidate.id) });
  });

const countsOf = (documents: CvDocument[]) => {
  const inState = (...states: CvDocument['state'][]) =>
    documents.filter(({ state }) => states.includes(state)).length;
  const waiting = inState('accepted');
  return {
    waiting,
    total: documents.length,
    done: documents.length - waiting,
    duplicates: inState('duplicate'),
    unread: inState('refused'),
  };
};

/** Everybody once, by their best open offer. */
const rank = async (room: Room, documents: CvDocument[]) => {
  const open = new Map((await room.offers.list({ state: 'open' })).map((offer) => [offer.id, offer]));
  const people = new Set(documents.flatMap(({ candidate }) => candidate ?? []));
  const ranked = [];
  for (const id of people) {
    const candidate = await room.candidates.get(id);
    if (candidate) ranked.push({ candidate, best: await bestOf(room, candidate, open) });
  }
  return ranked.sort((a, b) => (b.best?.match.total ?? -1) - (a.best?.match.total ?? -1));
};

const bestOf = async (
  room: Room,
  candidate: Candidate,
  open: Map<string, Awaited<ReturnType<Room['offers']['list']>>[number]>,
) => {
  for (const match of await room.matches.ofCandidate(candidate.id)) {
    const offer = open.get(match.offer);
    if (offer) return { match, offer };
  }
  return null;
};

/** Why a file was not read, kept with the document until the summary tells it. */
export const keepRefusal = (room: Room, document: string, { code, values }: Refusal): Promise<void> =>
  room.settings.set(refusalKey(document), { code, values });

const refusalKey = (document: string) => `unread:${document}`;

const refusalsOf = async (room: Room, documents: CvDocument[]): Promise<Map<string, Refusal>> => {
  const found = new Map<string, Refusal>();
  for (const document of documents.filter(({ state }) => state === 'refused')) {
    const kept = await room.settings.get<Pick<Refusal, 'code' | 'values'>>(refusalKey(document.id));
    const refusal = kept
      ? new Refusal(kept.code, kept.values as never)
      : new Refusal('cv.unreadable', { name: document.file.name });
    found.set(document.id, refusal);
  }
  return found;
};
