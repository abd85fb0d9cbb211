import type { Words } from '../i18n/words.ts';
import type { Factor } from '../predictions/prediction.ts';
import { durationWords } from './duration-words.ts';
import { labelOf } from './label-of.ts';
import { clip } from './spans.ts';

/** '8 ans d’expérience', 'Paris', '3 départs en cinq ans': what a factor speaks of. Its label is a value, by code. */
export const factorWords = ({ code, label }: Factor, t: Words): string => {
  const { forecast: say, reasons } = t.say.cards;
  switch (code) {
    case 'seniority':
      return label === '0' ? say.beginner : reasons.experience(Number(label));
    case 'education':
      return labelOf(t.say.terms.education, label);
    case 'contract':
      return labelOf(t.say.terms.contract, label);
    case 'placements':
      return say.ofTeam(Number(label));
    case 'tenure':
      return say.pastPosts(durationWords(label, t));
    case 'moves':
      return say.moves(Number(label));
    case 'current':
      return label === '0' ? reasons.noPresentPost : reasons.presentPost(durationWords(label, t));
    case 'occupation':
    case 'place':
    case 'sector':
    case 'skill':
      return clip(label, 40);
  }
};
