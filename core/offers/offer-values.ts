import { z } from 'zod';
import { cefrOf } from '../cv/language-levels.ts';
import { languageNamed } from '../cv/language-names.ts';
import { eduLevels } from '../cv/structured-cv.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { NewOffer, Requirements } from './offer.ts';
import { readItems, readPay, readYears } from './typed-values.ts';

export const offerFields = [
  'title',
  'company',
  'place',
  'remote',
  'contract',
  'payMin',
  'payMax',
  'mustSkills',
  'niceSkills',
  'yearsMin',
  'education',
  'languages',
  'brief',
] as const;
export type OfferField = (typeof offerFields)[number];
export type OfferValueError =
  | 'required'
  | 'choice'
  | 'money'
  | 'number'
  | 'range'
  | 'languages'
  | 'too_long'
  | 'too_many'
  | 'pay_order';

/**
 * What was typed into the offer's form. Years and education are asked for in a form, so they are musts; a language is one
 * unless '(souhaité)' stands behind it. Skills are kept under the vocabulary's names; one that stands in both lists is a must.
 */
export function offerFromValues(
  values: Record<string, string>,
  vocabulary: Vocabulary,
): { offer: NewOffer } | { errors: Partial<Record<OfferField, OfferValueError>> } {
  const read = gate.safeParse({ ...blank, ...values });
  if (!read.success) return { errors: errorsOf(read.error) };
  const { title, company, place, remote, contract, brief, ...rest } = read.data;
  const requirements: Requirements = {
    skills: skillsOf(rest.mustSkills, rest.niceSkills, vocabulary),
    years: rest.yearsMin === null ? null : { min: rest.yearsMin, must: true },
    education: rest.education === null ? null : { level: rest.education, must: true },
    languages: rest.languages ?? [],
  };
  return {
    offer: { title, company, place, remote, contract, pay: payOf(values, rest), requirements, brief },
  };
}

/** The form's values of an offer, whole or as far as a brief tells it. */
export function valuesFromOffer(offer: Partial<NewOffer>): Record<OfferField, string> {
  const { skills = [], years = null, education = null, languages = [] } = offer.requirements ?? {};
  const named = (must: boolean) => skills.filter((skill) => skill.must === must).map(({ name }) => name);
  return {
    title: offer.title ?? '',
    company: offer.company ?? '',
    place: offer.place ?? '',
    remote: offer.remote ?? '',
    contract: offer.contract ?? '',
    payMin: amountOf(offer.pay?.min, offer.pay?.currency),
    payMax: amountOf(offer.pay?.max, offer.pay?.currency),
    mustSkills: named(true).join(', '),
    niceSkills: named(false).join(', '),
    yearsMin: years ? String(years.min) : '',
    education: education?.level ?? '',
    languages: languages.map(languageText).join(', '),
    brief: offer.brief ?? '',
  };
}

const blank = Object.fromEntries(offerFields.map((field) => [field, '']));
const tooLong = 'too_long' satisfies OfferValueError;

const choice = <T extends string>(choices: readonly T[]) =>
  optional((text) => choices.find((known) => known.toLowerCase() === text.toLowerCase()) ?? null, 'choice');

/** '' is null; else what `reader` makes of it, or the error. */
function optional<T>(reader: (text: string) => T | null, error: OfferValueError) {
  return z.string().transform((text, context): T | null => {
    const value = text.trim() === '' ? null : reader(text.trim());
    if (text.trim() !== '' && value === null) context.addIssue({ code: 'custom', message: error });
    return value;
  });
}
const within = (least: number, most: number) => (value: number | null) =>
  value === null || (value >= least && value <= most);
const outOfRange = { message: 'range' satisfies OfferValueError };
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'required' satisfies OfferValueError)
    .max(most, tooLong);
const pay = optional(readPay, 'money').refine(within(1_000, 2_000_000), outOfRange);
const skillList = z
  .string()
  .transform(readItems)
  .pipe(z.array(z.string().max(80, tooLong)).max(40, 'too_many' satisfies OfferValueError));

