import { describe, expect, it } from 'vitest';
import { labelledEntries } from './labelled-entries.ts';
import { flowLines } from './testing/flow-document.ts';

describe('a form that names each part of an entry', () => {
  it.each([
    [['Dates (de – à)', '03/2018 – 06/2021', 'Employeur', 'Atelier Nuage', 'Poste occupé', 'Soudeuse']],
    [['Période : 03/2018 – 06/2021', 'Entreprise : Atelier Nuage', 'Poste : Soudeuse']],
    [['Poste : Soudeuse', 'Société : Atelier Nuage', 'Dates : de mars 2018 à juin 2021', 'Lieu : Lyon']],
  ])('%j', (lines) => {
    expect(labelledEntries(flowLines(...lines))).toMatchObject([
      { title: 'Soudeuse', company: 'Atelier Nuage', dates: { start: '2018-03', end: '2021-06' } },
    ]);
  });

  it('a label said again opens the next entry', () => {
    const lines = [
      'Dates: 2019 - 2021',
      'Employer: Orme',
      'Dates: 2015 - 2019',
      'Employer: Lilas',
      'Tasks: Welding',
    ];
    const [first, second] = labelledEntries(flowLines(...lines)) ?? [];
    expect([first?.company, second?.company]).toEqual(['Orme', 'Lilas']);
    expect(second?.body.map((line) => line.text)).toEqual(['Welding']);
  });

  it('degrees have their own labels', () => {
    const lines = [
      'Dates',
      '2014',
      'Diplôme obtenu',
      'Licence de droit',
      'Établissement',
      'Université de Lille',
    ];
    expect(labelledEntries(flowLines(...lines))).toMatchObject([
      { degree: 'Licence de droit', school: 'Université de Lille', dates: { end: '2014' } },
    ]);
  });

  it.each([
    [['Soudeuse, Atelier Nuage', 'mars 2018 – juin 2021', 'Missions :', 'Soudure TIG']],
    [['Dates', '2014']],
    [[]],
  ])('is not seen where there is none: %j', (lines) => {
    expect(labelledEntries(flowLines(...lines))).toBeNull();
  });
});
