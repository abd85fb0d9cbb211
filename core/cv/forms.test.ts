// The forms in which people write the same thing, one row each.

import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { readCv } from './read-cv-text.ts';
import { flowDocument } from './testing/flow-document.ts';

const vocabulary = createVocabulary();
const read = (...lines: string[]) =>
  readCv(flowDocument('Inès Valmont', 'ines.valmont@example.com', ...lines), vocabulary, {
    today: new Date('2026-11-22T00:00:00Z'),
  });

describe('an experience', () => {
  const jobs = (...lines: string[]) => read('# Expériences', ...lines).experiences;

  it.each([
    ['Serveuse, Café Lilas, été 2017', { title: 'Serveuse', start: '2017', end: '2017', current: false }],
    ['Serveuse, Café Lilas, printemps 2017 – été 2018', { title: 'Serveuse', start: '2017', end: '2018' }],
    ['Serveuse, Café Lilas, 01/18 à 12/19', { start: '2018-01', end: '2019-12' }],
    ['Serveuse, Café Lilas (3 ans)', { title: 'Serveuse', company: 'Café Lilas', start: null, end: null }],
    ['Serveuse, Café Lilas, depuis 09/2020', { start: '2020-09', end: null, current: true }],
    ['Serveuse, Café Lilas, 2019-present', { start: '2019', end: null, current: true }],
    ['Serveuse, Café Lilas, mars 2018 – juin 2021', { company: 'Café Lilas', start: '2018-03' }],
    ['Waitress at Lilac Café, Summer 2017', { title: 'Waitress', company: 'Lilac Café', end: '2017' }],
  ])('%s', (line, expected) => {
    expect(jobs(line, '- Service en salle')[0]).toMatchObject(expected);
  });

  it.each([
    ['Stage développeuse web, Bureau Lumen, 2017 – 2018', 'internship'],
    ['Software Engineering Intern, Lumen, 2017 – 2018', 'internship'],
    ['Apprentie boulangère, Fournil Lilas, 2017 – 2019', 'apprenticeship'],
    ['Assistante RH en alternance, Groupe Orme, 2017 – 2019', 'apprenticeship'],
    ['Boulangère, Fournil Lilas, 2019 – 2021', 'job'],
  ])('%s is what it says', (line, kind) => {
    expect(jobs(line)[0]?.kind).toBe(kind);
  });

  it('several posts in one company, its name written once', () => {
    expect(
      jobs(
        'Groupe Orme',
        'Responsable logistique',
        '2019 – 2023',
        '- Encadrement de douze personnes',
        'Chef d’équipe logistique',
        '2015 – 2019',
        '- Préparation de commandes',
      ).map(({ title, company }) => [title, company]),
    ).toEqual([
      ['Responsable logistique', 'Groupe Orme'],
      ['Chef d’équipe logistique', 'Groupe Orme'],
    ]);
  });
});

describe('a degree', () => {
  it.each([
    ['Baccalauréat scientifique, Lycée Lumière, 2012', 'Bac'],
    ['CAP Pâtisserie, CFA de Lyon, 2012', 'CAP/BEP'],
    ['BTS Comptabilité, Lycée Lumière, 2012', 'Bac+2'],
    ['Licence de droit, Université de Lille, 2012', 'Bac+3'],
    ['Maîtrise de lettres, Université de Lille, 2002', 'Bac+4'],
    ['Diplôme d’ingénieur, INSA Lyon, 2012', 'Bac+5'],
    ['Doctorat en physique, Université de Lille, 2012', 'Doctorat'],
    ['BSc Computer Science, University of Leeds, 2012', 'Bac+3'],
    ['MBA, London Business School, 2012', 'Bac+5'],
    ['Abitur, Schiller-Gymnasium, 2012', 'Bac'],
    ['Laurea in Economia, Università di Bologna, 2012', 'Bac+3'],
    ['PhD in Biology, University of Leeds, 2012', 'Doctorat'],
    ['High School Diploma, Oak Ridge High School, 2012', 'Bac'],
  ])('%s', (line, level) => {
    expect(read('# Formation', line).education).toMatchObject([{ level, year: /\d{4}/.exec(line)?.[0] }]);
  });
});

describe('a language', () => {
  it.each([
    ['Anglais : courant', 'C1'],
    ['Anglais (TOEIC 945)', 'C1'],
    ['Anglais – TOEIC : 800 points', 'B2'],
    ['Anglais : langue maternelle', 'C2'],
    ['Anglais ●●●●○', 'C1'],
    ['Anglais ★★★☆☆', 'B2'],
    ['Anglais B2 (écrit et oral)', 'B2'],
    ['Anglais : notions', 'A1'],
    ['English: full professional proficiency', 'C1'],
    ['English – IELTS 7.5', 'C1'],
  ])('%s', (line, level) => {
    expect(read('# Langues', line).languages).toMatchObject([{ language: 'en', level }]);
  });
});

describe('a skill with its level', () => {
  it.each([
    ['Python ●●●●○', 4],
    ['Python ★★☆☆☆', 2],
    ['Python : avancé', 4],
    ['Python (débutant)', 1],
    ['Python 80 %', 4],
    ['Python 3/5', 3],
  ])('%s', (line, level) => {
    expect(read('# Compétences', line, 'SQL').skills).toContainEqual(
      expect.objectContaining({ name: 'Python', level }),
    );
  });
});
