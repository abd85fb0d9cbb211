import { Refusal, type RefusalCode } from '../errors.ts';
import type { RefusalValues } from '../refusals.ts';

const name = 'CV Tréguier 2026.pdf';

const values: RefusalValues = {
  'file.too_big': { name, megabytes: 38, limit: 20 },
  'file.empty': { name },
  'file.unsupported': { name: 'CV.pages', kind: 'pages' },
  'file.coming': { name: 'CV.odt', kind: 'ODT' },
  'file.gone': { name },
  'file.not_a_file': { name },
  'cv.password': { name },
  'cv.unreadable': { name },
  'cv.too_long': { name, pages: 212, limit: 60 },
  'cv.too_heavy': { name },
  'cv.not_a_cv': { name: 'facture.pdf' },
  'cv.no_text': { name },
  'right.missing': { act: 'edit', person: 'slack:U7' },
  'channel.not_allowed': { channel: '#général' },
  'channel.open': { channel: '#général' },
  'unknown.reference': { reference: 'offre-99' },
  'unknown.command': { typed: 'matche', nearest: 'match' },
  'unknown.action': { action: 'offer.archive' },
  'argument.missing': { command: '/match', argument: 'reference', usage: '/match <reference> [top]' },
  'argument.wrong': { command: '/match', argument: 'top', given: 'douze', usage: '/match <reference> [top]' },
  'command.coming': { command: '/etape' },
  'offer.closed': { reference: 'offre-44' },
  'offer.none_open': {},
  'candidate.email_taken': { email: 'maelle.treguier@example.com', reference: 'candidat-17' },
  'candidate.none': {},
  'example.already_offers': { offers: 3 },
  'note.empty': { command: '/note' },
  'form.invalid': { fields: 'payMax, languages' },
  'vault.key_missing': {},
  'vault.key_wrong': {},
  'house.bug': { trace: 'k7f3-20a1' },
  'house.outage': { what: 'Slack' },
};

/** One of each code, for reading them all at once. */
export const refusalSamples: Refusal[] = Object.entries(values).map(
  ([code, given]) => new Refusal(code as RefusalCode, given),
);
