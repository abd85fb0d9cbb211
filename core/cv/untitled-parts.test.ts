import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { readCv } from './read-cv-text.ts';
import { toParts } from './sections.ts';
import { flowDocument, flowLines } from './testing/flow-document.ts';
import { nameUntitled } from './untitled-parts.ts';

const vocabulary = createVocabulary();
const today = new Date('2026-11-22T00:00:00Z');
const work = [
  'Développeuse web, Atelier Nuage',
  'mars 2018 – juin 2021',
  'Refonte du site marchand en React.',
];
const studies = [
  'Master Informatique, Université Lyon 1',
  '2017',
  'Licence Informatique, Université Lyon 1',
  '2015',
];
const skills = ['React, TypeScript, PostgreSQL', 'Docker, Kubernetes, Git'];
const spoken = ['Français : langue maternelle', 'Anglais : B2'];
const head = ['Léa Valmont', 'lea.valmont@example.com', '06 39 98 12 34'];

describe('sections whose titles nobody knows, or that have none', () => {
  it.each([
    [
      'odd titles',
      [
        ...head,
        'MON CHEMIN',
        ...work,
        'BANCS D’ÉCOLE',
        ...studies,
        'DANS MA BESACE',
        ...skills,
        'JE CAUSE',
        ...spoken,
      ],
    ],
    ['no titles', [...head, ...work, ...studies, ...skills, ...spoken]],
    ['no titles, another order', [...head, ...skills, ...spoken, ...studies, ...work]],
  ])('%s', (_, lines) => {
    const cv = readCv(flowDocument(...lines), vocabulary, { today });
    expect(cv.experiences).toMatchObject([{ company: 'Atelier Nuage', start: '2018-03', end: '2021-06' }]);
    expect(cv.education.map(({ level, year }) => [level, year])).toEqual([
      ['Bac+5', '2017'],
      ['Bac+3', '2015'],
    ]);
    expect(cv.skills.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PostgreSQL', 'Docker', 'Git']),
    );
    expect(cv.languages).toMatchObject([
      { language: 'fr', level: 'C2' },
      { language: 'en', level: 'B2' },
    ]);
  });

  it('what has its titles is left as it stands', () => {
    const titled = ['# Expérience', ...work, '# Formation', ...studies, '# Compétences', ...skills];
    const parts = toParts(flowLines(...head, ...titled));
    expect(nameUntitled(parts, vocabulary)).toEqual(parts);
  });

  it('a letter without dated work holds no section', () => {
    const letter = [
      'Madame, Monsieur,',
      'Je souhaite rejoindre votre équipe.',
      'Dans l’attente de vous lire,',
    ];
    const parts = nameUntitled(toParts(flowLines(...head, ...letter)), vocabulary);
    expect(parts.map((part) => part.section)).toEqual(['head']);
  });
});
