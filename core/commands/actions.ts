import { standingCard } from '../cards/standing-card.ts';
import { Refusal } from '../errors.ts';
import { allowChannel } from './allow-channel.ts';
import { removeCandidate } from './candidat.ts';
import { keyActions } from './cles.ts';
import type { CardAction } from './command.ts';
import { formHandlers } from './forms.ts';
import { loadExample } from './load-example.ts';
import { candidateOf, offerOf, pairOf } from './look-up.ts';
import { openCandidate } from './open-candidate.ts';
import { explainPair } from './pourquoi.ts';
import { predictPair } from './predire.ts';

/** Every button and select that stands on a card. The right is asked at the click, by whoever presses. */
export const cardActions: readonly CardAction[] = [
  {
    id: 'offer.shortlist',
    right: 'edit',
    answers: 'channel',
    run: async (context, subject) => {
      await context.act(async (room, say) => {
        const { candidate, offer } = await pairOf(room, subject);
        const before = await room.standings.get(candidate.id, offer.id);
        const at = context.clock.now();
        const by = context.asker.person;
        const pair = { candidate: candidate.id, offer: offer.id };
        await room.standings.set({ ...pair, stage: 'shortlisted', reason: null, by, at });
        const change = { before: before?.stage ?? 'new', after: 'shortlisted' };
        if (before?.stage !== 'shortlisted')
          await room.history.add({ act: 'stage.changed', by, at, subject, ...change });
        const name = (await room.members.byPerson(by))?.name ?? '';
        const values = { candidate, offer, stage: 'shortlisted' as const, by: name, reason: null };
        await say(standingCard(values, context.t), { about: [candidate.id] });
      });
    },
  },
  { id: 'offer.refuse', right: 'edit', answers: 'form', form: 'refuse' },
  { id: 'offer.create', right: 'edit', answers: 'form', form: 'offer' },
  { id: 'candidate.note', right: 'edit', answers: 'form', form: 'note' },
  {
    id: 'match.why',
    right: 'see',
    answers: 'channel',
    run: async (context, subject) =>
      explainPair(context, await context.read((room) => pairOf(room, subject))),
  },
  {
    id: 'candidate.predict',
    right: 'see',
    answers: 'channel',
    run: async (context, subject) => {
      const [first = '', second] = subject.split('/');
      const seen = await context.read(async (room) => ({
        candidate: await candidateOf(room, first),
        offer: second ? await offerOf(room, second) : null,
      }));
      await predictPair(context, seen.candidate, seen.offer);
    },
  },
  {
    id: 'candidate.delete',
    right: 'erase',
    answers: 'person',
    run: async (context, subject) => {
      const candidate = await context.read((room) => candidateOf(room, subject));
      await removeCandidate(context, candidate.number);
    },
  },
  { id: 'example.load', right: 'administer', answers: 'channel', run: (context) => loadExample(context) },
  ...keyActions,
  ...formHandlers.map(
    (form): CardAction => ({ id: `form.${form.id}`, right: form.right, answers: 'form', form: form.id }),
  ),
  {
    id: 'candidate.open',
    right: 'see',
    answers: 'channel',
    run: async (context, _subject, value) => {
      await openCandidate(context, value ?? '');
    },
  },
  {
    id: 'cv.read',
    right: 'drop',
    answers: 'person',
    run: async () => {
      throw new Refusal('file.none', {});
    },
  },
  { id: 'channel.allow', right: 'administer', answers: 'person', run: (context) => allowChannel(context) },
];
