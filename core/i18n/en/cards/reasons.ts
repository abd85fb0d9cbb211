import type { reasons as fr } from '../../fr/cards/reasons.ts';
import { count } from '../count.ts';

export const reasons: typeof fr = {
  months: (months) => count(months, 'month', 'months'),
  years: (years) => count(years, 'year', 'years'),
  inPost: 'in a post',
  noDatedPost: 'no dated post',
  lastPostEnded: (duration) => `last post ended ${duration} ago`,
  provenSkills: (skills) => count(skills, 'proven skill', 'proven skills'),
  noDiploma: 'no diploma found',
  noLanguage: 'no other language',
  experience: (years) => count(years, 'year of experience', 'years of experience'),
  medianTenure: (duration) => `usually ${duration} in a post`,
  longestTenure: (duration) => `up to ${duration} in a post`,
  noPresentPost: 'no present post',
  presentPost: (duration) => `present post for ${duration}`,
  littleHistory: 'too few dated posts to tell',
  trades: (trades) => count(trades, 'occupation', 'occupations'),
  noSector: 'sectors not stated',
  sectors: (sectors) => count(sectors, 'sector', 'sectors'),
  skillFields: (fields) => count(fields, 'field of skills', 'fields of skills'),
  noNewSkill: 'no new skill in the last post',
  newSkills: (skills) => count(skills, 'new skill in the last post', 'new skills in the last post'),
};
