import type { AdFacts } from './job-ad.ts';

// The built-in sentences of a job description. They belong to the description, in the brief's language, not to the reader's.

interface Phrases {
  someTitle: string;
  title(title: string): string;
  company(name: string | null, place: string | null): string;
  missions(facts: AdFacts): string[];
  years(years: number): string;
  musts(skills: string): string;
  nices(skills: string): string;
  education(level: string): string;
  languages(languages: string): string;
  open: string;
  pay(range: string): string;
  contract(contract: string): string;
  place(place: string): string;
  remote: Record<'no' | 'some' | 'full', string>;
  terms: string;
  process: string[];
}

const french: Phrases = {
  someTitle: 'Poste à pourvoir',
  title: (title) => `${title} F/H`,
  company: (name, place) =>
    [
      `${name ?? 'Notre client'} recrute${place ? ` à ${place}` : ''}.`,
      'Le poste est ouvert à toutes les personnes qui en ont les compétences, à conditions égales.',
    ].join(' '),
  missions: ({ mustSkills, niceSkills }) => [
    mustSkills.length > 0
      ? `Prendre en charge les travaux de l’équipe qui font appel à ${mustSkills.slice(0, 4).join(', ')}`
      : 'Prendre en charge les travaux confiés à l’équipe',
    'Organiser ce travail avec l’équipe et en rendre compte',
    'Veiller à la qualité de ce qui est livré',
    niceSkills.length > 0
      ? `Contribuer aux sujets liés à ${niceSkills.slice(0, 3).join(', ')}`
      : 'Proposer des améliorations et les mettre en œuvre',
    'Partager ses connaissances et documenter ce qui est fait',
  ],
  years: (years) => `${years} ${years > 1 ? 'ans' : 'an'} d’expérience au moins dans un poste comparable.`,
  musts: (skills) => `Indispensable : ${skills}.`,
  nices: (skills) => `Apprécié : ${skills}.`,
  education: (level) => `Niveau ${level}, ou une expérience équivalente.`,
  languages: (languages) => `Langues : ${languages}.`,
  open: 'Vous ne remplissez pas tous les points ? Votre candidature nous intéresse aussi.',
  pay: (range) => `Rémunération : ${range} brut par an, selon l’expérience.`,
  contract: (contract) =>
    `Contrat : ${contract.toUpperCase() === 'CDI' || contract.toUpperCase() === 'CDD' ? contract.toUpperCase() : contract}.`,
  place: (place) => `Lieu : ${place}.`,
  remote: {
    no: 'Travail sur place.',
    some: 'Télétravail possible une partie de la semaine.',
    full: 'Télétravail complet possible.',
  },
  terms: 'Conditions à préciser lors du premier échange.',
  process: [
    'Un premier échange de trente minutes.',
    'Un entretien avec la personne responsable du poste et l’équipe.',
    'Une réponse argumentée à chaque candidature.',
  ],
};

const english: Phrases = {
  someTitle: 'Open position',
  title: (title) => title,
  company: (name, place) =>
    [
      `${name ?? 'Our client'} is hiring${place ? ` in ${place}` : ''}.`,
      'The position is open to everybody who has the skills for it, on equal terms.',
    ].join(' '),
  missions: ({ mustSkills, niceSkills }) => [
    mustSkills.length > 0
      ? `Take on the team’s work that calls for ${mustSkills.slice(0, 4).join(', ')}`
      : 'Take on the work of the team',
    'Plan this work with the team and report on it',
    'Look after the quality of what is delivered',
    niceSkills.length > 0
      ? `Contribute to topics around ${niceSkills.slice(0, 3).join(', ')}`
      : 'Suggest improvements and put them in place',
    'Share knowledge and document what is done',
  ],
  years: (years) =>
    `At least ${years} ${years > 1 ? 'years' : 'year'} of experience in a comparable position.`,
  musts: (skills) => `Required: ${skills}.`,
  nices: (skills) => `A plus: ${skills}.`,
  education: (level) => `${level} level, or equivalent experience.`,
  languages: (languages) => `Languages: ${languages}.`,
  open: 'You do not meet every point? We would still like to hear from you.',
  pay: (range) => `Pay: ${range} gross a year, depending on experience.`,
  contract: (contract) => `Contract: ${contract}.`,
  place: (place) => `Place: ${place}.`,
  remote: {
    no: 'Work on site.',
    some: 'Remote work possible part of the week.',
    full: 'Fully remote work possible.',
  },
  terms: 'Terms to be discussed in the first exchange.',
  process: [
    'A first exchange of thirty minutes.',
    'An interview with the hiring manager and the team.',
    'An answer with reasons to every application.',
  ],
};

export const adPhrases: Record<'fr' | 'en', Phrases> = { fr: french, en: english };
