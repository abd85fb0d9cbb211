import type { FormErrors } from '../../cards/form.ts';
import { refuseForm as refuseFormCard } from '../../cards/refuse-form.ts';
import type { Words } from '../../i18n/words.ts';
import { checkNote } from '../../interactions/note-check.ts';
import type { FormHandler } from '../command.ts';
import { changeStage } from '../etape.ts';
import { pairOf } from '../look-up.ts';

/** Refusing asks for a reason: a person decides, and says why. */
export const refuseForm: FormHandler = {
  id: 'refuse',
  right: 'edit',
  answers: 'channel',
  open: (context, subject) =>
    context.memory.in(context.team.id, async (room) =>
      refuseFormCard(await pairOf(room, subject), context.t),
    ),
  check: async (context, _subject, values) =>
    values.reason?.trim()
      ? sensitive(context.t, values.reason)
      : { reason: context.t.say.commands.forms.reasonMissing },
  submit: async (context, subject, values) => {
    const reason = values.reason?.trim() || null;
    await context.act((room, say) => changeStage(context, room, say, subject, { stage: 'refused', reason }));
  },
};

/** A reason is a note too: the person may ask to read it. */
const sensitive = (t: Words, reason: string): FormErrors | null => {
  const { found } = checkNote(reason);
  const { note: say } = t.say.day;
  return found.length > 0
    ? { reason: say.checkText(t.list(found.map((kind) => say.sensitive[kind]))) }
    : null;
};
