// The example of an empty team, as data: fictitious companies, offers 40–44, and people hired before. Fits the sample CVs.

import type { NewOffer, Requirements, SkillRequirement } from './offer.ts';

const companies = {
  studio: 'Nacelle Numérique',
  clinic: 'Clinique des Trois-Glycines',
  workshop: 'Ateliers Valorme',
} as const;

export const exampleOffers: readonly { number: number; offer: NewOffer }[] = [
  {
    number: 40,
    offer: offer({
      title: 'Comptable général',
      company: companies.workshop,
      place: 'Rouen',
      remote: 'some',
      pay: euros(32_000, 38_000),
      must: ['Comptabilité générale', 'Déclarations fiscales', 'Liasse fiscale'],
      nice: ['Sage', 'Paie', 'SAP', 'IFRS'],
      requirements: {
        years: { min: 4, must: true },
        education: { level: 'Bac+2', must: true },
        languages: [{ language: 'en', level: 'B2', must: false }],
      },
      brief:
        'Les Ateliers Valorme cherchent leur comptable à Rouen, en CDI : tenue complète, déclarations de TVA, liasse fiscale, appui à la paie. Bac+2 et quatre ans de pratique. Sage, SAP, les normes IFRS et un anglais B2 sont des plus.',
    }),
  },
  {
    number: 41,
    offer: offer({
      title: 'Infirmier en service d’urgences',
      company: companies.clinic,
      place: 'Brest',
      remote: 'no',
      pay: euros(30_000, 37_000),
      must: ['Urgences', 'Prise de sang'],
      nice: ['Pansements', 'Réanimation', 'Pédiatrie'],
      requirements: { education: { level: 'Bac+3', must: true }, years: { min: 2, must: false } },
      brief:
        'La Clinique des Trois-Glycines renforce ses urgences à Brest, en CDI, roulement de douze heures. Diplôme d’État exigé ; deux ans de pratique souhaités. Pratique des urgences et prise de sang indispensables, réanimation et pédiatrie appréciées.',
    }),
  },
  {
    number: 42,
    offer: offer({
      title: 'Développeur front-end React senior',
      company: companies.studio,
      place: 'Lyon',
      remote: 'some',
      pay: euros(48_000, 58_000),
      must: ['React', 'TypeScript'],
      nice: ['Next.js', 'GraphQL', 'Jest', 'Cypress'],
      requirements: {
        years: { min: 5, must: true },
        languages: [{ language: 'en', level: 'B2', must: false }],
      },
      brief:
        'Nacelle Numérique, Lyon, CDI, deux jours de télétravail. Vous menez nos interfaces React et TypeScript : cinq ans au moins. Next.js, GraphQL, Jest et Cypress sont des plus, l’anglais B2 aussi. 48 à 58 k€.',
    }),
  },
  {
    number: 43,
    offer: offer({
      title: 'Soudeur TIG',
      company: companies.workshop,
      place: 'Saint-Nazaire',
      remote: 'no',
      pay: euros(26_000, 32_000),
      must: ['Soudage TIG', 'Lecture de plans'],
      nice: ['Soudage MIG', 'Soudage orbital', 'Robotique'],
      requirements: { years: { min: 3, must: true }, education: { level: 'CAP/BEP', must: false } },
      brief:
        'Les Ateliers Valorme embauchent un soudeur TIG à Saint-Nazaire, en CDI. Lecture de plans indispensable, trois ans de métier. MIG, soudage orbital et cellule robotisée appréciés.',
    }),
  },
  {
    number: 44,
    offer: offer({
      title: 'Commercial B2B',
      company: companies.studio,
      place: 'Toulouse',
      remote: 'some',
      pay: euros(36_000, 50_000),
      must: ['Prospection commerciale', 'Négociation commerciale'],
      nice: ['Salesforce', 'HubSpot', "Appels d'offres"],
      requirements: {
        years: { min: 3, must: false },
        languages: [{ language: 'en', level: 'C1', must: true }],
      },
      brief:
        'Nacelle Numérique ouvre Toulouse : prospection, négociation, fidélisation de comptes B2B. Anglais C1 indispensable. CDI, fixe de 36 à 50 k€ selon expérience. Salesforce ou HubSpot sont un plus.',
    }),
  },
];

/** Hires of earlier years, some ended: what forecasts and the digest learn from. Nobody's name is kept with them. */
export const examplePlacements: readonly ExamplePlacement[] = [
  placement('Développeur React', companies.studio, 'Lyon', ['2022-02-01', null], 44_000),
  placement(
    'Développeuse front-end',
    companies.studio,
    'Lyon',
    ['2023-09-04', '2025-03-31'],
    47_000,
    'démission',
  ),
  placement('Développeur back-end Java', companies.studio, 'Lyon', ['2024-01-08', null], 52_000),
  placement(
    'Commerciale B2B',
    companies.studio,
    'Toulouse',
    ['2023-05-02', '2024-04-30'],
    38_000,
    'démission',
  ),
  placement('Infirmière', companies.clinic, 'Brest', ['2021-10-04', null], 31_000),
  placement('Infirmier en chirurgie', companies.clinic, 'Brest', ['2026-09-07', null], 32_500),
  placement('Soudeuse TIG', companies.workshop, 'Saint-Nazaire', ['2022-06-13', null], 29_000),
  placement('Comptable', companies.workshop, 'Rouen', ['2020-01-06', '2023-12-29'], 33_000, 'retraite'),
];

/** As `placements.add` takes it. */
export interface ExamplePlacement {
  candidate: null;
  offer: null;
  title: string;
  company: string;
  city: string;
  start: string;
  end: string | null;
  leavingReason: string | null;
  pay: { amount: number; currency: string };
}

function offer(
  fields: Pick<NewOffer, 'title' | 'company' | 'place' | 'remote' | 'pay' | 'brief'> & {
    must: string[];
    nice: string[];
    requirements: Partial<Requirements>;
  },
): NewOffer {
  const { must, nice, requirements, ...rest } = fields;
  const skills: SkillRequirement[] = [
    ...must.map((name) => ({ name, must: true })),
    ...nice.map((name) => ({ name, must: false })),
  ];
  return {
    ...rest,
    contract: 'cdi',
    requirements: { years: null, education: null, languages: [], ...requirements, skills },
  };
}

function euros(min: number, max: number): NewOffer['pay'] {
  return { min, max, currency: 'EUR' };
}

function placement(
  title: string,
  company: string,
  city: string,
  [start, end]: [string, string | null],
  amount: number,
  leavingReason: string | null = null,
): ExamplePlacement {
  return {
    candidate: null,
    offer: null,
    title,
    company,
    city,
    start,
    end,
    leavingReason,
    pay: { amount, currency: 'EUR' },
  };
}
