import type { CvPerson, DateStyle, Job, Study } from './person.ts';

/** Section headings, as CVs of each language write them. */
export const headings = {
  fr: {
    profile: 'Profil',
    experience: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    interests: 'Centres d’intérêt',
    contact: 'Contact',
  },
  en: {
    profile: 'Profile',
    experience: 'Work Experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    interests: 'Interests',
    contact: 'Contact',
  },
} as const;

/** 'depuis mars 2022', 'Sept 2019 – Feb 2022', '2015 - 2018', '09/2014 – aujourd’hui'. */
export function printedPeriod(job: Job, person: CvPerson): string {
  const start = printedDate(job.start, person.dates, person.language);
  if (job.end === null) return openPeriod(start, person);
  const dash = person.dates === 'years' ? '-' : '–';
  return `${start} ${dash} ${printedDate(job.end, person.dates, person.language)}`;
}

export function printedStudy(study: Study): string {
  return study.specialty ? `${study.degree} – ${study.specialty}` : study.degree;
}

export function printedAddress(person: CvPerson): string {
  const { street, postalCode, city, country } = person.address;
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [street, town, country].filter(Boolean).join(', ');
}

export function printedBirth(person: CvPerson): string | null {
  if (!person.birthDate) return null;
  const [year, month, day] = person.birthDate.split('-');
  return person.language === 'fr'
    ? `Né(e) le ${day}/${month}/${year}`
    : `Date of birth: ${day}/${month}/${year}`;
}

export const fullName = (person: CvPerson) => `${person.firstName} ${person.lastName}`;

function openPeriod(start: string, person: CvPerson): string {
  if (person.language === 'fr')
    return person.dates === 'numeric' ? `${start} – aujourd’hui` : `depuis ${start}`;
  return person.dates === 'long' ? `since ${start}` : `${start} – Present`;
}

export function printedDate(date: string, style: DateStyle, language: CvPerson['language']): string {
  const [year = '', month] = date.split('-');
  if (!month || style === 'years') return year;
  if (style === 'numeric') return `${month}/${year}`;
  return `${months[language][style][Number(month) - 1]} ${year}`;
}

const months = {
  fr: {
    long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    short: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  },
  en: {
    long: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' '),
  },
};
