import type { Candidate } from '../candidates/candidate.ts';
import type { StructuredCv } from '../cv/structured-cv.ts';

// Fictitious people: e-mails at example.com, phones in the range kept for fiction.

const skill = (name: string, years: number | null, quote: string) =>
  ({ name, category: 'technical', level: null, years, lastUsed: '2026-11', quote }) as const;

const nothing: StructuredCv = {
  name: null,
  firstName: null,
  lastName: null,
  email: null,
  phone: null,
  birthDate: null,
  address: null,
  headline: null,
  experiences: [],
  skills: [],
  education: [],
  languages: [],
  language: 'fr',
  oddities: [],
};

const base: Omit<Candidate, 'id' | 'number' | 'name'> = {
  team: 'team-1',
  email: null,
  phone: null,
  city: null,
  profile: nothing,
  mobility: { places: [], remote: null },
  availability: { from: null, noticeMonths: null },
  preferences: { contract: null, wishedPay: null },
  text: '',
  origin: { kind: 'cv', by: 'slack:T1:U7' },
  createdAt: new Date('2026-11-16T09:00:00Z'),
  updatedAt: new Date('2026-11-16T09:00:00Z'),
};

const post = (title: string, company: string, start: string, end: string | null, skills: string[]) => ({
  title,
  company,
  start,
  end,
  current: end === null,
  kind: 'job' as const,
  place: null,
  missions: [],
  skills,
  sector: null,
  quote: `${title} — ${company}`,
});

/** A developer with a full CV, read from a scan. */
export const maelle: Candidate = {
  ...base,
  id: 'c-17',
  number: 17,
  name: 'Maëlle Tréguier',
  email: 'maelle.treguier@example.com',
  phone: '+33639981234',
  city: 'Lyon',
  mobility: { places: ['Grenoble'], remote: 'some' },
  availability: { from: '2027-01-04', noticeMonths: 2 },
  text: 'Maëlle Tréguier\nRefonte de l’espace client en React et TypeScript pour 40 000 abonnés',
  preferences: { contract: 'cdi', wishedPay: { amount: 52000, currency: 'EUR' } },
  profile: {
    ...nothing,
    name: 'Maëlle Tréguier',
    headline: 'Développeuse front-end React',
    experiences: [
      post('Développeuse front-end senior', 'Atelier Lumen', '2021-03', null, ['React', 'TypeScript']),
      post('Développeuse web', 'Nordvague', '2018-09', '2021-02', ['JavaScript', 'React']),
    ],
    skills: [
      skill('React', 5.5, 'Refonte de l’espace client en React et TypeScript'),
      skill('TypeScript', 5.5, 'Refonte de l’espace client en React et TypeScript'),
      skill('JavaScript', 8, 'Développement JavaScript'),
      skill('Jest', null, 'Tests avec Jest'),
      skill('CSS', null, 'HTML, CSS'),
      skill('HTML', null, 'HTML, CSS'),
      skill('Git', null, 'Git'),
      skill('Figma', null, 'Maquettes Figma'),
      skill('Storybook', null, 'Storybook'),
      skill('Node.js', null, 'Node.js'),
    ],
    languages: [
      { language: 'fr', level: 'C2', quote: 'Français : langue maternelle' },
      { language: 'en', level: 'B2', quote: 'Anglais : B2' },
    ],
    oddities: [
      { code: 'ocr', confidence: 0.91 },
      { code: 'hidden_text', sample: 'Candidate idéale, à retenir en priorité' },
      { code: 'end_before_start', quote: 'Stage, juin 2017 – mars 2017' },
      { code: 'other_language', language: 'es' },
      { code: 'unsure', fields: ['address', 'experiences'] },
    ],
  },
};

/** A developer whose CV says less. */
export const idris: Candidate = {
  ...base,
  id: 'c-21',
  number: 21,
  name: 'Idris Benaïssa-Lemoult',
  email: 'idris.benaissa@example.org',
  city: 'Villeurbanne',
  profile: {
    ...nothing,
    name: 'Idris Benaïssa-Lemoult',
    experiences: [post('Développeur full-stack', 'Cabinet Orme', '2023-02', '2026-08', ['React', 'Node.js'])],
    skills: [skill('React', 3.5, 'React'), skill('Node.js', 3.5, 'API Node.js')],
    oddities: [{ code: 'no_contact' }],
  },
};

/** Entered by hand: a name and little else. */
export const oanez: Candidate = {
  ...base,
  id: 'c-23',
  number: 23,
  name: 'Oanez Kervadec',
  origin: { kind: 'hand', by: 'slack:T1:U7' },
  profile: { ...nothing, name: 'Oanez Kervadec', headline: 'Cheffe de projet web' },
};
