import type { CvDocument } from '../candidates/document.ts';
import type { EventOf } from '../chat/event.ts';
import { Refusal } from '../errors.ts';
import type { Room } from '../ports/memory.ts';
import { requireRight } from '../rights/acts.ts';
import type { Role } from '../teams/team.ts';
import { type Joined, joinBatch } from './batch.ts';

export const fileLimitBytes = 20 * 1024 * 1024;

/** Where a file fell: a recruiting channel and a direct conversation are read; anywhere else nothing is. */
export type Ground = 'recruiting' | 'direct' | 'elsewhere';

export type Accepted =
  | ({ kind: 'accepted'; document: CvDocument; slot: string; quiet: boolean } & Joined)
  | { kind: 'known'; document: CvDocument; slot: string }
  | { kind: 'ignored' };

/**
 * A dropped file becomes a document to read, once. Throws Refusal right.missing, file.too_big.
 * Images and text files stay quiet until reading has found a CV in them.
 */
export const acceptFile = async (
  room: Room,
  drop: EventOf<'file.dropped'>,
  where: { ground: Ground; role: Role; at: Date; thread?: string | null },
): Promise<Accepted> => {
  if (where.ground === 'elsewhere') return { kind: 'ignored' };
  requireRight({ person: drop.by, role: where.role }, 'drop');
  refuseTooBig(drop.file.name, drop.file.size);
  const { platform, workspace, channel, message, file } = drop.file;
  const key = [platform, workspace, channel, message, file].join(':');
  const kept = await room.documents.keep({ key, file: drop.file, by: drop.by, receivedAt: where.at });
  const slot = `cv:${kept.document.id}`;
  if (!kept.fresh) return { kind: 'known', document: kept.document, slot };
  const asked = drop.asked === true;
  const joined = await joinBatch(room, drop, kept.document);
  const { conversation, batch } = joined;
  const job = { team: room.team, document: kept.document.id, slot: batch?.slot ?? slot, conversation };
  const more = {
    ...(batch ? { batch: batch.id } : {}),
    ...(asked ? { asked } : {}),
    ...(where.thread ? { thread: where.thread } : {}),
  };
  await room.jobs.add('cv.read', { ...job, ...more }, { key: kept.document.id });
  const quiet = !asked && isQuiet(drop.file.name);
  return { kind: 'accepted', document: kept.document, slot, quiet, ...joined };
};

const refuseTooBig = (name: string, size: number | null) => {
  if (size === null || size <= fileLimitBytes) return;
  const megabyte = 1024 * 1024;
  throw new Refusal('file.too_big', {
    name,
    megabytes: Math.ceil(size / megabyte),
    limit: fileLimitBytes / megabyte,
  });
};

/** By name only because nothing is known yet: a picture of lunch must not get a card. */
export const isQuiet = (name: string): boolean =>
  /\.(png|jpe?g|gif|webp|heic|tiff?|txt|md|csv|log)$/i.test(name);
