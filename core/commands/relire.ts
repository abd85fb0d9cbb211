import { readWithModel } from '../ai/read-with-model.ts';
import { readAiSettings } from '../ai/settings.ts';
import { readCvTask } from '../ai/tasks/read-cv.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { costWords } from '../cards/cost-words.ts';
import { rereadCard } from '../cards/reread-card.ts';
import { Refusal } from '../errors.ts';
import type { Room } from '../ports/memory.ts';
import { assess } from '../work/assess.ts';
import { portrait } from '../work/portrait.ts';
import { degradedDocuments, forgetDegraded } from '../work/reread-cv.ts';
import type { Command } from './command.ts';
import type { ActContext } from './context.ts';

/** At most so many at once: the next call takes the others. */
const most = 50;

export const rereadCommand: Command = {
  name: 'matchpro relire',
  english: 'matchpro reread',
  summary: (t) => t.ai.command.reread,
  args: [],
  right: 'edit',
  answers: 'channel',
  run: async (context) => {
    const waiting = await context.read(waitingIn);
    await affordAll(context, waiting);
    let read = 0;
    for (const one of waiting) if (await readAgain(context, one)) read += 1;
    await context.act((_room, say) => say(rereadCard({ asked: waiting.length, read }, context.t)));
  },
};

interface Waiting {
  document: string;
  candidate: Candidate;
}

const waitingIn = async (room: Room): Promise<Waiting[]> => {
  const waiting: Waiting[] = [];
  for (const id of (await degradedDocuments(room)).slice(0, most)) {
    const document = await room.documents.get(id);
    const candidate = document?.candidate ? await room.candidates.get(document.candidate) : null;
    if (candidate) waiting.push({ document: id, candidate });
  }
  return waiting;
};

/** The whole batch or none of it. */
const affordAll = async (context: ActContext, waiting: Waiting[]): Promise<void> => {
  const wanted = waiting.map(({ candidate }) => ({ task: readCvTask, letters: candidate.text.length }));
  const { ok, neededMicros, leftMicros } = await context.ai.afford(context.team.id, wanted);
  if (ok) return;
  const [needed, left] = [costWords(neededMicros, context.t), costWords(leftMicros ?? 0, context.t)];
  throw new Refusal('ai.over_budget', { calls: waiting.length, needed, left });
};

/** The kept text once more; its card in its own place becomes the new one. False: still no model. */
const readAgain = async (context: ActContext, { document, candidate }: Waiting): Promise<boolean> => {
  const { sendIdentity } = await context.read(readAiSettings);
  const { text, profile: built } = candidate;
  const asked = { team: context.team.id, by: context.asker.person, text, built, sendIdentity };
  const { cv, model } = await readWithModel(context, asked);
  if (model?.kind !== 'model') return false;
  await context.read(async (room) => {
    const before = await room.documents.get(document);
    const edited = await room.candidates.edit(candidate.id, { profile: cv });
    if (!before?.reading || !edited) return;
    await room.documents.edit(document, { reading: { ...before.reading, model } });
    await forgetDegraded(room, document);
    await assess(room, edited, context);
    const { platform, workspace, channel, message } = before.file;
    const place = {
      kind: 'conversation',
      conversation: [platform, workspace, channel, message].join(':'),
    } as const;
    const card = await portrait(room, edited, context, 'updated');
    await room.voice.show(`cv:${document}`, place, card, { about: [candidate.id] });
  });
  return true;
};
