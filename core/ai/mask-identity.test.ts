import { describe, expect, it } from 'vitest';
import { fold } from '../cv/fold.ts';
import { visibleText } from '../cv/lines.ts';
import { readCv } from '../cv/read-cv-text.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { maskIdentity } from './mask-identity.ts';
import { labelledCvs } from './testing/labelled-cvs.ts';

const vocabulary = createVocabulary();
const today = new Date('2026-11-23');
const nobody = {
  name: null,
  firstName: null,
  lastName: null,
  email: null,
  phone: null,
  birthDate: null,
  address: null,
};
const person = {
  ...nobody,
  name: 'Maëlys Tarnovel',
  email: 'maelys.tarnovel@example.com',
  phone: '+33639981240',
};

const particles = new Set(['les', 'des', 'van', 'saint']);
const wordsOf = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u);

describe('240 labelled CVs', () => {
  const cvs = labelledCvs(240);
  const outcomes = cvs.map((cv) => {
    const text = visibleText(cv.document);
    return { cv, text, masked: maskIdentity(text, readCv(cv.document, vocabulary, { today })) };
  });

  it('no name, e-mail, phone or street is in what may leave', () => {
    for (const { cv, masked } of outcomes) {
      if (!masked) continue;
      const bare = masked.text.replace(/\[\[\w+\]\]/g, ' ');
      const left = new Set(wordsOf(bare));
      const said = wordsOf(cv.name).filter((word) => word.length >= 3 && !particles.has(word));
      expect(
        said.filter((word) => left.has(word)),
        cv.name,
      ).toEqual([]);
      expect(bare).not.toContain('@');
      expect(bare.replace(/\D/g, '')).not.toContain(cv.phone.replace(/\D/g, '').slice(-8));
      expect(bare).not.toContain(cv.street);
      expect(bare).not.toContain('1988');
    }
  });

  it('what is put back is the text itself, and most CVs can be sent', () => {
    for (const { text, masked } of outcomes) if (masked) expect(masked.restore(masked.text)).toBe(text);
    expect(outcomes.filter(({ masked }) => masked).length).toBeGreaterThan(200);
  });
});

describe('a CV', () => {
  it.each([
    ['a name of one word', { ...person, name: 'Tarnovel' }],
    ['no name', { ...person, name: null }],
    [
      'a name that the address contradicts',
      { ...person, name: 'Chef Projet', email: 'oceane.vauclaire@example.com' },
    ],
    ['a name far from the top, which nothing confirms', { ...person, name: 'Notre Équipe', email: null }],
  ])('with %s is not sent', (_, whose) => {
    const text = `A\nB\nC\nD\nE\n${whose.name ?? ''}\nmaelys.tarnovel@example.com`;
    expect(maskIdentity(text, whose)).toBeNull();
  });

  it('keeps years, dates and levels', () => {
    const text =
      'Maëlys Tarnovel\n06 39 98 12 40\nmaelys.tarnovel@example.com\n03/2018 – 06/2021 Comptable\n2015 - 2018 Bac+3\n12 ans d’expérience';
    const masked = maskIdentity(text, person);
    expect(masked?.text.split('\n').slice(3)).toEqual(text.split('\n').slice(3));
    expect(masked?.text).toMatch(/^\[\[NAME_\d\]\]\n\[\[PHONE_1\]\]\n\[\[EMAIL_1\]\]/);
  });

  it('an address broken over lines, letters with spaces between, a number without prefix', () => {
    const text =
      'M A Ë L Y S  T A R N O V E L\nMaëlys Tarnovel\nmaelys.tar\nnovel@example.com\n6 39 98 12 40';
    const masked = maskIdentity(text, person)?.text ?? '';
    expect(masked).not.toMatch(/novel|T A R|98/i);
  });

  it('a placeholder that nobody made stays as it is', () => {
    const masked = maskIdentity('Maëlys Tarnovel\nComptable', { ...person, email: null, phone: null });
    expect(masked?.restore('[[NAME_99]] [[KEY_1]]')).toBe('[[NAME_99]] [[KEY_1]]');
  });
});
