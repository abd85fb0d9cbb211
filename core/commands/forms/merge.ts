import type { Candidate } from '../../candidates/candidate.ts';
import { merge } from '../../candidates/merge.ts';
import { mergePatch } from '../../candidates/merge-fields.ts';
import { mergeForm as mergeFormCard } from '../../cards/merge-form.ts';
import { mergedCard } from '../../cards/merged-card.ts';
import { Refusal } from '../../errors.ts';
import { record } from '../../history/changes.ts';
import type { Room } from '../../ports/memory.ts';
import { assess } from '../../work/assess.ts';
import type { FormHandler } from '../command.ts';
import { candidateOf } from '../look-up.ts';

/** Two records made one, a choice per field that differs: subject 'candidat-17/candidat-31', the second goes. */
export const mergeForm: FormHandler = {
  id: 'merge',
  right: 'edit',
  answers: 'channel',
  open: (context, subject) =>
    context.memory.in(context.team.id, async (room) => mergeFormCard(await twoOf(room, subject), context.t)),
  check: async () => null,
  submit: async (context, subject, values) => {
    await context.act(async (room, say) => {
      const { kept, gone } = await twoOf(room, subject);
      const hand = { by: context.asker.person, at: context.clock.now() };
      const merged = await merge(room, { kept, gone, patch: mergePatch(kept, gone, values) }, hand);
      const about = { act: 'candidate.merged', subject: `candidat-${kept.number}`, ...hand };
      const act = await record(room, about, merged.changes);
      const candidate = (await room.candidates.get(kept.id)) ?? kept;
      await assess(room, candidate, context);
      const card = mergedCard({ kept: candidate, gone: merged.merge.gone, act: act.id }, context.t);
      await say(card, { about: [kept.id] });
    });
  },
};

const twoOf = async (room: Room, subject: string): Promise<{ kept: Candidate; gone: Candidate }> => {
  const [first = '', second = ''] = subject.split('/');
  const [kept, gone] = [await candidateOf(room, first), await candidateOf(room, second)];
  if (kept.id === gone.id) throw new Refusal('merge.same', { reference: `candidat-${kept.number}` });
  return { kept, gone };
};
