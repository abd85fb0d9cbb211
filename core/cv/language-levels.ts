// Words, marks and test scores → levels of the Common European Framework.

import { fold } from './fold.ts';
import type { Cefr } from './structured-cv.ts';

/** Earlier rows win: "bilingual" before "professional", "limited working" before "working". */
const wordings: [Cefr, RegExp][] = [
  ['C2', /\b(natif|native|natale|maternelle?|mother|bilingue|bilingual|muttersprache|parfait|langue 1)/],
  ['B1', /limited working|\bindependent|\bpre-intermediate/],
  ['A1', /elementar|elementair|beginner|debutant|notion|\bbasic|\bbases?\b|\binitiation|\bfaux/],
  ['C1', /full professional|fluent|fluide|courant|couramment|\badvanced|\bavance|excellent|proficient|lu,? ecrit|maitrise|operationnel|tres bon|very good|expert|autonome/],
  ['B2', /professional|professionnel|technique|technical|\bupper|\bgood\b|\bbonn?e?s?\b|working|fonctionnel|functional|confirme/],
  ['B1', /intermedia|conversation|moyen|\bcorrect|\bpratique\b|\bmedium/],
  ['A2', /scolaire|\bschool|lu\b|\bread/],
]; // biome-ignore format: a table

/** The level a text says about one language, or null when it says none. */
export function cefrOf(text: string): Cefr | null {
  const folded = fold(text);
  const explicit = /(?<![a-z0-9])([abc][12])(?![a-z0-9])/.exec(folded);
  if (explicit?.[1]) return explicit[1].toUpperCase() as Cefr;
  return fromTest(folded) ?? fromMarks(text) ?? wordings.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** Scores as their makers map them: ETS for TOEIC and TOEFL iBT, Cambridge for IELTS. */
function fromTest(folded: string): Cefr | null {
  const toeic = /toeic\D{0,20}(\d{3})(?!\d)|(\d{3})\D{0,20}toeic/.exec(folded);
  if (toeic) return atLeast(Number(toeic[1] ?? toeic[2]), [[945, 'C1'], [785, 'B2'], [550, 'B1'], [225, 'A2']]); // biome-ignore format: a table
  const toefl = /toefl\D{0,20}(\d{2,3})(?!\d)/.exec(folded);
  if (toefl) return atLeast(Number(toefl[1]), [[114, 'C2'], [95, 'C1'], [72, 'B2'], [42, 'B1']]); // biome-ignore format: a table
  const ielts = /ielts\D{0,20}(\d(?:[.,]\d)?)(?!\d)/.exec(folded);
  if (ielts) return atLeast(Number((ielts[1] ?? '').replace(',', '.')), [[8.5, 'C2'], [7, 'C1'], [5.5, 'B2'], [4, 'B1']]); // biome-ignore format: a table
  return null;
}

function atLeast(score: number, steps: [number, Cefr][]): Cefr {
  return steps.find(([floor]) => score >= floor)?.[1] ?? 'A1';
}

/** ●●●○○ of five: from A1 to C2. */
function fromMarks(text: string): Cefr | null {
  const marks = shareOfMarks(text);
  if (marks === null) return null;
  const levels: Cefr[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
  return levels[Math.min(5, Math.max(0, Math.ceil(marks * 6) - 1))] ?? null;
}

const filled = /[●★⬤■◼▮█⚫✦]/g;
const empty = /[○☆◯□◻▯░⚪✧]/g;

/** How much of a bar of dots, stars or squares is filled (0–1), or null when there is none; also "4/5" and "80 %". */
export function shareOfMarks(text: string): number | null {
  const full = text.match(filled)?.length ?? 0;
  const all = full + (text.match(empty)?.length ?? 0);
  if (all >= 3 && full > 0) return full / Math.max(all, 5);
  const of =
    /(?<![\d/])([0-5](?:[.,]5)?) ?\/ ?5(?![\d/])/.exec(text) ??
    /(?<![\d/])(\d{1,2}) ?\/ ?10(?![\d/])/.exec(text);
  if (of?.[1]) return Math.min(1, Number(of[1].replace(',', '.')) / (of[0].endsWith('10') ? 10 : 5));
  const percent = /(?<!\d)(\d{1,3}) ?%/.exec(text);
  return percent?.[1] && Number(percent[1]) <= 100 ? Number(percent[1]) / 100 : null;
}
