// How strongly a brief asks for something, from its headings and from the words around it.

import { fold } from '../skills/words.ts';

/** 'must' and 'nice' were said; 'profile' and 'plain' were not: a list of what is asked, and any other sentence. */
export type Mood = 'must' | 'nice' | 'profile' | 'plain';

export interface Sentence {
  text: string;
  /** Where it stands in the brief: brief.slice(start, start + text.length) is `text`. */
  start: number;
  /** What the heading above says of it; 'aside' for the company's own story and its benefits. */
  section: Mood | 'tasks' | 'aside';
  cues: Cue[];
}

interface Cue {
  mood: 'must' | 'nice';
  start: number;
  end: number;
  /** It speaks of what follows ('idéalement …'), of what stands before ('… est un plus'). */
  side: 'after' | 'before';
  /** Plural: of the whole list before it ('Docker, AWS seraient un plus'). */
  whole: boolean;
}

/** The sentences of a brief in order, headings left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Sentence['section'] = 'plain';
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const { heading, from } = cutHeading(line[0]);
    section = heading ?? section;
    for (const part of partsOf(line[0].slice(from))) {
      sentences.push({ ...part, start: line.index + from + part.start, section, cues: cuesIn(part.text) });
    }
  }
  return sentences;
}

/** Cut after full stops and before bullets. */
function partsOf(line: string): { text: string; start: number }[] {
  let start = 0;
  return line.split(/((?<=[.!?;])\s+|\s[•▪◦]\s)/).flatMap((piece, index) => {
    const part = { text: piece, start };
    start += piece.length;
    return index % 2 === 0 && piece.trim() !== '' ? [part] : [];
  });
}

/** What is said of the words at start–end of the sentence. */
export function moodAt(
  { text, section, cues }: Sentence,
  start: number,
  end: number,
): Mood | 'tasks' | 'aside' {
  const after = cues.find((cue) => cue.start >= end);
  const before = cues.findLast((cue) => cue.end <= start);
  const listed = (cue: Cue) => cue.whole || !text.slice(end, cue.start).includes(',');
  if (after?.side === 'before' && listed(after)) return after.mood;
  if (before?.side === 'after') return before.mood;
  return section;
}

/** 'pas de PHP', 'sans Java', 'no PHP': named, but not asked. */
export const isDenied = (text: string, start: number) =>
  /(?:\bpas (?:besoin )?(?:de |d['’])|\bsans |\bno |\bnot |\bwithout |\bni )$/i.test(
    text.slice(Math.max(0, start - 18), start),
  );

const headings: [RegExp, Sentence['section']][] = [
  [
    /^(?:(?:les? |un |vos )*plus\b|les? atouts?|atouts?|nice[ -]to[ -]haves?|bonus|souhaites?|idealement|apprecies?|optionnel|preferred|desirable|serai(?:t|ent) un plus|(?:competences|qualites) (?:appreciees|souhaitees))/,
    'nice',
  ],
  [
    /^(?:must[ -]haves?|imperatifs?|indispensables?|obligatoires?|prerequis|pre-requis|requis|required|requirements|exigences|(?:competences|qualifications|connaissances) (?:requises|exigees|indispensables|obligatoires|attendues)|required skills)/,
    'must',
  ],
  [
    /^(?:(?:votre |le )?profil\b|profile|vous\b|competences?|skills|qualifications?|stack|environnement technique|technolog|what you|who you|you (?:have|are)|about you|formation|experience|langues?|languages?)/,
    'profile',
  ],
  [
    /^(?:(?:vos |les |the )?missions?|responsabilites|responsibilities|votre role|the role|taches|tasks|what you.ll do|activites|descriptif|description|contexte|context)/,
    'tasks',
  ],
  [
    /^(?:avantages|benefits|nous offrons|ce que nous|we offer|what we|pourquoi|why|a propos|about us|about the|qui sommes|l.entreprise|la societe|the company|process|recrutement|conditions)/,
    'aside',
  ],
];

/** A heading is a short line without a full stop, alone or before a colon; a label such as 'Lieu : Lyon' is none. */
function cutHeading(line: string): { heading: Sentence['section'] | null; from: number } {
  const bare = line.replace(/^[\s#*•▪◦–—-]+/, '').trimEnd();
  const from = line.indexOf(bare);
  const head = bare.split(/\s*:/)[0] ?? '';
  const mood = head.length <= 48 ? headings.find(([words]) => words.test(fold(head).trim()))?.[1] : undefined;
  const colon = bare.indexOf(':');
  const alone = colon < 0 || bare.slice(colon + 1).trim() === '';
  if (mood === undefined || (alone && !isHeadingLine(bare))) return { heading: null, from };
  return { heading: mood, from: alone ? line.length : from + colon + 1 };
}

const isHeadingLine = (bare: string) =>
  bare.endsWith(':') || (bare.split(/\s+/).length <= 5 && !/[.,;!\d]/.test(bare));

const cueWords: [RegExp, Pick<Cue, 'mood' | 'side' | 'whole'>][] = [
  [
    /(?:serai(?:en)?t|sont|est|is|are|constitue(?:nt)?|would be)?\s*(?:un|an?|de vrais?|un vrai|un gros|(?<=sont |seraient )des) (?:plus|atouts?|bonus|asset)\b/gi,
    { mood: 'nice', side: 'before', whole: false },
  ],
  [
    /(?:apprécié|souhaité|bienvenu|optionnel|facultati(?:f|ve))e?(?!s)(?![\p{L}])|\b(?:preferred|desirable|appreciated|nice[ -]to[ -]have)(?!\s*:)(?![\p{L}])/giu,
    { mood: 'nice', side: 'before', whole: false },
  ],
  [
    /(?:appréciés|appréciées|souhaités|souhaitées|bienvenus|bienvenues|optionnels|optionnelles)(?![\p{L}])/giu,
    { mood: 'nice', side: 'before', whole: true },
  ],
  [
    /idéalement|(?<![\p{L}])(?:nice[ -]to[ -]have|bonus|un plus|les plus|atouts?)\s*:|\bideally\b|de préférence|si possible/giu,
    { mood: 'nice', side: 'after', whole: true },
  ],
  [
    /(?<!\p{L})(?:impérati(?:f|ve|fs|ves|vement)|requise?s?|indispensables?|obligatoires?|exigée?s?|nécessaires?|demandée?s?|required|mandatory|essential|must[ -]have)(?!\s*:)(?![\p{L}])/giu,
    { mood: 'must', side: 'before', whole: true },
  ],
  [
    /(?<!\p{L})(?:must[ -]haves?|impérati(?:f|fs|vement)|requis|required|indispensables?|obligatoires?)\s*:|(?<!\p{L})(?:impérativement|vous maîtrisez|maîtrise (?:de|du|des)|must (?:have|know))(?![\p{L}])/giu,
    { mood: 'must', side: 'after', whole: true },
  ],
];

function cuesIn(text: string): Cue[] {
  const all = cueWords.flatMap(([words, cue]) =>
    [...text.matchAll(words)].map(
      (found): Cue => ({ ...cue, start: found.index, end: found.index + found[0].length }),
    ),
  );
  const plural = all.map((cue) => ({
    ...cue,
    whole: cue.whole || /seraient|sont|\bare\b|\bde vrais\b/i.test(text.slice(cue.start, cue.end)),
  }));
  return plural.toSorted((a, b) => a.start - b.start || b.end - a.end).filter(outermost);
}

const outermost = (cue: Cue, index: number, all: Cue[]) => {
  const previous = all[index - 1];
  return !previous || cue.start >= previous.end;
};
