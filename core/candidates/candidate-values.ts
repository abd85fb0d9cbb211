import { z } from 'zod';
import type { StructuredCv } from '../cv/structured-cv.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { Candidate, NewCandidate } from './candidate.ts';
import { isEmail, normaliseEmail } from './email.ts';
import { readDay, readList, readMoney, readNumber, readPhone } from './typed-values.ts';

export const candidateFields = [
  'name',
  'email',
  'phone',
  'city',
  'headline',
  'skills',
  'availableFrom',
  'noticeMonths',
  'wishedPay',
  'contract',
  'remote',
] as const;
export type CandidateField = (typeof candidateFields)[number];
export type ValueError =
  | 'required'
  | 'email'
  | 'phone'
  | 'date'
  | 'number'
  | 'money'
  | 'range'
  | 'choice'
  | 'too_long'
  | 'too_many';

/**
 * What was typed into the candidate's form. A field that is not among the values keeps what `before` has; an empty one
 * empties it. A skill that was typed has no quote: it is a fact of the person who typed it, and so is every other value.
 */
export function candidateFromValues(
  values: Record<string, string>,
  vocabulary: Vocabulary,
  before?: Candidate,
): { candidate: NewCandidate } | { errors: Partial<Record<CandidateField, ValueError>> } {
  const known = before ? valuesFromCandidate(before) : {};
  const read = gate.safeParse({ ...blank, ...known, ...values });
  if (!read.success) return { errors: errorsOf(read.error) };
  return { candidate: merge(read.data, vocabulary, before) };
}

export function valuesFromCandidate(candidate: Candidate): Record<CandidateField, string> {
  const { availability, preferences, mobility, profile } = candidate;
  return {
    name: candidate.name ?? '',
    email: candidate.email ?? '',
    phone: candidate.phone ?? '',
    city: candidate.city ?? '',
    headline: profile.headline ?? '',
    skills: profile.skills.map(({ name }) => name).join(', '),
    availableFrom: availability.from ?? '',
    noticeMonths: availability.noticeMonths === null ? '' : String(availability.noticeMonths),
    wishedPay: preferences.wishedPay ? String(preferences.wishedPay.amount) : '',
    contract: preferences.contract ?? '',
    remote: mobility.remote ?? '',
  };
}

const blank = Object.fromEntries(candidateFields.map((field) => [field, '']));
const contracts = ['cdi', 'cdd', 'freelance', 'interim', 'stage', 'alternance'];

/** '' is null; else what `reader` makes of it, or the error. */
const optional = <T>(reader: (text: string) => T | null, error: ValueError) =>
  z.string().transform((text, context): T | null => {
    const value = text.trim() === '' ? null : reader(text.trim());
    if (text.trim() !== '' && value === null) context.addIssue({ code: 'custom', message: error });
    return value;
  });
const line = (most: number) =>
  z
    .string()
    .max(most, 'too_long' satisfies ValueError)
    .transform((text) => text.trim().replace(/\s+/g, ' ') || null);
const within = (least: number, most: number) => (value: number | null) =>
  value === null || (value >= least && value <= most);
const outOfRange = { message: 'range' satisfies ValueError };

const gate = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'required' satisfies ValueError)
    .max(120, 'too_long' satisfies ValueError)
    .transform((text) => text.replace(/\s+/g, ' ')),
  email: optional((text) => (isEmail(text) ? normaliseEmail(text) : null), 'email'),
  phone: optional(readPhone, 'phone'),
  city: line(80),
  headline: line(120),
  skills: z
    .string()
    .transform(readList)
    .pipe(z.array(z.string().max(80, 'too_long')).max(100, 'too_many')),
  availableFrom: optional(readDay, 'date'),
  noticeMonths: optional(readNumber, 'number').refine(within(0, 12), outOfRange),
  wishedPay: optional(readMoney, 'money').refine(within(1_000, 2_000_000), outOfRange),
  contract: optional(
    (text) => (contracts.includes(text.toLowerCase()) ? text.toLowerCase() : null),
    'choice',
  ),
  remote: optional(
    (text) => (['no', 'some', 'full'] as const).find((choice) => choice === text) ?? null,
    'choice',
  ),
});

/** One error a field: the first. */
function errorsOf(error: z.ZodError): Partial<Record<CandidateField, ValueError>> {
  const issues = error.issues.map((issue) => [issue.path[0], issue.message]);
  return Object.fromEntries(issues.reverse());
}

function merge(
  typed: z.infer<typeof gate>,
  vocabulary: Vocabulary,
  before: Candidate | undefined,
): NewCandidate {
  const { name, email, phone, city, headline, wishedPay } = typed;
  const profile = before?.profile ?? emptyProfile;
  const currency = before?.preferences.wishedPay?.currency ?? 'EUR';
  return {
    name,
    email,
    phone,
    city,
    profile: {
      ...profile,
      name,
      email,
      phone,
      headline,
      skills: skillsOf(typed.skills, profile, vocabulary),
    },
    mobility: { places: before?.mobility.places ?? [], remote: typed.remote },
    availability: { from: typed.availableFrom, noticeMonths: typed.noticeMonths },
    preferences: {
      contract: typed.contract,
      wishedPay: wishedPay === null ? null : { amount: wishedPay, currency },
    },
    text: before?.text ?? '',
    origin: before?.origin ?? { kind: 'hand', by: null },
  };
}

/** A skill that is still there keeps its quote from the CV. */
function skillsOf(names: string[], profile: StructuredCv, vocabulary: Vocabulary): StructuredCv['skills'] {
  const wanted = names.map((name) => ({
    name: vocabulary.skill(name)?.name ?? name,
    entry: vocabulary.skill(name),
  }));
  const unique = [...new Map(wanted.map((skill) => [skill.name.toLowerCase(), skill])).values()];
  return unique.map(({ name, entry }) => {
    const kept = profile.skills.find((skill) => skill.name.toLowerCase() === name.toLowerCase());
    return (
      kept ?? {
        name,
        category: entry?.category ?? 'technical',
        level: null,
        years: null,
        lastUsed: null,
        quote: '',
      }
    );
  });
}

const emptyProfile: StructuredCv = {
  name: null,
  firstName: null,
  lastName: null,
  email: null,
  phone: null,
  birthDate: null,
  address: null,
  headline: null,
  experiences: [],
  skills: [],
  education: [],
  languages: [],
  language: 'fr',
  oddities: [],
};
