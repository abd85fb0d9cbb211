import { z } from 'zod';
import { type AiTask, asDocument, houseRules } from '../task.ts';

const words = z.string().max(400).nullable();
const quote = z.string().max(600);

export const cvReplySchema = z.object({
  headline: words,
  experiences: z.array(z.object({ title: words, company: words, place: words, quote })).max(60),
  skills: z.array(z.object({ name: z.string().max(120), quote })).max(150),
  education: z.array(z.object({ degree: words, school: words, year: words, quote })).max(40),
  languages: z.array(z.object({ language: z.string().max(40), quote })).max(30),
});
export type CvReply = z.infer<typeof cvReplySchema>;

/** Reads one CV. Dates, levels and contacts are not asked for: code reads them from the quoted lines. */
export const readCvTask: AiTask<{ text: string }, CvReply> = {
  name: 'cv.read',
  version: 1,
  schema: cvReplySchema,
  schemaName: 'cv',
  maxTokens: 6_000,
  maxLetters: 60_000,
  system: `${houseRules}

Read the CV. Give, in the order of the document:
- headline: the line under the name that says what the person does, or null.
- experiences: jobs, internships and apprenticeships. title, company and place exactly as written, or null. quote: the line of the \
document that holds the dates of this post, copied letter for letter.
- skills: each with its name as written and the line it stands in, copied.
- education: degree, school and year as written, or null; quote: the line with the year, or the one with the degree.
- languages: the ISO 639-1 code, and the line it stands in, copied.
Copy; do not translate, correct or complete. Every value must stand in the document. Leave out what you are not sure of.`,
  user: ({ text }) => asDocument(text),
};
