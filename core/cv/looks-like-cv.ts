// Is this the CV of a person at all? An invoice, a job ad, a cover letter or a photo's text is not.

import { findEmail, findPhone } from './contact.ts';
import { findRange } from './dates.ts';
import type { DocumentText } from './document-text.ts';
import { fold } from './fold.ts';
import { type Line, readLines } from './lines.ts';
import type { Section } from './section-words.ts';
import { toParts } from './sections.ts';

/** True when sections, dated entries and contact outweigh the marks of other papers. */
export function looksLikeCv(document: DocumentText): boolean {
  const lines = readLines(document);
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < 60) return false;
  return forCv(lines) - againstCv(lines) >= 3;
}

const telling = new Set<Section>([
  'experience',
  'education',
  'skills',
  'languages',
  'interests',
  'certificates',
  'projects',
  'volunteer',
]);

function forCv(lines: readonly Line[]): number {
  const parts = toParts(lines).filter((part) => part.title !== null && part.lines.length > 0);
  const sections = new Set(parts.map((part) => part.section).filter((section) => telling.has(section)));
  const ranges = lines.filter((line) => findRange(line.text) !== null).length;
  const contact = (findEmail(lines) ? 1 : 0) + (findPhone(lines, 'FR') ? 0.5 : 0);
  const named = /\b(?:curriculum vitae|resume|cv)\b/.test(
    fold(
      lines
        .slice(0, 3)
        .map((line) => line.text)
        .join(' '),
    ),
  )
    ? 1
    : 0;
  const main = (sections.has('experience') ? 1 : 0) + (sections.has('education') ? 1 : 0);
  return sections.size + main * 0.5 + Math.min(3, ranges) * 0.7 + contact + named;
}

/** Each said once is a hint; several make another kind of paper. */
const otherPapers: [number, RegExp][] = [
  [3, /\b(?:facture|invoice)\b.{0,40}(?:n°|no\b|number|#|\d)|\b(?:total ttc|total ht|montant ht|amount due|tva intracommunautaire|iban)\b/],
  [3, /^(?:objet|subject|re) ?: .*(?:candidature|application)|\b(?:veuillez agreer|je vous prie d'agreer|salutations distinguees|yours sincerely|yours faithfully|dear (?:sir|hiring|madam|recruiter))\b/],
  [2, /^(?:madame|monsieur|madame, monsieur|cher |chere |dear )\b.{0,40},$/],
  [2, /\b(?:profil recherche|missions du poste|vos missions|votre profil|your profile|what you will do|what we offer|nous offrons|we offer|we are looking for|nous recherchons|nous recrutons|rejoignez|join (?:us|our team)|about the (?:role|job)|the role|responsibilities and duties|type de contrat|envoyez votre cv|postulez|apply now|requirements|your responsibilities|le poste)\b/],
  [1, /\b(?:remuneration|salaire|salary range|avantages|benefits|tickets? restaurant|mutuelle|cdi a pourvoir|h\/f|f\/h|m\/f|equal opportunity)\b/],
  [1, /\b(?:conditions generales|terms and conditions|chapitre \d|table of contents|sommaire|article \d+)\b/],
]; // biome-ignore format: a table

function againstCv(lines: readonly Line[]): number {
  let against = 0;
  for (const [weight, pattern] of otherPapers) {
    const hits = lines.filter((line) => pattern.test(fold(line.text))).length;
    against += hits === 0 ? 0 : weight + Math.min(2, hits - 1) * 0.5 * weight;
  }
  return against;
}
