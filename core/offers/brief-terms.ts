// Contract, remote work, years and education in a brief.

import type { EduLevel } from '../cv/structured-cv.ts';
import { fold } from '../skills/words.ts';
import { moodAt, type Sentence } from './brief-moods.ts';
import type { Offer, Requirements } from './offer.ts';

type Contract = NonNullable<Offer['contract']>;
type Remote = NonNullable<Offer['remote']>;

const contractWords: [Contract, RegExp][] = [
  ['cdi', /\bcdi\b|contrat a duree indeterminee|permanent (?:contract|position|role)|\bpermanent\b/],
  ['cdd', /\bcdd\b|contrat a duree determinee|fixed[ -]term/],
  ['freelance', /\bfreelance|\bindependante?\b|portage salarial|\bcontractor\b|\btjm\b/],
  [
    'interim',
    /(?<!agence d.|cabinet d.)\binterim\b|\binterimaire\b|mission interimaire|\btemp (?:role|position|job)\b/,
  ],
  ['stage', /\bstage\b(?! de formation)|\bstagiaire\b|\binternship\b|\bintern\b/],
  [
    'alternance',
    /\balternan(?:ce|te?)\b|apprentissage\b|\bapprentie?\b|contrat pro\b|professionnalisation|apprenticeship/,
  ],
];

/** The one contract a text names; null when it names none or several ('CDI ou freelance'): a person must choose. */
export function contractIn(text: string): Contract | null {
  const plain = fold(text);
  const labelled = /(?:type de contrat|contrat|contract(?: type)?)\s*:\s*(.*)/.exec(plain)?.[1];
  const named = (part: string) =>
    contractWords.filter(([, words]) => words.test(part)).map(([contract]) => contract);
  const found = labelled && named(labelled).length > 0 ? named(labelled) : named(plain);
  const lasting =
    found.length > 1 ? found.filter((contract) => contract !== 'stage' && contract !== 'alternance') : found;
  return lasting.length === 1 ? (lasting[0] ?? null) : null;
}

export function remoteIn(text: string): Remote | null {
  const plain = fold(text);
  if (
    /pas de (?:teletravail|remote)|sans teletravail|no remote|not remote|teletravail (?:impossible|non)|(?:teletravail|remote)\s*:\s*(?:non|no|aucun)\b|100 ?% (?:presentiel|sur site)|presentiel (?:obligatoire|uniquement|complet)|(?:fully |100 ?% )?on[- ]?site only/.test(
      plain,
    )
  )
    return 'no';
  if (
    /full[ -]?remote|fully remote|remote only|100 ?% (?:teletravail|remote|a distance)|(?:teletravail|remote) (?:total|complet|integral|a 100 ?%|100 ?%)|(?:lieu|location|localisation)\s*:\s*(?:remote|a distance)\b/.test(
      plain,
    )
  )
    return 'full';
  return /teletravail|\bremote\b|hybride?\b|home ?office|a distance/.test(plain) ? 'some' : null;
}

const numberWords: Record<string, number> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  dix: 10,
  ten: 10,
};
const aNumber = String.raw`(\d{1,2}|${Object.keys(numberWords).join('|')})`;
const yearsPattern = new RegExp(
  String.raw`\b${aNumber}\s*(?:\+|(?:a|-|–|ou|to|or|/)\s*${aNumber}\+?)?\s*(ans?|annees?|years?|yrs?)\b(?:\s*\+)?`,
  'g',
);

/** The first number of years that is asked of the person: '3 ans minimum', '5+ years of experience', '3 à 5 ans d’expérience'. */
export function yearsIn(sentences: readonly Sentence[]): Requirements['years'] {
  for (const sentence of sentences) {
    const plain = fold(sentence.text);
    for (const found of plain.matchAll(yearsPattern)) {
      const clause = clauseAround(plain, found.index, found.index + found[0].length);
      const least = /minimum|\bmini?\b|au moins|at least|or more|et plus|ou plus|\+/.test(clause);
      if (sentence.section === 'aside' || !isAsked(clause, least)) continue;
      const must = least || moodAt(sentence, found.index, found.index + found[0].length) === 'must';
      return { min: numberWords[found[1] ?? ''] ?? Number(found[1]), must };
    }
  }
  return null;
}

function isAsked(clause: string, least: boolean): boolean {
  if (
    /depuis|fondee?|creee?|existe|founded|for over|\bage\b|agee?s?\b|contrat|cdd|duree|garantie|nous avons|we have/.test(
      clause,
    )
  )
    return false;
  return least || /experience|\bexp\b|pratique|metier|anciennete|poste similaire|similar role/.test(clause);
}

const clauseAround = (text: string, start: number, end: number) =>
  `${
    text
      .slice(0, start)
      .split(/[;:(]|\. /)
      .at(-1) ?? ''
  }${text.slice(start, end)}${text.slice(end).split(/[;)]|\. |, /)[0] ?? ''}`;

const degreeWords: [EduLevel, RegExp][] = [
  ['Doctorat', /\bdoctorat\b|\bph\.?d\b|\bdocteur en\b/],
  [
    'Bac+5',
    /\bbac ?\+ ?[56]\b|\b(?:diplome|ecole|formation|titre) d.ingenieurs?\b|\bmaster(?:'s|s)? (?:degree|en |of |1|2)|\bmaster['’]s\b|\bniveau master\b|\bm\.?sc\b|\bdscg\b|\bgrande ecole\b/,
  ],
  ['Bac+4', /\bbac ?\+ ?4\b|\bmaitrise universitaire\b/],
  [
    'Bac+3',
    /\bbac ?\+ ?3\b|\blicence (?:pro|en|de|professionnelle)\b|\bniveau licence\b|\bbachelor|\bb\.?sc\b|\bdcg\b|\b(?:un|d.un|le) but\b|\bdiplome d.etat (?:d.)?infirmi\w+|\bd\.?e\.?i\b|\bide\b/,
  ],
  ['Bac+2', /\bbac ?\+ ?2\b|\bbts\b|\bdut\b|\bdeust\b/],
  ['Bac', /\bbac pro\b|\bniveau bac\b(?! ?\+)|\bbaccalaureat\b|\bbac (?:minimum|requis)\b|\bhigh school\b/],
  ['CAP/BEP', /\bcap\b|\bbep\b/],
];

/** The lowest level that is named where education is asked: 'Bac+3 à Bac+5' asks for Bac+3. */
export function educationIn(sentences: readonly Sentence[]): Requirements['education'] {
  for (const sentence of sentences) {
    if (sentence.section === 'aside' || sentence.section === 'tasks') continue;
    const plain = fold(sentence.text).replace(/bac ?\+ ?(\d) ?(?:\/|-|a|ou) ?\+?(\d)\b/g, 'bac+$1 bac+$2');
    const named = degreeWords.filter(([, words]) => words.test(plain));
    const [level, words] = named.at(-1) ?? [];
    if (level === undefined || !words) continue;
    const at = words.exec(plain)?.index ?? 0;
    const mood = moodAt(sentence, at, at);
    if (mood !== 'nice') return { level, must: mood === 'must' || /minimum|au moins|at least/.test(plain) };
  }
  return null;
}
