import { createHash } from 'node:crypto';
import type { CvDocument } from '../candidates/document.ts';
import { Refusal } from '../errors.ts';
import { filesAtMost } from '../intake/batch.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { TextReader } from '../ports/text-reader.ts';
import type { WorkContext } from './context.ts';
import { tellBatch } from './show-batch.ts';

type Work = JobPayload<'cv.read'>;
type Entries = NonNullable<Awaited<ReturnType<TextReader['unpack']>>>;

/**
 * The files of an archive become documents of one batch, whose message stands where the archive's "reading…" stood.
 * Throws Refusal archive.empty · archive.too_many.
 */
export const openArchive = async (
  context: WorkContext,
  work: Work,
  archive: CvDocument,
  entries: Entries,
): Promise<void> => {
  const { name } = archive.file;
  if (entries.length === 0) throw new Refusal('archive.empty', { name });
  if (entries.length > filesAtMost)
    throw new Refusal('archive.too_many', { name, files: entries.length, limit: filesAtMost });
  const kept = entries.map((entry) => ({ ...entry, sha256: sha256Of(entry.bytes) }));
  for (const { sha256, bytes } of kept) await context.bytes.put(work.team, sha256, bytes);
  await context.memory.in(work.team, async (room) => {
    const slot = work.batch ? `batch:${archive.id}` : work.slot;
    const { id } = await room.batches.open({ slot, by: archive.by, openedAt: archive.receivedAt });
    for (const [index, { name: entry, sha256 }] of kept.entries()) {
      const file = { ...archive.file, file: entryId(archive, index), name: entry, size: null };
      const key = [file.platform, file.workspace, file.channel, file.message, file.file].join(':');
      const { by, receivedAt } = archive;
      const { document } = await room.documents.keep({ key, file, by, receivedAt });
      await room.documents.edit(document.id, { sha256 });
      await room.batches.put(id, document.id);
      const job = { team: work.team, document: document.id, slot, conversation: work.conversation };
      await room.jobs.add('cv.read', { ...job, batch: id }, { key: document.id });
    }
    await room.documents.edit(archive.id, { state: 'attached' });
    const now = context.clock.now();
    await tellBatch(room, { batch: id, conversation: work.conversation }, now);
    if (work.batch) await tellBatch(room, work, now);
  });
};

/** 'F1#003': the third file of the archive F1. Its bytes are kept when the archive is opened. */
const entryId = ({ file }: CvDocument, index: number) => `${file.file}#${String(index).padStart(3, '0')}`;

export const isFromArchive = ({ file }: CvDocument): boolean => /#\d{3}$/.test(file.file);

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
