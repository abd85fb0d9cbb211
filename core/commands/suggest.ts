import { candidateReference } from '../candidates/candidate.ts';
import type { Choice } from '../cards/form.ts';
import { offerReference } from '../offers/offer.ts';
import type { FormHandler } from './command.ts';
import type { AskContext } from './context.ts';
import { formHandlers } from './forms.ts';
import { commandTable } from './table.ts';

export interface Asked {
  /** A command, or a form. */
  command: string;
  /** An argument of the command, or a field of the form. */
  argument: string;
  typed: string;
  /** What the form is about. */
  subject?: string;
}

/** At most 25 choices for an argument, from what is typed so far: by number or by any word of the title or the name. */
export const suggest = (
  context: AskContext,
  asked: Asked,
  forms: readonly FormHandler[] = formHandlers,
): Promise<Choice[]> => {
  const command = commandTable.find(
    (known) => known.name === asked.command || known.english === asked.command,
  );
  const argument = command?.args.find((arg) => arg.name === asked.argument || arg.english === asked.argument);
  if (!argument) return forField(context, asked, forms);
  if (argument.choices)
    return Promise.resolve(
      matching(
        argument.choices.map((value) => ({ value, label: value })),
        asked.typed,
      ),
    );
  return known(context, argument.of ?? [], asked.typed);
};

/** A field of an open form that holds a reference. */
const forField = async (
  context: AskContext,
  asked: Asked,
  forms: readonly FormHandler[],
): Promise<Choice[]> => {
  const handler = forms.find((known) => known.id === asked.command);
  const form = await handler?.open(context, asked.subject ?? '', {});
  const field = form?.steps.flat().find((one) => one.id === asked.argument);
  return field?.input.type === 'reference' ? known(context, [field.input.of], asked.typed) : [];
};

const known = (
  context: AskContext,
  of: readonly ('offer' | 'candidate' | 'member')[],
  typed: string,
): Promise<Choice[]> =>
  context.memory.in(context.team.id, async (room) => {
    const choices: Choice[] = [];
    if (of.includes('offer')) {
      for (const offer of await room.offers.list({ state: 'open' }))
        choices.push({ value: offerReference(offer), label: `${offerReference(offer)} · ${offer.title}` });
    }
    if (of.includes('candidate')) {
      for (const candidate of await room.candidates.all())
        choices.push({
          value: candidateReference(candidate),
          label: `${candidateReference(candidate)} · ${candidate.name ?? ''}`,
        });
    }
    if (of.includes('member')) {
      for (const member of await room.members.list())
        choices.push({ value: member.person, label: member.name ?? member.person });
    }
    return matching(choices, typed);
  });

const matching = (choices: Choice[], typed: string): Choice[] => {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return choices
    .filter((choice) => words.every((word) => fold(choice.label).includes(word)))
    .slice(0, 25)
    .map((choice) => ({ ...choice, label: choice.label.slice(0, 75) }));
};

const fold = (value: string) =>
  value
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
