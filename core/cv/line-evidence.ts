// What a single line says about the section it belongs to, when no title says it.

import type { Vocabulary } from '../skills/vocabulary.ts';
import { findDate, findRange } from './dates.ts';
import { levelOf } from './degrees.ts';
import { cefrOf } from './language-levels.ts';
import { languageIn } from './language-names.ts';
import type { Line } from './lines.ts';
import { skillItems } from './skill-items.ts';
import { companyLikeness, schoolLikeness, titleLikeness } from './trade-words.ts';

export type Untitled = 'experience' | 'education' | 'skills' | 'languages';

/** Evidence for each section, in the same unit: about 1 for a line that could hardly stand elsewhere, below 0 against it. */
export type Evidence = Record<Untitled, number>;

export function evidenceOf(line: Line, vocabulary: Vocabulary): Evidence {
  const { text } = line;
  if (/@|https?:|www\./.test(text)) return { experience: -1, education: -1, skills: -1, languages: -1 };
  const dated = findRange(text) !== null ? 1 : findDate(text) !== null ? 0.4 : 0;
  const prose = text.length > 100 || /[.;]$/.test(text) || line.bullet;
  return prose && dated === 0 ? ofProse(line, vocabulary) : ofLabel(line, dated, vocabulary);
}

/** A short line: the head of a job or of a degree, a list of skills, a language. */
function ofLabel(line: Line, dated: number, vocabulary: Vocabulary): Evidence {
  const { text } = line;
  const study = Math.max(levelOf(text) ? 1.2 : 0, schoolLikeness(text) * 1.3);
  const trade = titleLikeness(text) >= 0.9 && study === 0 ? 0.9 : 0;
  const company = companyLikeness(text) >= 0.7 ? 0.3 : 0;
  const skills = dated > 0 || study > 0 ? -1 : listed(line, vocabulary);
  const languages = dated > 0 ? -1 : spokenIn(text);
  const spoken = languages > 0.6 ? 0.6 : 0;
  return {
    experience: (dated === 1 ? 1 : 0) + trade + company - study - spoken,
    education: study + (dated > 0 ? 0.4 : 0) - trade - (skills > 0.5 ? 0.6 : 0) - spoken,
    skills: skills - trade - (spoken > 0 ? 1 : 0),
    languages,
  };
}

/** A language with its level; its bare name; a bare level under it. */
function spokenIn(text: string): number {
  const level = cefrOf(text) !== null;
  if (languageIn(text) !== null) return level ? 1.6 : 0.9;
  return level && text.length < 30 ? 0.6 : -1;
}

/** Sentences tell of work done, unless they list what one knows. */
function ofProse(line: Line, vocabulary: Vocabulary): Evidence {
  const skills = line.bullet || /[,;·•|]/.test(line.text) ? listed(line, vocabulary) : -0.6;
  return { experience: skills > 0.5 ? 0 : 0.3, education: -0.5, skills, languages: -1 };
}

/** Above 0 when most of the line's items are known skills. */
function listed(line: Line, vocabulary: Vocabulary): number {
  const items = skillItems([line]);
  if (items.length === 0) return -0.5;
  const known = items.filter((item) => vocabulary.skill(item.text)).length;
  const share = known / items.length;
  if (known === 0) return items.length >= 4 ? 0.1 : -0.05;
  return share >= 0.3 ? Math.min(1.6, 0.6 + known * 0.25) : 0;
}
