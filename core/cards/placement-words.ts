import type { Words } from '../i18n/words.ts';
import type { Placement } from '../pipeline/stage.ts';
import { dayWords } from './day-words.ts';
import { clip } from './spans.ts';

/** 'Développeur Java chez Banque Alizé'. */
export const postOf = ({ title, company }: Placement, t: Words): string =>
  t.say.cards.offer.at(clip(title, 60), clip(company, 50));

/** 'depuis le 3 août 2026 · essai jusqu’au 3 déc. 2026'. */
export const datesOf = ({ start, end, trialEnd }: Placement, t: Words): string => {
  const { placement: say } = t.say.day;
  const trial = trialEnd && !end ? [say.trialUntil(dayWords(trialEnd, t))] : [];
  return [say.from(dayWords(start, t)), ...(end ? [say.until(dayWords(end, t))] : trial)].join(' · ');
};
