import { describe, expect, it } from 'vitest';
import { sectorOf } from './sectors.ts';

describe('the sector of an employer', () => {
  it.each([
    ['Clinique des Tilleuls', 'Santé', 'Health'],
    ['Banque Orme', 'Banque', 'Banking'],
    ['Lycée Rosa Parks', 'Enseignement', 'Education'],
    ['Mairie de Roanne', 'Secteur public', 'Public sector'],
    ['Norwyn Transports', 'Transport', 'Transport'],
    ['Grandval Software', 'Informatique', 'Software and IT'],
    ['Orvelis Éditions', 'Édition et médias', 'Publishing and media'],
  ])('%s', (company, fr, en) => {
    expect([sectorOf(company, 'fr'), sectorOf(company, 'en')]).toEqual([fr, en]);
  });

  it.each(['Atelier Nuage', 'Solvanne', 'Groupe Lilas', '', null])('is not invented for %j', (company) => {
    expect(sectorOf(company, 'fr')).toBeNull();
  });
});
