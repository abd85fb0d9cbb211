import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { readCv } from './read-cv-text.ts';
import { flowDocument } from './testing/flow-document.ts';

const vocabulary = createVocabulary();
const read = (lines: readonly string[]) =>
  readCv(
    flowDocument('Inés Valdorra', 'ines.valdorra@example.com', '+33 6 39 98 12 34', ...lines),
    vocabulary,
    {
      today: new Date('2026-11-22T00:00:00Z'),
    },
  );

const cvs: [string, string[]][] = [
  ['es', ['# Experiencia laboral', 'Desarrolladora web, Olmo', 'marzo de 2018 – actualidad', 'Desarrollo de los servicios con Python y Docker para el equipo de la empresa', '# Formación', 'Licenciatura en Informática, Universidad de Lille', '2014']],
  ['de', ['# Berufserfahrung', 'Entwicklerin, Ulme', 'März 2018 – heute', 'Entwicklung der Dienste mit Python und Docker für das Team und die Kunden', '# Ausbildung', 'Abitur, Schiller-Gymnasium', '2014']],
  ['it', ['# Esperienza professionale', 'Sviluppatrice, Olmo', 'marzo 2018 – oggi', 'Sviluppo dei servizi con Python e Docker, gestione della rete e delle basi di dati nel gruppo', '# Istruzione', 'Laurea in Informatica, Università di Bologna', '2014']],
  ['pt', ['# Experiência profissional', 'Programadora, Olmo', 'março de 2018 – atual', 'Desenvolvimento dos serviços com Python e Docker na equipa da empresa, gestão das redes', '# Formação', 'Licenciatura em Informática, Universidade do Porto', '2014']],
  ['nl', ['# Werkervaring', 'Ontwikkelaar, Iep', 'maart 2018 – heden', 'Ontwikkeling van het platform met Python en Docker voor een team van vijf', '# Opleiding', 'Bachelor Informatica, Universiteit Leiden', '2014']],
]; // biome-ignore format: a table

describe('a CV in another language', () => {
  it.each(cvs)('%s: contacts, dates and known skills come out, and the card is told', (language, lines) => {
    const cv = read(lines);
    expect(cv).toMatchObject({ email: 'ines.valdorra@example.com', phone: '+33639981234' });
    expect(cv.experiences).toMatchObject([{ start: '2018-03', current: true }]);
    expect(cv.education).toMatchObject([{ year: '2014' }]);
    expect(cv.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['Python', 'Docker']));
    expect(cv.oddities).toContainEqual({ code: 'other_language', language });
  });

  it.each([
    [
      [
        '# Expérience',
        'Développeuse, Orme',
        'mars 2018 – juin 2021',
        'Développement des services pour les équipes de la région',
      ],
    ],
    [
      [
        '# Experience',
        'Developer, Elm',
        'March 2018 – June 2021',
        'Built the services of the team with Python and Docker',
      ],
    ],
    [['# Langues', 'Espagnol, allemand, italien']],
  ])('French and English are not: %j', (lines) => {
    expect(read(lines).oddities.map(({ code }) => code)).not.toContain('other_language');
  });
});
