import { noteForm as noteFormCard } from '../../cards/note-form.ts';
import type { FormHandler } from '../command.ts';
import { candidateOf } from '../look-up.ts';
import { addNote } from '../note.ts';

export const noteForm: FormHandler = {
  id: 'note',
  right: 'edit',
  answers: 'person',
  open: (context, subject) =>
    context.memory.in(context.team.id, async (room) =>
      noteFormCard({ candidate: await candidateOf(room, subject) }, context.t),
    ),
  check: async (context, _subject, values) =>
    values.text?.trim() ? null : { text: context.t.say.commands.forms.noteEmpty },
  submit: async (context, subject, values) => {
    const candidate = await context.read((room) => candidateOf(room, subject));
    await addNote(context, candidate, values.text ?? '');
  },
};
