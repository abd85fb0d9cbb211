import type { CvDocument } from '../candidates/document.ts';
import { attachedCard } from '../cards/attached-card.ts';
import { Refusal, type RefusalCode } from '../errors.ts';
import { wordsFor } from '../i18n/words.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { WorkContext } from './context.ts';

/** What cannot be read as a CV and is yet a file somebody wanted to keep. */
const attachable: readonly RefusalCode[] = [
  'cv.not_a_cv',
  'cv.no_text',
  'cv.password',
  'cv.too_long',
  'file.unsupported',
  'file.coming',
];

export const isAttachable = (problem: unknown): boolean =>
  problem instanceof Refusal && attachable.includes(problem.code);

/** A file that is no CV stays with the candidate in whose thread it fell. */
export const attachFile = async (
  context: WorkContext,
  { team, thread, slot, conversation }: JobPayload<'cv.read'> & { thread: string },
  document: CvDocument,
  { bytes, sha256 }: { bytes: Uint8Array; sha256: string },
): Promise<void> => {
  await context.bytes.put(team, sha256, bytes);
  await context.memory.in(team, async (room) => {
    const id = (await room.merges.into(thread)) ?? thread;
    const candidate = await room.candidates.get(id);
    if (!candidate) throw new Refusal('file.gone', { name: document.file.name });
    await room.documents.edit(document.id, { candidate: candidate.id, sha256, state: 'attached' });
    const { locale, timeZone } = await room.teams.get();
    const card = attachedCard({ candidate, fileName: document.file.name }, wordsFor(locale, timeZone));
    const place = { kind: 'conversation', conversation } as const;
    await room.voice.show(slot, place, card, { about: [candidate.id] });
  });
  context.log.info('file.attached', { document: document.id });
};
