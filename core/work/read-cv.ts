import { createHash } from 'node:crypto';
import type { ModelReading } from '../ai/model-reading.ts';
import type { CvDocument } from '../candidates/document.ts';
import { duplicateCard } from '../cards/duplicate-card.ts';
import { refusalCard } from '../cards/refusal-card.ts';
import type { DocumentText } from '../cv/document-text.ts';
import { visibleText } from '../cv/lines.ts';
import { looksLikeCv } from '../cv/looks-like-cv.ts';
import type { StructuredCv } from '../cv/structured-cv.ts';
import { Outage, Refusal } from '../errors.ts';
import { wordsFor } from '../i18n/words.ts';
import { fileLimitBytes, isQuiet } from '../intake/accept-file.ts';
import { recognisePerson } from '../intake/recognise-person.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import { askWhose } from './ask-whose.ts';
import { assess } from './assess.ts';
import { attachFile, isAttachable } from './attach-file.ts';
import type { WorkContext } from './context.ts';
import { isFromArchive, openArchive } from './open-archive.ts';
import { rememberDegraded } from './reread-cv.ts';
import { keepRefusal, tellBatch } from './show-batch.ts';
import { understandCv } from './understand-cv.ts';

type Work = JobPayload<'cv.read'>;

/** Download → recognise → extract → structure → recognise the person → save. Run twice, it does nothing the second time. */
export const readCv = async (
  context: WorkContext,
  work: Work,
  attempt: { last: boolean } = { last: true },
): Promise<void> => {
  const document = await context.memory.in(work.team, (room) => room.documents.get(work.document));
  const waits = document?.state === 'accepted' || (document?.state === 'asked' && work.decided);
  if (!document || !waits) return;
  try {
    await read(context, work, document);
  } catch (problem) {
    const refusal = problem instanceof Refusal ? problem : givenUp(work, problem, attempt);
    if (refusal) await refuse(context, work, document, refusal);
    if (!(problem instanceof Refusal)) throw problem;
  }
};

/** A file of a batch that is tried no more is a line of its summary, or the summary would never come. */
const givenUp = (work: Work, problem: unknown, { last }: { last: boolean }): Refusal | null => {
  if (!work.batch || (problem instanceof Outage && !last)) return null;
  return problem instanceof Outage
    ? new Refusal('house.outage', { what: problem.what })
    : new Refusal('house.bug', { trace: work.document.slice(0, 8) });
};

const read = async (context: WorkContext, work: Work, document: CvDocument): Promise<void> => {
  const { bytes, sha256 } = await fetchBytes(context, document);
  if (await recognised(context, work, document, sha256)) return;
  const entries = isFromArchive(document) ? null : await context.reader.unpack(bytes, document.file.name);
  if (entries) return openArchive(context, work, document, entries);
  const started = performance.now();
  const text = await textOrAttachment(context, work, document, { bytes, sha256 });
  if (!text) return;
  const { team } = work;
  const understood = await understandCv(context, { team, by: document.by }, text);
  const ms = Math.round(performance.now() - started);
  await context.bytes.put(work.team, sha256, bytes);
  await saveOrForget(context, work, document, { ...understood, sha256, ms });
  context.log.info('cv.read', {
    document: document.id,
    kind: text.kind,
    pages: text.pages.length,
    ocr: text.ocr,
    ms,
  });
};

/** A file whose person is refused leaves no bytes behind. */
const saveOrForget = async (...[context, work, document, found]: Parameters<typeof save>): Promise<void> => {
  try {
    await save(context, work, document, found);
  } catch (problem) {
    if (problem instanceof Refusal) await context.bytes.remove(work.team, found.sha256);
    throw problem;
  }
};

/** In a candidate's thread, what is no CV is kept with them: null then. */
const textOrAttachment = async (
  context: WorkContext,
  work: Work,
  document: CvDocument,
  file: { bytes: Uint8Array; sha256: string },
): Promise<DocumentText | null> => {
  try {
    const text = await context.reader.read(file.bytes, document.file.name);
    if (!looksLikeCv(text)) throw new Refusal('cv.not_a_cv', { name: document.file.name });
    return text;
  } catch (problem) {
    if (work.thread && isAttachable(problem)) {
      await attachFile(context, { ...work, thread: work.thread }, document, file);
      return null;
    }
    throw problem;
  }
};

