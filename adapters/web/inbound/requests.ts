import { z } from 'zod';
import { locales } from '../../../core/i18n/locale.ts';
import { limits } from '../limits.ts';
import { people } from '../outbound/people.ts';

// What the page may send, and nothing else.

const person = z.enum(people.map(({ id }) => id));
/** Made by the page, so that a request sent again is the same request. */
const request = z.uuid();
const id = z.string().regex(/^\d{1,20}$/);
const channel = z.string().regex(/^[\w-]{1,40}$/);
const who = { as: person, lang: z.enum(locales) };
const where = { channel, thread: id.nullable() };
const text = z.string().trim().max(limits.text);
const values = z.record(z.string().max(60), z.string().max(limits.text));

export const requests = {
  say: z.object({ ...who, ...where, id: request, text: text.min(1) }),
  edit: z.object({ ...who, message: id, text: text.min(1) }),
  remove: z.object({ ...who, message: id }),
  dismiss: z.object({ ...who, message: id }),
  drop: z.object({
    ...who,
    ...where,
    id: request,
    text,
    files: z
      .array(z.object({ name: z.string().min(1).max(limits.fileName), size: z.number().int().min(0) }))
      .min(1)
      .max(limits.files),
  }),
  sample: z.object({ ...who, ...where, id: request, sample: z.number().int().min(0) }),
  call: z.object({ ...who, ...where, id: request, line: text.min(2) }),
  press: z.object({
    ...who,
    id: request,
    message: id,
    act: z.union([z.object({ at: z.number().int().min(0) }), z.object({ page: z.number().int().min(1) })]),
    value: z.string().max(200).nullable(),
  }),
  suggest: z.object({
    ...who,
    ...where,
    command: z.string().max(80),
    argument: z.string().max(80),
    typed: text,
    subject: z.string().max(200).optional(),
  }),
  check: z.object({ ...who, ...where, form: z.string().max(80), subject: z.string().max(200), values }),
  submit: z.object({
    ...who,
    ...where,
    id: request,
    form: z.string().max(80),
    subject: z.string().max(200),
    values,
  }),
} as const;

export type Requests = { [Name in keyof typeof requests]: z.infer<(typeof requests)[Name]> };

export const looks = {
  state: z.object(who),
  messages: z.object({ ...who, channel, thread: id.optional(), before: id.optional() }),
  events: z.object({ ...who, after: z.coerce.number().int().min(0).default(0) }),
} as const;
