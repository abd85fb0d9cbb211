import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { readLine } from './read-line.ts';
import { commandTable } from './table.ts';

const read = (name: string, input: Parameters<typeof readLine>[2], implied: string | null = null) => {
  const { command, raw } = readLine(commandTable, name, input, implied);
  return { command: command.name, ...raw };
};

describe('one request, however it is written', () => {
  const wanted = { command: 'match', reference: 'offre-42', top: '3' };
  it.each([
    ['match', { text: 'offre-42 top:3' }],
    ['match', { text: '#42 3' }],
    ['match', { text: '« offre-42 » 3' }],
    ['match', { text: 'offre 42 3' }],
    ['match', { text: 'top=3 Offre-42' }],
    ['match', { sub: null, options: { reference: 'offre-42', top: 3 } }],
    ['matchpro', { text: 'match offre-42 3' }],
  ] as const)('/%s %j', (name, input) => {
    expect(read(name, input)).toEqual(wanted);
  });
});

describe('subcommands', () => {
  it.each([
    ['offre', { text: 'voir 42' }, { command: 'offre voir', offre: 'offre-42' }],
    ['offer', { text: 'show #42' }, { command: 'offre voir', offre: 'offre-42' }],
    ['offre', { sub: 'voir', options: { offre: '42' } }, { command: 'offre voir', offre: 'offre-42' }],
    [
      'candidat',
      { text: 'chercher react senior lyon' },
      { command: 'candidat chercher', mots: 'react senior lyon' },
    ],
    [
      'note',
      { text: 'candidat-17 appel: très motivée' },
      { command: 'note', candidat: 'candidat-17', texte: 'appel: très motivée' },
    ],
    ['matchpro', { text: 'aide' }, { command: 'matchpro aide' }],
    ['matchpro', { text: 'langue EN' }, { command: 'matchpro langue', langue: 'en' }],
  ] as const)('/%s %j', (name, input, wanted) => {
    expect(read(name, input)).toEqual(wanted);
  });
});

describe("in a candidate's thread the candidate is implied", () => {
  it.each([
    ['pourquoi', { text: 'offre-42' }, { command: 'pourquoi', candidat: 'candidat-17', offre: 'offre-42' }],
    [
      'pourquoi',
      { text: 'candidat-3 offre-42' },
      { command: 'pourquoi', candidat: 'candidat-3', offre: 'offre-42' },
    ],
    ['predire', { text: '' }, { command: 'predire', candidat: 'candidat-17' }],
    ['note', { text: 'appel: ravie' }, { command: 'note', candidat: 'candidat-17', texte: 'appel: ravie' }],
  ] as const)('%s %j', (name, input, wanted) => {
    expect(read(name, input, 'candidat-17')).toEqual(wanted);
  });
});

describe('what cannot be understood says how to write it', () => {
  it.each([
    ['matsch', { text: 'offre-42' }, 'unknown.command', { typed: 'matsch offre-42', nearest: 'match' }],
    ['offre', { text: 'voire' }, 'unknown.command', { typed: 'offre voire', nearest: 'offre voir' }],
    ['zzz', { text: '' }, 'unknown.command', { typed: 'zzz', nearest: null }],
    [
      'match',
      { text: '' },
      'argument.missing',
      { command: '/match', argument: 'reference', usage: '/match <reference> [top]' },
    ],
    [
      'match',
      { text: 'lyon' },
      'argument.wrong',
      { command: '/match', argument: 'reference', given: 'lyon', usage: '/match <reference> [top]' },
    ],
    [
      'match',
      { text: 'offre-42 beaucoup' },
      'argument.wrong',
      { command: '/match', argument: 'top', given: 'beaucoup', usage: '/match <reference> [top]' },
    ],
  ] as const)('/%s %j → %s', (name, input, code, values) => {
    expect(() => read(name, input)).toThrow(Refusal);
    expect(() => read(name, input)).toThrowError(expect.objectContaining({ code, values }));
  });
});
