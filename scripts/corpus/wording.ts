import type { CvPerson, Job, Study } from '../samples/person.ts';
import { printedAddress, printedDate } from '../samples/wording.ts';
import type { CvStyle, SectionName } from './style.ts';

export function titleOf(section: SectionName | 'contact', person: CvPerson, style: CvStyle): string {
  const title = titles[person.language][section][style.titles] ?? '';
  if (style.titleCase === 'upper') return title.toUpperCase();
  if (style.titleCase === 'spaced') return [...title.toUpperCase()].join(' ');
  return title;
}

const titles = {
  fr: {
    profile: ['Profil', 'À propos de moi', 'Présentation'],
    experience: ['Expérience professionnelle', 'Parcours professionnel', 'Expériences'],
    education: ['Formation', 'Diplômes et formations', 'Études'],
    skills: ['Compétences', 'Compétences techniques', 'Savoir-faire'],
    languages: ['Langues', 'Langues', 'Langues étrangères'],
    interests: ['Centres d’intérêt', 'Loisirs', 'Divers'],
    contact: ['Contact', 'Coordonnées', 'Contact'],
  },
  en: {
    profile: ['Profile', 'About me', 'Summary'],
    experience: ['Work Experience', 'Employment History', 'Experience'],
    education: ['Education', 'Education and Training', 'Academic Background'],
    skills: ['Skills', 'Technical Skills', 'Core Skills'],
    languages: ['Languages', 'Languages', 'Language Skills'],
    interests: ['Interests', 'Hobbies', 'Interests'],
    contact: ['Contact', 'Contact details', 'Contact'],
  },
} as const;

export function periodOf(job: Job, person: CvPerson, style: CvStyle): string {
  const fr = person.language === 'fr';
  const start = printedDate(job.start, person.dates, person.language);
  const end = job.end === null ? null : printedDate(job.end, person.dates, person.language);
  if (style.period === 'words') {
    if (fr) return end === null ? `depuis ${start}` : `de ${start} à ${end}`;
    return end === null ? `since ${start}` : `${start} to ${end}`;
  }
  const dash = style.period === 'dash' ? ' - ' : ' – ';
  const period = `${start}${dash}${end ?? (fr ? 'aujourd’hui' : 'Present')}`;
  return style.period === 'parentheses' ? `(${period})` : period;
}

/** The lines over the missions, dates apart. */
export function headOf(job: Job, style: CvStyle): string[] {
  if (style.head === 'firm, then title') return [`${job.company}, ${job.place}`, job.title];
  if (style.head === 'title - firm') return [`${job.title} - ${job.company}`];
  if (style.head === 'title at firm, place') return [`${job.title}, ${job.company}, ${job.place}`];
  return [job.title, `${job.company}, ${job.place}`];
}

export function studyOf(study: Study, style: CvStyle): string[] {
  const what = study.specialty ? `${study.degree} ${study.specialty}` : study.degree;
  return style.head === 'title - firm' ? [`${what} - ${study.school}`] : [what, study.school];
}

export function contactOf(person: CvPerson, style: CvStyle): string[] {
  const facts = [printedAddress(person), person.phone, person.email];
  if (style.contact === 'line') return [facts.join(' | ')];
  if (style.contact === 'stack') return facts;
  const names = person.language === 'fr' ? ['Adresse', 'Téléphone', 'E-mail'] : ['Address', 'Phone', 'Email'];
  return facts.map((fact, at) => `${names[at]} : ${fact}`);
}

export function skillsOf(person: CvPerson, style: CvStyle): string[] {
  const names = person.skills.flatMap((group) => group.names);
  if (style.skills === 'one line') return [names.join(', ')];
  if (style.skills === 'lines') return names;
  return person.skills.map((group) => `${group.group} : ${group.names.join(', ')}`);
}

export function languagesOf(person: CvPerson): string[] {
  return person.languages.map(({ name, printed }) => `${name} : ${printed}`);
}
