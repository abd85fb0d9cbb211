import { z } from 'zod';

/** 'YYYY-MM' or 'YYYY': the precision is the length, and no month is ever invented. */
export type PartialDate = string;
export const partialDate = z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/);

export const eduLevels = ['CAP/BEP', 'Bac', 'Bac+2', 'Bac+3', 'Bac+4', 'Bac+5', 'Doctorat'] as const;
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type EduLevel = (typeof eduLevels)[number];
export type Cefr = (typeof cefrLevels)[number];

const quote = z.string();

export const experienceSchema = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  start: partialDate.nullable(),
  /** null with `current` true: still there. null with `current` false: not said. */
  end: partialDate.nullable(),
  current: z.boolean(),
  kind: z.enum(['job', 'internship', 'apprenticeship']),
  place: z.string().nullable(),
  missions: z.array(z.string()),
  /** Canonical skill names found in this entry. */
  skills: z.array(z.string()),
  sector: z.string().nullable(),
  /** The CV's own line that holds title or dates. */
  quote,
});

export const cvSkillSchema = z.object({
  /** Canonical name when the vocabulary knows it, else as written. */
  name: z.string(),
  category: z.enum(['technical', 'soft', 'language']),
  /** 1–5 when the CV says so, else null. */
  level: z.number().int().min(1).max(5).nullable(),
  /** Years over the experiences that mention it; null when none does. */
  years: z.number().nullable(),
  lastUsed: partialDate.nullable(),
  quote,
});

export const educationSchema = z.object({
  degree: z.string().nullable(),
  school: z.string().nullable(),
  year: z.string().nullable(),
  level: z.enum(eduLevels).nullable(),
  specialty: z.string().nullable(),
  quote,
});

export const cvLanguageSchema = z.object({
  /** ISO 639-1, e.g. 'fr'. */
  language: z.string(),
  level: z.enum(cefrLevels).nullable(),
  quote,
});

/** What a reader can be sure or unsure of. */
export const cvFields = [
  'name',
  'email',
  'phone',
  'address',
  'experiences',
  'education',
  'skills',
  'languages',
] as const;
export type CvField = (typeof cvFields)[number];

export const structuredCvSchema = z.object({
  name: z.string().nullable(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: z.string().nullable(),
  /** E.164, e.g. '+33612345678'. */
  phone: z.string().nullable(),
  /** 'YYYY-MM-DD'. Masked everywhere, used nowhere. */
  birthDate: z.string().nullable(),
  address: z
    .object({
      street: z.string().nullable(),
      city: z.string().nullable(),
      postalCode: z.string().nullable(),
      country: z.string().nullable(),
    })
    .nullable(),
  /** Headline under the name, e.g. 'Développeuse React'. */
  headline: z.string().nullable(),
  experiences: z.array(experienceSchema),
  skills: z.array(cvSkillSchema),
  education: z.array(educationSchema),
  languages: z.array(cvLanguageSchema),
  /** 'fr' or 'en': the language the CV is written in. */
  language: z.enum(['fr', 'en']),
  /** What looked odd, as codes the card words: hidden text, contradicting dates, OCR. */
  oddities: z.array(
    z.discriminatedUnion('code', [
      z.object({ code: z.literal('hidden_text'), sample: z.string() }),
      /** Words meant for a machine that reads it, taken out of the text. */
      z.object({ code: z.literal('orders'), quote }),
      z.object({ code: z.literal('ocr'), confidence: z.number() }),
      z.object({ code: z.literal('end_before_start'), quote }),
      z.object({ code: z.literal('future_date'), quote }),
      z.object({ code: z.literal('no_contact') }),
      /** Written neither in French nor in English: only contacts, dates and known words were read. ISO 639-1. */
      z.object({ code: z.literal('other_language'), language: z.string() }),
      /** Read, but to be looked at: their confidence is low. */
      z.object({ code: z.literal('unsure'), fields: z.array(z.enum(cvFields)) }),
    ]),
  ),
  /** How sure the reader is of each field it found, 0–1; absent in CVs read before it was told. */
  confidence: z.partialRecord(z.enum(cvFields), z.number().min(0).max(1)).optional(),
});

export type StructuredCv = z.infer<typeof structuredCvSchema>;
export type Experience = z.infer<typeof experienceSchema>;
export type CvSkill = z.infer<typeof cvSkillSchema>;
export type Education = z.infer<typeof educationSchema>;
export type CvLanguage = z.infer<typeof cvLanguageSchema>;
export type Oddity = StructuredCv['oddities'][number];
