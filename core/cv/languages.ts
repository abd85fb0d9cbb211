// Human languages a person says they speak, each with its level.

import { fold } from './fold.ts';
import { cefrOf } from './language-levels.ts';
import { languageIn, languageNamed } from './language-names.ts';
import type { Line } from './lines.ts';
import { linesOf, type Part } from './sections.ts';
import type { CvLanguage } from './structured-cv.ts';

/** Languages of the languages section; without one, of lines that name a language and a level together. */
export function readLanguages(parts: readonly Part[]): CvLanguage[] {
  const listed = fromLines(linesOf(parts, 'languages'));
  if (listed.length > 0) return listed;
  const others = linesOf(
    parts,
    'skills',
    'other',
    'head',
    'contact',
    'profile',
    'interests',
    'education',
    'certificates',
  );
  const labelled = fromLabel(others);
  return labelled.length > 0 ? labelled : fromLines(others.filter((line) => isLanguageLine(line.text)));
}

interface Mention {
  language: string;
  said: string;
  quote: string;
}

function fromLines(lines: readonly Line[]): CvLanguage[] {
  const mentions: Mention[] = [];
  for (const line of lines) {
    for (const piece of pieces(line)) {
      const language = languageIn(piece);
      const last = mentions.at(-1);
      if (language) mentions.push({ language, said: piece, quote: line.text });
      else if (last && cefrOf(last.said) === null) last.said += ` ${piece}`;
    }
  }
  return once(mentions);
}

/** Cells, then what commas and bullets part, as long as each piece holds a language of its own. */
function pieces(line: Line): string[] {
  const cells = line.runs.reduce<string[]>((list, run) => {
    if (list.length === 0 || run.gap > 1.5) list.push(run.text);
    else list[list.length - 1] += ` ${run.text}`;
    return list;
  }, []);
  return cells.flatMap(splitByLanguage);
}

/** Cut before each language name: "Français natif, anglais B2 (TOEIC 850)" → two pieces. */
function splitByLanguage(text: string): string[] {
  const cuts: number[] = [];
  let depth = 0;
  for (const match of text.matchAll(/[()]|[\p{L}]+/gu)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    else if (depth <= 0 && languageNamed(match[0])) cuts.push(match.index);
  }
  if (cuts.length <= 1) return [text];
  return cuts.map((from, i) => text.slice(i === 0 ? 0 : from, cuts[i + 1] ?? text.length));
}

/** "Langues : …" inside another section, with the lines that go on from it. */
function fromLabel(lines: readonly Line[]): CvLanguage[] {
  const at = lines.findIndex((line) =>
    /^(langues?|languages?)( parlees| etrangeres| vivantes)?\b ?(:|$)/.test(fold(line.text)),
  );
  if (at < 0) return [];
  const found: Line[] = [];
  for (const line of lines.slice(at, at + 8)) {
    const own = found.length === 0 ? true : languageIn(line.text) !== null && line.text.length < 60;
    if (!own) break;
    found.push(line);
  }
  const mentions = fromLines(found);
  return mentions.filter((mention) => mention.language !== '');
}

/** A short line that names a language first and says a level. */
function isLanguageLine(text: string): boolean {
  const [first] = text.split(/[\s:(–-]/);
  return text.length < 60 && languageNamed(first ?? '') !== null && cefrOf(text) !== null;
}

function once(mentions: Mention[]): CvLanguage[] {
  const found = new Map<string, CvLanguage>();
  for (const { language, said, quote } of mentions) {
    const level = cefrOf(said);
    const known = found.get(language);
    if (!known) found.set(language, { language, level, quote });
    else if (known.level === null) known.level = level;
  }
  return [...found.values()];
}
