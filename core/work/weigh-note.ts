import { verifiedTone, weighNoteTask } from '../ai/tasks/weigh-note.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { toneOf } from '../interactions/tone.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { WorkContext } from './context.ts';

/** The tone of a note: by a model where the team has one and the person is not named in it, else by the lexicon. */
export const weighNote = async (context: WorkContext, work: JobPayload<'note.weigh'>): Promise<void> => {
  const known = await context.memory.in(work.team, async (room) => {
    const note = await room.interactions.get(work.interaction);
    const candidate = note ? await room.candidates.get(note.candidate) : null;
    if (note) await room.interactions.weigh(note.id, toneOf(note.text));
    const asks = note !== null && candidate !== null && (await room.keys.list()).length > 0;
    return asks ? { note, candidate } : null;
  });
  if (!known || !isNameless(known.note.text, known.candidate)) return;
  const { note } = known;
  const answer = await context.ai.ask(work.team, {
    task: weighNoteTask,
    input: { text: note.text },
    by: note.by,
  });
  const tone = answer.kind === 'model' ? verifiedTone(answer.reply, note.text) : null;
  if (tone) await context.memory.in(work.team, (room) => room.interactions.weigh(note.id, tone));
};

/** No word of the name, no address, no number that could be a telephone's. */
const isNameless = (text: string, { name }: Candidate): boolean => {
  if (/@|https?:|(?:\d[\s./-]?){8,}/.test(text)) return false;
  const said = new Set(wordsOf(text));
  return !wordsOf(name ?? '').some((word) => word.length >= 2 && said.has(word));
};

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
