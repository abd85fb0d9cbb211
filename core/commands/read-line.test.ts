import fc from 'fast-check';
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
    ['match', { text: 'référence:offre-42 top:3' }],
    ['match', { text: '3 reference: offre-42' }],
    ['match', { sub: null, options: { référence: 'offre-42', top: 3 } }],
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
    ['note', { text: '3 ans de Sage' }, { command: 'note', candidat: 'candidat-17', texte: '3 ans de Sage' }],
    ['note', { text: 'candidat-3 ravie' }, { command: 'note', candidat: 'candidat-3', texte: 'ravie' }],
    ['pourquoi', { text: '42' }, { command: 'pourquoi', candidat: 'candidat-17', offre: 'offre-42' }],
    ['pourquoi', { text: '3 42' }, { command: 'pourquoi', candidat: 'candidat-3', offre: 'offre-42' }],
    [
      'pourquoi',
      { text: 'offre-42 candidat:3' },
      { command: 'pourquoi', candidat: 'candidat-3', offre: 'offre-42' },
    ],
    ['match', { text: '' }, { command: 'match', reference: 'candidat-17' }],
    ['match', { text: 'offre-42' }, { command: 'match', reference: 'offre-42' }],
  ] as const)('%s %j', (name, input, wanted) => {
    expect(read(name, input, 'candidat-17')).toEqual(wanted);
  });
});

describe('what is declared behind free words', () => {
  it.each([
    ['react lyon limite:5', { mots: 'react lyon', limite: '5' }],
    ['limite:5 react lyon', { mots: 'react lyon', limite: '5' }],
    ['react limite:5 lyon', { mots: 'react limite:5 lyon' }],
    ['limite:5', { limite: '5' }],
  ])('%s', (text, wanted) => {
    expect(read('candidat', { text: `chercher ${text}` })).toEqual({
      command: 'candidat chercher',
      ...wanted,
    });
  });
});

describe('a note belongs to the candidate it is addressed to', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'candidat: 3',
      'candidat:3',
      'candidate=4',
      'texte: x',
      '« 5 »',
      'avec le candidat: 3 ans',
    ),
  );
  const texts = fc.array(words, { minLength: 1 }).map((parts) => parts.join(' ').trim());

  it('whatever is written in it', () => {
    fc.assert(
      fc.property(texts, (texte) => {
        fc.pre(texte !== '');
        const wanted = { command: 'note', candidat: 'candidat-1', texte };
        expect(read('note', { text: `candidat-1 ${texte}` })).toEqual(wanted);
        expect(read('note', { text: `candidat:1 ${texte}` })).toEqual(wanted);
      }),
    );
  });

  it('also when the words speak of another number', () => {
    expect(read('note', { text: 'candidat-1 entretien avec le candidat: 3 ans de Sage' })).toEqual({
      command: 'note',
      candidat: 'candidat-1',
      texte: 'entretien avec le candidat: 3 ans de Sage',
    });
  });
});

describe('help is asked for in any way', () => {
  it.each([
    ['aide', '', ''],
    ['help', '', ''],
    ['matchpro', '', ''],
    ['matchpro', 'help', ''],
    ['matchpro', 'aide offre', 'offre'],
    ['aide', 'match', 'match'],
    ['match', 'aide', 'match'],
    ['match', 'help', 'match'],
    ['offre', 'aide', 'offre'],
    ['offre', '', 'offre'],
    ['offer', '', 'offer'],
    ['offre', 'voir aide', 'offre voir'],
    ['matchpro', 'candidat', 'candidat'],
    ['rgpd', '', 'rgpd'],
  ])('/%s %s', (name, text, about) => {
    const wanted = about ? { commande: about } : {};
    expect(read(name, { text })).toEqual({ command: 'matchpro aide', ...wanted });
  });

  it.each([
    ['candidat', 'chercher aide', { command: 'candidat chercher', mots: 'aide' }],
    [
      'note',
      'candidat-1 aide soignante',
      { command: 'note', candidat: 'candidat-1', texte: 'aide soignante' },
    ],
  ])('/%s %s is no cry for help', (name, text, wanted) => {
    expect(read(name, { text })).toEqual(wanted);
  });
});

describe('what cannot be understood says how to write it', () => {
  it.each([
    ['matsch', { text: 'offre-42' }, 'unknown.command', { typed: 'matsch offre-42', nearest: 'match' }],
    ['offre', { text: 'voire' }, 'unknown.command', { typed: 'offre voire', nearest: 'offre voir' }],
    [
      'offre',
      { text: 'quelconque' },
      'unknown.command',
      { typed: 'offre quelconque', nearest: 'offre aide' },
    ],
    ['zzz', { text: '' }, 'unknown.command', { typed: 'zzz', nearest: null }],
    [
      'match',
      { text: '' },
      'argument.missing',
      { command: '/match', argument: 'référence', usage: '/match <référence> [top:5]' },
    ],
    [
      'match',
      { text: 'lyon' },
      'argument.wrong',
      { command: '/match', argument: 'référence', given: 'lyon', usage: '/match <référence> [top:5]' },
    ],
    [
      'match',
      { text: 'offre-42 beaucoup' },
      'argument.wrong',
      { command: '/match', argument: 'top', given: 'beaucoup', usage: '/match <référence> [top:5]' },
    ],
  ] as const)('/%s %j → %s', (name, input, code, values) => {
    expect(() => read(name, input)).toThrow(Refusal);
    expect(() => read(name, input)).toThrowError(expect.objectContaining({ code, values }));
  });
});
