import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { escoOccupations, escoSkills } from './esco.ts';
import { readCsv } from './read-csv.ts';
import { romeOccupations } from './rome.ts';

it('a CSV file keeps commas, quotes and lines inside its quoted cells', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'taxonomy-'));
  const file = join(folder, 'a.csv.gz');
  await writeFile(file, gzipSync('\ufeffname,labels,last\r\n"dire ""oui"", non","un\ndeux",3\r\nb,,\n'));
  expect(await readCsv(file)).toEqual([
    { name: 'dire "oui", non', labels: 'un\ndeux', last: '3' },
    { name: 'b', labels: '', last: '' },
  ]);
  await rm(folder, { recursive: true });
});

it('skills of ESCO have a name in both languages, and no everyday word', () => {
  const fr = [
    {
      conceptUri: 'u/1',
      preferredLabel: 'dresser des faucons',
      altLabels: 'art\nfaire voler',
      reuseLevel: '',
    },
    { conceptUri: 'u/2', preferredLabel: 'art', altLabels: '', reuseLevel: 'transversal' },
  ];
  const en = [
    { conceptUri: 'u/1', preferredLabel: 'train falcons', altLabels: 'fly falcons' },
    { conceptUri: 'u/2', preferredLabel: 'art', altLabels: '' },
  ];
  expect(escoSkills(fr, en)).toMatchObject([
    { name: 'dresser des faucons', en: 'train falcons', aliases: ['faire voler', 'fly falcons'] },
  ]);
});

it('occupations of one ISCO group are near each other', () => {
  const row = (id: string, label: string) => ({
    conceptUri: `u/${id}`,
    iscoGroup: '5164',
    preferredLabel: label,
  });
  const [first] = escoOccupations(
    [row('1', 'fauconnier/fauconnière'), row('2', 'dresseur')],
    [row('1', 'falconer'), row('2', 'trainer')],
  );
  expect(first).toMatchObject({
    fr: 'fauconnier',
    en: 'falconer',
    aliases: ['fauconnière'],
    trade: 'isco-51',
  });
  expect(first?.near).toContain('esco-2');
});

it('a ROME code is one occupation with its titles and its close codes', () => {
  const entries = romeOccupations(
    [{ code_rome: 'A1501', libelle_rome: 'Soins aux rapaces' }],
    [{ code_rome: 'A1501', libelle_appellation_court: 'Fauconnier / Fauconnière' }],
    [
      { code_rome: 'A1501', code_rome_cible: 'A1407', code_type_mobilite: '1' },
      { code_rome: 'A1501', code_rome_cible: 'K1000', code_type_mobilite: '2' },
    ],
  );
  expect(entries).toMatchObject([
    { id: 'rome-a1501', aliases: ['Fauconnier / Fauconnière'], near: ['rome-a1407'] },
  ]);
});
