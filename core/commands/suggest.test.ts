import { expect, it } from 'vitest';
import type { Form } from '../cards/form.ts';
import { wordsFor } from '../i18n/words.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { createClock } from '../testing/create-clock.ts';
import { createMemory } from '../testing/create-memory.ts';
import { aNewCandidate, aNewOffer } from '../testing/factories.ts';
import type { FormHandler } from './command.ts';
import type { AskContext } from './context.ts';
import { suggest } from './suggest.ts';

const vocabulary = createVocabulary();

const open = async () => {
  const clock = createClock();
  const memory = createMemory({ clock });
  const fresh = { home: true, name: 'Équipe', locale: 'fr', timeZone: 'Europe/Paris' } as const;
  const team = await memory.doorstep.teamOf('web', 'local', fresh);
  await memory.in(team.id, async (room) => {
    await room.offers.add({ ...aNewOffer(), title: 'Développeur React' }, 42);
    await room.candidates.add({ ...aNewCandidate(), name: 'Maëlle Exemple' });
    await room.members.seen('web:local:lea', 'Léa');
  });
  const asker = { person: 'web:local:lea', role: 'recruiter' } as const;
  const known = { memory, clock, vocabulary, team, asker, conversation: 'web:local:un' };
  // Completing asks no model, opens no vault and keeps nothing.
  return { ...known, t: wordsFor('fr', 'UTC') } as unknown as AskContext;
};

const form = (subject: string): Form => ({
  ...{ id: 'test', subject, locale: 'fr', title: 'Test', submit: 'OK' },
  steps: [
    (['offer', 'candidate', 'member'] as const).map((of) => ({
      ...{ id: of, label: of, required: true },
      input: { type: 'reference', of },
    })),
  ],
});
const handler: FormHandler = {
  ...{ id: 'test', right: 'see', answers: 'person' },
  open: async (_context, subject) => form(subject),
  check: async () => null,
  submit: async () => undefined,
};

it.each([
  ['an argument of a command', { command: 'match', argument: 'reference', typed: 'react' }, ['offre-42']],
  ['a field for an offer', { command: 'test', argument: 'offer', typed: 'developpeur' }, ['offre-42']],
  ['a field for a candidate', { command: 'test', argument: 'candidate', typed: 'maelle' }, ['candidat-1']],
  ['a field for a member', { command: 'test', argument: 'member', typed: '' }, ['web:local:lea']],
  ['a field that is not there', { command: 'test', argument: 'autre', typed: '' }, []],
  ['a form that is not there', { command: 'autre', argument: 'offer', typed: '' }, []],
])('%s is completed from what is typed', async (_what, asked, values) => {
  const choices = await suggest(await open(), asked, [handler]);
  expect(choices.map(({ value }) => value)).toEqual(values);
});
