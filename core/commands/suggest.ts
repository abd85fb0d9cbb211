import { candidateReference } from '../candidates/candidate.ts';
import type { Choice } from '../cards/form.ts';
import { offerReference } from '../offers/offer.ts';
import type { AskContext } from './context.ts';
import { commandTable } from './table.ts';

/** At most 25 choices for an argument, from what is typed so far: by number or by any word of the title or the name. */
export const suggest = (
  context: AskContext,
  asked: { command: string; argument: string; typed: string },
): Promise<Choice[]> => {
  const command = commandTable.find(
    (known) => known.name === asked.command || known.english === asked.command,
  );
  const argument = command?.args.find((arg) => arg.name === asked.argument || arg.english === asked.argument);
  if (!argument) return Promise.resolve([]);
  if (argument.choices)
    return Promise.resolve(
      matching(
        argument.choices.map((value) => ({ value, label: value })),
        asked.typed,
      ),
    );
  return context.memory.in(context.team.id, async (room) => {
    const choices: Choice[] = [];
    if (argument.of?.includes('offer')) {
      for (const offer of await room.offers.list({ state: 'open' }))
        choices.push({ value: offerReference(offer), label: `${offerReference(offer)} · ${offer.title}` });
    }
    if (argument.of?.includes('candidate')) {
      for (const candidate of await room.candidates.all())
        choices.push({
          value: candidateReference(candidate),
          label: `${candidateReference(candidate)} · ${candidate.name ?? ''}`,
        });
    }
    return matching(choices, asked.typed);
  });
};

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
