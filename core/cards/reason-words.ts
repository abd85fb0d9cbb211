import type { Words } from '../i18n/words.ts';
import type { IndexReason } from '../matching/match.ts';
import { durationWords } from './duration-words.ts';
import { labelOf } from './label-of.ts';
import { languageName } from './language-words.ts';
import { clip } from './spans.ts';

/** '6 compétences prouvées (+18)': what a reason says and what it gave. */
export const reasonWords = ({ code, value, points }: IndexReason, t: Words): string =>
  `${sentenceFor(code, value, t)} (${points > 0 ? '+' : ''}${t.number(points)})`;

/** `value` is months, years, a number, a level or languages, as the code says; '–' stands for nothing known. */
const sentenceFor = (code: string, value: string, t: Words): string => {
  const { reasons: say } = t.say.cards;
  const none = value === '–' || value === '0';
  switch (code) {
    case 'recent_work':
      return value === '0'
        ? say.inPost
        : value === '–'
          ? say.noDatedPost
          : say.lastPostEnded(durationWords(value, t));
    case 'known_skills':
      return say.provenSkills(Number(value));
    case 'education':
      return none ? say.noDiploma : labelOf(t.say.terms.education, value);
    case 'languages':
      return none ? say.noLanguage : t.list(value.split(', ').map((language) => languageName(language, t)));
    case 'experience':
      return say.experience(Number(value));
    case 'median_tenure':
      return say.medianTenure(durationWords(value, t));
    case 'longest_tenure':
      return say.longestTenure(durationWords(value, t));
    case 'present_post':
      return none ? say.noPresentPost : say.presentPost(durationWords(value, t));
    case 'little_history':
      return say.littleHistory;
    case 'trades':
      return say.trades(Number(value));
    case 'sectors':
      return none ? say.noSector : say.sectors(Number(value));
    case 'skill_fields':
      return say.skillFields(Number(value));
    case 'new_skills':
      return none ? say.noNewSkill : say.newSkills(Number(value));
    default:
      return clip(value, 60);
  }
};
