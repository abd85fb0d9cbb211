import type { Candidate } from '../candidates/candidate.ts';
import type { CvDocument } from '../candidates/document.ts';
import { readingCard } from '../cards/reading-card.ts';
import { whoseCvCard } from '../cards/whose-cv-card.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../i18n/words.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { Room } from '../ports/memory.ts';

interface Doubt {
  ask: Candidate;
  because: 'thread' | 'email';
  sha256: string;
  /** The name in the CV. */
  read: string | null;
}
/** What the answer needs: about whom, and where the card stands. */
interface Asked {
  known: string;
  slot: string;
  conversation: string;
}

/** The reading card becomes the question; the file waits, and nobody's record is changed. */
export const askWhose = async (
  room: Room,
  { slot, conversation }: JobPayload<'cv.read'>,
  document: CvDocument,
  { ask, because, sha256, read }: Doubt,
): Promise<void> => {
  const t = await teamWords(room);
  await room.documents.edit(document.id, { state: 'asked', sha256 });
  const asked: Asked = { known: ask.id, slot, conversation };
  await room.settings.set(askedKey(document.id), asked);
  const values = { fileName: document.file.name, read, known: ask, because, document: document.id };
  const place = { kind: 'conversation', conversation } as const;
  await room.voice.show(slot, place, whoseCvCard(values, t), { about: [ask.id] });
};

/** Somebody has answered: the file is read on with that. Throws Refusal question.closed when it waits no longer. */
export const answerWhose = async (room: Room, id: string, as: 'same' | 'other'): Promise<void> => {
  const document = await room.documents.get(id);
  const asked = await room.settings.get<Asked>(askedKey(id));
  if (document?.state !== 'asked' || !asked) throw new Refusal('question.closed', {});
  const { known, slot, conversation } = asked;
  const stayed = (await room.merges.into(known)) ?? known;
  await room.settings.set(askedKey(id), null);
  const place = { kind: 'conversation', conversation } as const;
  const card = readingCard({ fileName: document.file.name }, await teamWords(room));
  await room.voice.show(slot, place, card, { about: [] });
  const job = { team: room.team, document: id, slot, conversation, decided: { as, known: stayed } };
  await room.jobs.add('cv.read', job, { key: id });
};

const askedKey = (document: string) => `cv.asked:${document}`;

const teamWords = async (room: Room) => {
  const team = await room.teams.get();
  return wordsFor(team.locale, team.timeZone);
};
