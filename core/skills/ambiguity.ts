// Names that are also ordinary words or letters: 'R', 'Go', 'Excel' (to excel), 'Word', 'Access'.

import { fold } from './words.ts';

export interface Surroundings {
  /** The mention as written. */
  quote: string;
  /** Folded words just before and after, nearest first; at most four each, same line. */
  before: string[];
  after: string[];
  /** Characters that touch the mention. */
  left: string;
  right: string;
  /** Nothing else stands between the separators around it: a bullet, a line, an item of a list. */
  alone: boolean;
  /** Another skill that is sure stands within a few words. */
  company: boolean;
}

type Rule = (around: Surroundings) => boolean;

const cues = new Set(
  'langage langages language languages programmation programming logiciel logiciels framework software outil outils tools maitrise developpeur developpeuse developer developpement development office bureautique suite microsoft ms studio'.split(
    ' ',
  ),
);
const levels = new Set(
  'courant couramment bilingue natif native maternelle maternel fluent professionnel professional notions notion debutant intermediaire intermediate avance advanced basic scolaire lu parle ecrit technique langue langues language languages niveau level mother tongue proficient a1 a2 b1 b2 c1 c2 toeic toefl ielts'.split(
    ' ',
  ),
);
const verbSubjects = new Set(
  'i to who we you they will can could may must consistently always and'.split(' '),
);
const phrasesAfterGo = new Set('to live no ahead back home for further beyond through up on out'.split(' '));

const supported = (around: Surroundings) =>
  around.alone || around.company || [...around.before, ...around.after].some((word) => cues.has(word));
const capital = (around: Surroundings) => /^\p{Lu}/u.test(around.quote);

const letter: Rule = (around) =>
  capital(around) && !/[&'’.+\d°]/.test(around.left + around.right.replace('.', '')) && supported(around);
const product: Rule = (around) => capital(around) && supported(around);
const acronym: Rule = (around) => /^\p{Lu}{2,}$|^SAFe$/u.test(around.quote);
const language: Rule = (around) =>
  around.alone || [...around.before, ...around.after].some((word) => levels.has(word));

const rules = new Map<string, Rule>([
  ['r', letter],
  [
    'c',
    (around) =>
      letter(around) && !/^(permis|licence|vitamine|category|categorie)$/.test(around.before[0] ?? ''),
  ],
  ['go', (around) => product(around) && !phrasesAfterGo.has(around.after[0] ?? '')],
  ['net', (around) => around.left === '.' || /^NET$/.test(around.quote)],
  [
    'excel',
    (around) =>
      !/^(in|at|as|within)$/.test(around.after[0] ?? '') &&
      !verbSubjects.has(capital(around) ? '' : (around.before[0] ?? '')) &&
      (capital(around) || supported(around)),
  ],
  ...listed(
    'word access teams slack notion sketch swift rust dart julia spark flask spring express chef puppet ansible helm vault hive storm elm bash unity maya rhino linear sage ciel outlook perl ada kafka echo chrome gin lua maven cypress jest salt snowflake looker tableau segment make zapier airtable inventor creo opera cucumber ember bootstrap canva ciel tableau node vue',
    product,
  ),
  ...listed(
    'rest soap ai ia ml bi bo ts hr rh ui ux qa qc soc sps sst dsp rag cse gtm cms sea sem cn cam cad esg mma pos rdm safe br bar tal tms wms adr sip iam less cnd ems',
    acronym,
  ),
  ['sas', (around) => acronym(around) && supported(around)],
  ['sap', acronym],
]);

/** Whether an ambiguous name is meant as the skill here; names without a rule always are. */
export function isMeant(key: string, category: string, around: Surroundings): boolean {
  const rule = category === 'language' ? language : rules.get(fold(key));
  return rule === undefined || rule(around);
}

/** Names that need their surroundings to be believed. */
export const isAmbiguous = (key: string, category: string) => category === 'language' || rules.has(fold(key));

function listed(words: string, rule: Rule): [string, Rule][] {
  return words.split(' ').map((word) => [word, rule]);
}
