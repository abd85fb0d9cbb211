import type { Candidate } from '../candidates/candidate.ts';
import type { DuplicateReason } from '../candidates/duplicates.ts';
import type { Words } from '../i18n/words.ts';
import { type Action, type Card, type Span, text } from './card.ts';
import { mergeFieldWords } from './merge-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef, subjectOf } from './references.ts';

/** Two records side by side that may be one person. `known` would stay, `fresh` would go. */
export const duplicatesCard = (
  { known, fresh, reasons }: { known: Candidate; fresh: Candidate; reasons: DuplicateReason[] },
  t: Words,
): Card => {
  const { duplicate: say } = t.say.day;
  const because = reasons.map((reason) => say.because[reason]);
  const rows = (['name', 'post', 'email', 'phone', 'city'] as const).map((field): Span[][] => [
    [text(say.fields[field])],
    [text(mergeFieldWords(known, field, t))],
    [text(mergeFieldWords(fresh, field, t))],
  ]);
  const columns = [say.field, subjectOf(known), subjectOf(fresh)].map((label) => ({
    label,
    align: 'left' as const,
  }));
  const title: Span[] = [text(`${say.title} `), candidateRef(known), text(' · '), candidateRef(fresh)];
  const parts = [textPart(say.why(t.list(because))), { type: 'table' as const, columns, rows }];
  const card = plainCard({ kind: 'duplicates', title, parts }, t);
  return { ...card, actions: actionsFor(`${subjectOf(known)}/${subjectOf(fresh)}`, t) };
};

const actionsFor = (subject: string, t: Words): Action[] => {
  const { duplicate: say } = t.say.day;
  const button = { type: 'button', subject } as const;
  return [
    { ...button, action: 'candidate.merge', label: say.merge, intent: 'primary', answers: 'form' },
    { ...button, action: 'candidate.distinct', label: say.distinct, intent: 'plain', answers: 'person' },
  ];
};
