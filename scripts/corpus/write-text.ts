import type { CvPerson } from '../samples/person.ts';
import { fullName } from '../samples/wording.ts';
import type { CvStyle, SectionName } from './style.ts';
import { contactOf, headOf, languagesOf, periodOf, skillsOf, studyOf, titleOf } from './wording.ts';

/** The same CV as somebody would paste it into a text editor. */
export function writeText(person: CvPerson, style: CvStyle): Buffer {
  const top = [fullName(person), person.headline, ...contactOf(person, style)];
  const sections = style.order.map((name) => [
    titleOf(name, person, style),
    ...sectionLines(person, style, name),
  ]);
  return Buffer.from(`${[top, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

function sectionLines(person: CvPerson, style: CvStyle, section: SectionName): string[] {
  const sign = style.bullet === '' ? '-' : style.bullet;
  if (section === 'experience')
    return person.experiences.flatMap((job, at) => [
      ...(at > 0 ? [''] : []),
      ...dated(periodOf(job, person, style), headOf(job, style), style),
      ...job.missions.map((mission) => `${sign} ${mission}`),
    ]);
  if (section === 'education')
    return person.education.flatMap((study) => dated(study.year, studyOf(study, style), style));
  if (section === 'skills') return skillsOf(person, style);
  if (section === 'languages') return languagesOf(person);
  return [section === 'profile' ? person.summary : person.interests];
}

function dated(when: string, head: string[], style: CvStyle): string[] {
  if (style.dates === 'below') return [...head, when];
  const [first = '', ...others] = head;
  if (style.dates === 'right') return [`${first}\t${when}`, ...others];
  return style.dates === 'margin' ? [`${when}\t${first}`, ...others] : [when, ...head];
}
