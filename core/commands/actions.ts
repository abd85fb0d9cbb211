import { Refusal } from '../errors.ts';
import { allowChannel } from './allow-channel.ts';
import { undoActions } from './annuler.ts';
import { keyActions } from './cles.ts';
import type { CardAction } from './command.ts';
import { digestActions } from './digest.ts';
import { stageActions } from './etape.ts';
import { formHandlers } from './forms.ts';
import { mergeActions } from './fusionner.ts';
import { loadExample } from './load-example.ts';
import { candidateOf, offerOf, pairOf } from './look-up.ts';
import { noteActions } from './note-actions.ts';
import { openCandidate } from './open-candidate.ts';
import { placementActions } from './placement.ts';
import { explainPair } from './pourquoi.ts';
import { predictPair } from './predire.ts';
import { followUpActions } from './relance.ts';
import { removeCandidate } from './remove-candidate.ts';
import { whoseActions } from './whose-actions.ts';

/** Every button and select that stands on a card. The right is asked at the click, by whoever presses. */
export const cardActions: readonly CardAction[] = [
  ...stageActions,
  ...placementActions,
  ...followUpActions,
  ...noteActions,
  ...mergeActions,
  ...undoActions,
  ...digestActions,
  ...whoseActions,
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
      await removeCandidate(context, (room) => candidateOf(room, subject));
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
