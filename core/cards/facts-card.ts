import type { Candidate, CandidatePatch } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, type Part, strong, text } from './card.ts';
import { factChanges } from './fact-words.ts';
import { plainCard } from './plain-card.ts';
import { candidateRef } from './references.ts';
import { clip, joined } from './spans.ts';
import { undoButton } from './undo-button.ts';

export interface FactsCardValues {
  candidate: Candidate;
  /** What the note says that the record does not. */
  patch: CandidatePatch;
}

/** Facts of a note as a change to the record: one button makes it. */
export const factsCard = ({ candidate, patch, note }: FactsCardValues & { note: string }, t: Words): Card => {
  const { note: say } = t.say.day;
  const title = joined([[strong(say.factsTitle(nameOf(candidate, t)))], [candidateRef(candidate)]]);
  const card = plainCard({ kind: 'facts', title, parts: [changesPart({ candidate, patch }, t)] }, t);
  const button = { type: 'button', intent: 'primary', answers: 'channel' } as const;
  return { ...card, actions: [{ ...button, action: 'candidate.facts', subject: note, label: say.update }] };
};

/** The record as it was changed; `act` in the log can be undone. */
export const factsKeptCard = (
  { candidate, patch, act }: FactsCardValues & { act: string | null },
  t: Words,
): Card => {
  const { note: say } = t.say.day;
  const title = joined([[strong(say.updated(nameOf(candidate, t)))], [candidateRef(candidate)]]);
  const parts: Part[] = act
    ? [changesPart({ candidate, patch }, t)]
    : [{ type: 'text', spans: [text(say.nothingNew)] }];
  return { ...plainCard({ kind: 'facts-kept', title, parts }, t), actions: undoButton(act, t) };
};

const changesPart = ({ candidate, patch }: FactsCardValues, t: Words): Part => {
  const { note: say } = t.say.day;
  const changes = factChanges(candidate, { ...candidate, ...patch }, t);
  return {
    type: 'facts',
    facts: changes.map(({ label, before, after }) => ({
      label,
      value: joined(
        [[text(clip(before ?? say.unknown, 80))], [strong(clip(after ?? say.unknown, 80))]],
        ' → ',
      ),
    })),
  };
};
