import { describe, expect, it } from 'vitest';
import { headingOf } from './section-words.ts';

describe('the title of a section', () => {
  it.each([
    ['Expérience professionnelle', 'experience'],
    ['WORK EXPERIENCE', 'experience'],
    ['Work', 'experience'],
    ['W O R K E X P E R I E N C E', 'experience'],
    ['Parcours professionnel', 'experience'],
    ['Diplômes et formations', 'education'],
    ['E D U C AT I O N', 'education'],
    ['Compétences :', 'skills'],
    ['Programming languages', 'skills'],
    ['Savoir-être', 'skills'],
    ['Langues parlées', 'languages'],
    ['Compétences linguistiques', 'languages'],
    ['Centres d’intérêt', 'interests'],
    ['Engagement associatif', 'volunteer'],
    ['À propos', 'profile'],
    ['Informations personnelles', 'contact'],
  ])('%s', (text, section) => {
    expect(headingOf(text)).toBe(section);
  });

  it.each([
    'Développeuse React',
    'Scripts Shell',
    'Formation des apprentis.',
    'Expérience de 5 ans chez Orme',
    '2019 - 2021',
    'lea@example.com',
    '',
  ])('« %s » is none', (text) => {
    expect(headingOf(text)).toBeNull();
  });
});
