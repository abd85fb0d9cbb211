import { describe, expect, it } from 'vitest';
import { findEmail, findPhone } from './contact.ts';
import { flowLines } from './testing/flow-document.ts';

describe('the e-mail address', () => {
  it.each([
    [['lea.martin@example.com'], 'lea.martin@example.com'],
    [['Tél : 06 39 98 12 34 | E-mail : lea@example.org | Lyon'], 'lea@example.org'],
    [['ELENA-', 'BENNETT@MAIL.EXAMPLE.C', 'OM'], 'elena-bennett@mail.example.com'],
    [['lea.martin@', 'example.com'], 'lea.martin@example.com'],
    [['lea @ example.com'], 'lea@example.com'],
  ])('%j', (lines, email) => {
    expect(findEmail(flowLines(...lines))).toBe(email);
  });

  it('is not made of the line below when it is whole', () => {
    expect(findEmail(flowLines('lea@example.com', 'Lyon'))).toBe('lea@example.com');
  });
});

describe('the telephone number', () => {
  it.each([
    ['06 39 98 12 34', 'FR', '+33639981234'],
    ['+33 (0)6 39 98 12 34', 'US', '+33639981234'],
    ['06.39.98.12.34', 'FR', '+33639981234'],
    ['0033 6 39 98 12 34', 'FR', '+33639981234'],
    ['+1 (617) 555-0195', 'FR', '+16175550195'],
    ['206-555-0104', 'US', '+12065550104'],
    ['+44 7700 900108', 'FR', '+447700900108'],
  ] as const)('%s', (text, region, phone) => {
    expect(findPhone(flowLines(text), region)).toBe(phone);
  });

  it.each(['2014 - 2018', '01/02/2018 - 30/06/2018', '1234', 'SIRET 12'])('is not « %s »', (text) => {
    expect(findPhone(flowLines(text), 'FR')).toBeNull();
  });
});
