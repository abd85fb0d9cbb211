// Sections whose titles nobody knows ("Mon chemin"), or that have none: told by what their lines say.

import type { Vocabulary } from '../skills/vocabulary.ts';
import { isCapitals } from './fold.ts';
import { type Evidence, evidenceOf, type Untitled } from './line-evidence.ts';
import type { Line } from './lines.ts';
import type { Section } from './section-words.ts';
import type { Part } from './sections.ts';

type State = Untitled | 'own';

/** Parts whose title promises none of the four sections: what is missing may stand in them. */
const open = new Set<Section>(['head', 'other', 'profile', 'contact', 'interests']);

/** The parts, with the stretches of lines that read like a missing section cut out as parts of that section. */
export function nameUntitled(parts: readonly Part[], vocabulary: Vocabulary): Part[] {
  const missing = missingFrom(parts);
  if (missing.length === 0) return [...parts];
  const listed = missing.filter((section) => section === 'skills' || section === 'languages');
  return parts.flatMap((part) => {
    if (open.has(part.section)) return recut(part, missing, vocabulary);
    return part.section === 'education' ? recut(part, listed, vocabulary) : [part];
  });
}

/** Languages are also found without a section of their own, so their absence alone says nothing. */
function missingFrom(parts: readonly Part[]): Untitled[] {
  const held = new Set(parts.filter((part) => part.lines.length > 0).map((part) => part.section));
  const missing = (['experience', 'education', 'skills', 'languages'] as const).filter((s) => !held.has(s));
  return missing.length === 1 && missing[0] === 'languages' ? [] : missing;
}

function recut(part: Part, missing: readonly Untitled[], vocabulary: Vocabulary): Part[] {
  if (missing.length === 0) return [part];
  const evidence = part.lines.map((line) => evidenceOf(line, vocabulary));
  const states = likeliest(part, evidence, ['own', ...missing]);
  const stretches = toStretches(part.lines, states).map((stretch) => checked(stretch, evidence));
  const cut: Part[] = [{ ...part, lines: [] }];
  for (const { state, from, to } of stretches) {
    const lines = part.lines.slice(from, to);
    const last = cut.at(-1) as Part;
    if (state === 'own') {
      if (last.section === part.section) last.lines.push(...lines);
      else cut.push({ section: part.section, title: null, lines });
    } else cut.push(withTitle(state, lines, last));
  }
  return cut.filter((one, i) => i === 0 || one.lines.length > 0);
}

/** A line set apart just before the stretch, or at its head, is its title. */
function withTitle(section: Untitled, lines: Line[], before: Part): Part {
  const next = lines[0];
  const above = before.lines.at(-1);
  if (above && next && before.lines.length > 1 && looksLikeTitle(above, next)) {
    before.lines.pop();
    return { section, title: above, lines };
  }
  const [first, second, ...rest] = lines;
  const titled = first && second && section !== 'skills' && looksLikeTitle(first, second);
  return titled ? { section, title: first, lines: [second, ...rest] } : { section, title: null, lines };
}

function looksLikeTitle(line: Line, next: Line): boolean {
  const short =
    line.text.length <= 36 && !/[\d@.;,|]/.test(line.text) && !line.bullet && line.runs.length === 1;
  const apart = line.size > next.size * 1.06 || (isCapitals(line.text) && !isCapitals(next.text));
  return short && apart;
}

const turn = 2.2;

/** The likeliest state of each line (Viterbi): a turn costs, less where the page itself turns. */
function likeliest(part: Part, evidence: readonly Evidence[], states: readonly State[]): State[] {
  const from: number[][] = [];
  let scores: number[] = states.map((state) => (state === 'own' ? 0 : -1));
  part.lines.forEach((line, i) => {
    const price = line.opens || line.gapAbove > 1.9 || line.size > 11.5 ? turn * 0.6 : turn;
    const best = scores.indexOf(Math.max(...scores));
    const came = scores.map((score, s) => (score >= (scores[best] as number) - price ? s : best));
    scores = states.map((state, s) => {
      const before = came[s] === s ? (scores[s] as number) : (scores[best] as number) - price;
      return before + said(state, line, i, part, evidence[i] as Evidence);
    });
    from.push(came);
  });
  return trace(from, scores).map((s) => states[s] as State);
}

function trace(from: readonly number[][], scores: readonly number[]): number[] {
  let s = scores.indexOf(Math.max(...scores));
  const path: number[] = [];
  for (let i = from.length - 1; i >= 0; i--) {
    path[i] = s;
    s = from[i]?.[s] as number;
  }
  return path;
}

/** The head keeps its first lines (name, headline, contact) unless they say otherwise loudly. */
function said(state: State, line: Line, i: number, part: Part, evidence: Evidence): number {
  if (state !== 'own') return evidence[state];
  if (part.section === 'education') return Math.max(0.2, evidence.education);
  if (/@|https?:|\+?\d[\d ().-]{8,}\d/.test(line.text)) return 1.5;
  const reached = part.lines.slice(0, i).some((above) => above.text.includes('@'));
  return part.section === 'head' && i < 5 && !reached ? 0.8 : 0.1;
}

interface Stretch {
  state: State;
  from: number;
  to: number;
}

function toStretches(lines: readonly Line[], states: readonly State[]): Stretch[] {
  const stretches: Stretch[] = [];
  lines.forEach((_, i) => {
    const last = stretches.at(-1);
    const state = states[i] as State;
    if (last?.state === state) last.to = i + 1;
    else stretches.push({ state, from: i, to: i + 1 });
  });
  return stretches;
}

/** A stretch must hold proof enough: dated work, a degree or school, three known skills, a language with more than its name. */
function checked(stretch: Stretch, evidence: readonly Evidence[]): Stretch {
  if (stretch.state === 'own') return stretch;
  const { state } = stretch;
  const sum = evidence
    .slice(stretch.from, stretch.to)
    .reduce((total, one) => total + Math.max(0, one[state]), 0);
  return sum >= 1.8 ? stretch : { ...stretch, state: 'own' };
}
