import { describe, expect, it } from 'vitest';
import { looksLikeCv } from './looks-like-cv.ts';
import { flowDocument } from './testing/flow-document.ts';

describe('a CV', () => {
  it.each([
    [
      'with the usual titles',
      [
        'Léa Ravel',
        'lea@example.com',
        '# Expérience',
        'Comptable, Orme',
        '2019 - 2021',
        '# Formation',
        'DCG, Lycée Carnot, 2017',
      ],
    ],
    [
      'of a student without jobs',
      [
        'Tom Hale',
        'tom@example.org',
        '# Education',
        'BSc Physics, 2020 - 2023',
        '# Skills',
        'Python, Excel',
        '# Languages',
        'English, French',
      ],
    ],
    [
      'in English',
      [
        'Ada Moss',
        'ada@example.net | +44 7700 900108',
        'WORK EXPERIENCE',
        'Nurse, Elm Clinic',
        'Jan 2018 - Present',
        'SKILLS',
        'Triage, First aid',
      ],
    ],
  ])('%s is taken for one', (_, lines) => {
    expect(looksLikeCv(flowDocument(...lines))).toBe(true);
  });
});

describe('another paper', () => {
  it.each([
    [
      'an invoice',
      [
        'Facture n° 2024-118',
        'Atelier Orme, 12 rue des Tilleuls, 69003 Lyon',
        'compta@example.com 06 39 98 12 34',
        'Prestation mars 2024 - juin 2024',
        'Total HT 1200 €',
        'Total TTC 1440 €',
        'IBAN FR76',
      ],
    ],
    [
      'a job ad',
      [
        'Développeur React H/F',
        'Nous recherchons un développeur pour notre équipe de Lyon.',
        '# Vos missions',
        'Développer nos produits',
        '# Compétences',
        'React, TypeScript',
        '# Formation',
        'Bac+5',
        '# Profil recherché',
        '3 ans',
        'Envoyez votre CV à rh@example.com',
      ],
    ],
    [
      'a cover letter',
      [
        'Léa Ravel',
        'lea@example.com',
        'Objet : candidature au poste de comptable',
        'Madame, Monsieur,',
        'Forte de mon expérience de 2019 à 2021 chez Orme, je souhaite vous rejoindre.',
        'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      ],
    ],
    ['the text of a photo', ['PLAGE', 'Bienvenue à la plage du Prado', 'Baignade surveillée de 10 h à 18 h']],
    ['nothing', []],
  ])('%s is not', (_, lines) => {
    expect(looksLikeCv(flowDocument(...lines))).toBe(false);
  });
});
