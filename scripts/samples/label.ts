import type { CvPerson } from './person.ts';

/** What a perfect reader would find in the file; the fields are those of `core/cv/structured-cv.ts`. */
export function label(person: CvPerson) {
  return {
    name: `${person.firstName} ${person.lastName}`,
    firstName: person.firstName,
    lastName: person.lastName,
    email: person.email,
    phone: e164(person.phone),
    birthDate: person.birthDate,
    address: person.address,
    experiences: person.experiences.map(({ title, company, start, end, missions, skills, sector }) => ({
      title,
      company,
      start,
      end,
      missions,
      skills,
      sector,
    })),
    skills: person.skills.flatMap((group) => group.names).map((name) => ({ name })),
    education: person.education,
    languages: person.languages.map(({ language, level }) => ({ language, level })),
  };
}

function e164(printed: string): string {
  return printed
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^0/, '+33');
}