/** The reading card becomes the refusal. Pictures and texts had no card: 📄 says that they were looked at. */
const refuse = (context: WorkContext, work: Work, document: CvDocument, problem: Refusal): Promise<void> =>
  context.memory.in(work.team, async (room) => {
    await room.documents.edit(document.id, { state: 'refused' });
    context.log.info('cv.refused', { document: document.id, code: problem.code });
    const { platform, workspace, channel, message, name } = document.file;
    if (work.batch) {
      await keepRefusal(room, document.id, problem);
      return tellBatch(room, work, context.clock.now());
    }
    if (isQuiet(name) && !work.asked)
      return room.voice.react([platform, workspace, channel, message].join(':'), '📄');
    const team = await room.teams.get();
    const card = refusalCard(problem, wordsFor(team.locale, team.timeZone));
    const place = { kind: 'conversation', conversation: work.conversation } as const;
    await room.voice.show(work.slot, place, card, { about: [] });
  });

const fetchBytes = async (context: WorkContext, document: CvDocument) => {
  if (isFromArchive(document) || document.state === 'asked') return keptBytes(context, document);
  const bytes = await context.chat(document.file.platform).download(document.file, fileLimitBytes);
  if (bytes.length === 0) throw new Refusal('file.empty', { name: document.file.name });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const keptBytes = async (context: WorkContext, { team, sha256, file }: CvDocument) => {
  const bytes = sha256 ? await context.bytes.get(team, sha256) : null;
  if (!bytes || !sha256) throw new Refusal('file.gone', { name: file.name });
  if (bytes.length === 0) throw new Refusal('file.empty', { name: file.name });
  return { bytes, sha256 };
};

/** The same bytes again: says who it is, keeps no second copy. */
const recognised = (
  context: WorkContext,
  work: Work,
  document: CvDocument,
  sha256: string,
): Promise<boolean> =>
  context.memory.in(work.team, async (room) => {
    const twin = await room.documents.bySha256(sha256, document.id);
    const candidate = twin?.candidate ? await room.candidates.get(twin.candidate) : null;
    if (!candidate) return false;
    await room.documents.edit(document.id, { state: 'duplicate', candidate: candidate.id });
    if (work.batch) {
      await tellBatch(room, work, context.clock.now());
      return true;
    }
    const team = await room.teams.get();
    const card = duplicateCard(
      { candidate, fileName: document.file.name },
      wordsFor(team.locale, team.timeZone),
    );
    const place = { kind: 'conversation', conversation: work.conversation } as const;
    await room.voice.show(work.slot, place, card, { about: [candidate.id] });
    return true;
  });

interface Read {
  text: DocumentText;
  cv: StructuredCv;
  model: ModelReading | null;
  sha256: string;
  ms: number;
}

const save = (
  context: WorkContext,
  work: Work,
  document: CvDocument,
  { text, cv, model, sha256, ms }: Read,
) =>
  context.memory.in(work.team, async (room) => {
    const hints = { thread: work.thread ?? null, decided: work.decided ?? null, asks: !work.batch };
    const found = await recognisePerson(room, cv, visibleText(text), document.by, hints);
    if ('ask' in found) return askWhose(room, work, document, { ...found, sha256, read: cv.name });
    const { candidate, news } = found;
    const reading = {
      kind: text.kind,
      ocr: text.ocr,
      confidence: text.confidence,
      reader: 'built-in',
      ms,
      pages: text.pages.length,
      ...(model ? { model } : {}),
    };
    if (model?.kind === 'degraded') await rememberDegraded(room, document.id);
    await room.documents.edit(document.id, { candidate: candidate.id, sha256, state: 'read', reading });
    const act = {
      act: news ? 'candidate.updated' : 'candidate.added',
      by: document.by,
      at: context.clock.now(),
    };
    const subject = `candidat-${candidate.number}`;
    await room.history.add({ ...act, subject, before: null, after: { document: document.id } });
    if (work.batch) {
      await assess(room, candidate, context);
      return tellBatch(room, work, context.clock.now());
    }
    const label = { slot: work.slot, conversation: work.conversation };
    const job = { team: work.team, candidate: candidate.id, ...label };
    await room.jobs.add('candidate.match', job, { key: work.slot });
    if (!news) await room.jobs.add('candidate.compare', job, { key: candidate.id });
  });
