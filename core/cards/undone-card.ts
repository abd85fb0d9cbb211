import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

/** `act` as the log names it, `subject` what it was about. */
export const undoneCard = ({ act, subject }: { act: string; subject: string }, t: Words): Card => {
  const { day: say } = t.say;
  const what = Object.hasOwn(say.acts, act) ? say.acts[act as keyof typeof say.acts] : say.otherAct;
  const parts = [textPart(say.undoneText(what, subject.split('/').join(' · ')))];
  return plainCard({ kind: 'undone', title: say.undone, parts }, t);
};
