import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './candidate-words.ts';
import type { Action, Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { clip } from './spans.ts';

export interface WhoseCvCardValues {
  fileName: string;
  /** The name in the CV; null when it has none. */
  read: string | null;
  known: Candidate;
  /** 'thread': dropped in the thread of `known`. 'email': it carries their e-mail. */
  because: 'thread' | 'email';
  document: string;
}

/** A CV that may be somebody's newer version or somebody else's: nothing is changed before the answer. */
export const whoseCvCard = (
  { fileName, read, known, because, document }: WhoseCvCardValues,
  t: Words,
): Card => {
  const { file: say } = t.say.day;
  const told = because === 'thread' ? say.whoseThread : say.whoseEmail;
  const words = told(clip(fileName, 80), read ? clip(read, 60) : say.unnamed, nameOf(known, t));
  const parts = [textPart(words), ...(because === 'email' ? [textPart(say.otherHint)] : [])];
  const card = plainCard({ kind: 'whose-cv', tone: 'warning', title: say.whoseTitle, parts }, t);
  const button = { type: 'button', subject: document, answers: 'channel', intent: 'plain' } as const;
  const actions: Action[] = [
    { ...button, action: 'cv.same', label: say.samePerson, intent: 'primary' },
    { ...button, action: 'cv.other', label: say.otherPerson },
  ];
  return { ...card, actions };
};
