import { type Candidate, candidateReference } from '../../candidates/candidate.ts';
import { candidateFromValues, valuesFromCandidate } from '../../candidates/candidate-values.ts';
import { candidateForm as candidateFormCard } from '../../cards/candidate-form.ts';
import { formErrorText } from '../../cards/form-error-text.ts';
import { undoButton } from '../../cards/undo-button.ts';
import { Refusal } from '../../errors.ts';
import { type Change, differing, plain, record } from '../../history/changes.ts';
import type { Room } from '../../ports/memory.ts';
import { assess } from '../../work/assess.ts';
import { portrait } from '../../work/portrait.ts';
import type { FormHandler } from '../command.ts';
import type { ActContext } from '../context.ts';
import { candidateOf } from '../look-up.ts';

/** A candidate added or changed by hand: subject '' or 'candidat-17'. */
export const candidateForm: FormHandler = {
  id: 'candidate',
  right: 'edit',
  answers: 'channel',
  open: (context, subject) =>
    context.memory.in(context.team.id, async (room) => {
      const candidate = subject ? await candidateOf(room, subject) : null;
      return candidateFormCard(
        { candidate, values: candidate ? valuesFromCandidate(candidate) : {} },
        context.t,
      );
    }),
  check: async (context, subject, values) => {
    const known = await context.memory.in(context.team.id, (room) => ownerOf(room, values.email, subject));
    if (known) return { email: context.t.say.commands.forms.emailTaken(candidateReference(known)) };
    const read = candidateFromValues(values, context.vocabulary);
    if ('candidate' in read) return null;
    const wrong = Object.entries(read.errors).map(([field, code]) => [
      field,
      formErrorText(code, field, context.t),
    ]);
    return Object.fromEntries(wrong);
  },
  submit: async (context, subject, values) => {
    await context.act(async (room, say) => {
      const { candidate, act } = await keep(room, context, subject, values);
      await assess(room, candidate, context);
      const card = await portrait(room, candidate, context, null);
      const actions = [...card.actions, ...undoButton(act, context.t)];
      await say({ ...card, actions }, { about: [candidate.id] });
    });
  },
};

const ownerOf = async (room: Room, email: string | undefined, subject: string): Promise<Candidate | null> => {
  const owner = email?.trim() ? await room.candidates.byEmail(email) : null;
  return owner && candidateReference(owner) !== subject ? owner : null;
};

const keep = async (room: Room, context: ActContext, subject: string, values: Record<string, string>) => {
  const before = subject ? await candidateOf(room, subject) : null;
  const read = candidateFromValues(values, context.vocabulary, before ?? undefined);
  if (!('candidate' in read))
    throw new Refusal('form.invalid', { fields: Object.keys(read.errors).join(', ') });
  const by = context.asker.person;
  const kept = before
    ? ((await room.candidates.edit(before.id, read.candidate)) ?? before)
    : await room.candidates.add({ ...read.candidate, origin: { kind: 'hand', by } });
  const hand = { by, at: context.clock.now(), subject: candidateReference(kept) };
  if (!before) {
    await room.history.add({ ...hand, act: 'candidate.added', before: null, after: null });
    return { candidate: kept, act: null };
  }
  const fields = differing(plain({ ...before }), plain({ ...kept, updatedAt: before.updatedAt }));
  if (Object.keys(fields.after).length === 0) return { candidate: kept, act: null };
  const changes: Change[] = [{ of: 'candidate', id: kept.id, ...fields }];
  const act = await record(room, { ...hand, act: 'candidate.edited' }, changes);
  return { candidate: kept, act: act.id };
};