const gate = z
  .object({
    title: line(120),
    company: line(120),
    place: z
      .string()
      .max(80, tooLong)
      .transform((text) => text.trim() || null),
    remote: choice(['no', 'some', 'full']),
    contract: choice(['cdi', 'cdd', 'freelance', 'interim', 'stage', 'alternance']),
    payMin: pay,
    payMax: pay,
    mustSkills: skillList,
    niceSkills: skillList,
    yearsMin: optional(readYears, 'number').refine(within(0, 40), outOfRange),
    education: choice(eduLevels),
    languages: optional(readLanguages, 'languages'),
    brief: z.string().max(20_000, tooLong),
  })
  .refine(({ payMin, payMax }) => payMin === null || payMax === null || payMin <= payMax, {
    path: ['payMax'],
    message: 'pay_order' satisfies OfferValueError,
  });

/** One error a field: the first. */
function errorsOf(error: z.ZodError): Partial<Record<OfferField, OfferValueError>> {
  const issues = error.issues.map((issue) => [issue.path[0], issue.message]);
  return Object.fromEntries(issues.reverse());
}

function skillsOf(musts: string[], nices: string[], vocabulary: Vocabulary): Requirements['skills'] {
  const named = [
    ...musts.map((name) => ({ name, must: true })),
    ...nices.map((name) => ({ name, must: false })),
  ].map(({ name, must }) => ({ name: vocabulary.skill(name)?.name ?? name, must }));
  return named.filter(({ name }, index) => named.findIndex((other) => alike(other.name, name)) === index);
}

const alike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const wished = '(souhaité)';

/** 'anglais B2, espagnol A2 (souhaité)'; null when a part names no language or no level. */
function readLanguages(text: string): Requirements['languages'] | null {
  const read = readItems(text).map((part) => {
    const language = codeOf(part);
    const level = cefrOf(part.replace(/\(.*\)/, ''));
    const must = !/souhait|apprécié|un plus|nice|bonus|optional|preferred/i.test(part);
    return language && level ? { language, level, must } : null;
  });
  const known = read.filter((language) => language !== null);
  return known.length === read.length ? known : null;
}

function codeOf(part: string): string | null {
  const [first = ''] = part.split(/[\s(:]+/);
  const named = part
    .split(/[\s(:]+/)
    .map(languageNamed)
    .find((code) => code !== null);
  return named ?? (/^[a-z]{2}$/i.test(first) && nameOf(first) !== null ? first.toLowerCase() : null);
}

function languageText({ language, level, must }: Requirements['languages'][number]): string {
  const name = nameOf(language);
  const written = name !== null && languageNamed(name) === language ? name : language;
  return `${written} ${level}${must ? '' : ` ${wished}`}`;
}

/** French name of a language by its code; null when there is none. */
function nameOf(code: string): string | null {
  const name = new Intl.DisplayNames('fr', { type: 'language' }).of(code.toLowerCase()) ?? code;
  return name === code.toLowerCase() ? null : name;
}

/** The currency is written only when it is not the euro, and read back from there. */
const amountOf = (amount: number | null | undefined, currency = 'EUR') =>
  amount === null || amount === undefined ? '' : `${amount}${currency === 'EUR' ? '' : ` ${currency}`}`;

function payOf(
  values: Record<string, string>,
  { payMin, payMax }: { payMin: number | null; payMax: number | null },
) {
  if (payMin === null && payMax === null) return null;
  return { min: payMin, max: payMax, currency: currencyIn(`${values.payMin ?? ''} ${values.payMax ?? ''}`) };
}

function currencyIn(text: string): string {
  if (/£|gbp/i.test(text)) return 'GBP';
  if (/\$|usd/i.test(text)) return 'USD';
  return /chf/i.test(text) ? 'CHF' : 'EUR';
}
