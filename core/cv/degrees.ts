// Degrees, French and foreign, and the level each one stands for.

import { fold, words } from './fold.ts';
import type { EduLevel } from './structured-cv.ts';

/** Earlier rows win. Foreign degrees stand at the level at which ENIC-NARIC compares them. */
const levels: [EduLevel, RegExp][] = [
  ['Bac+3', /\btitre pro\w* (?:de |d'|- |– )?(?:concepteur|administrateur|responsable)/],
  ['Bac+2', /\btitre pro\w* (?:de |d'|- |– )?(?:developpeu|technicien\w* superieur|assistant\w* (?:de direction|ressources)|negociateur|gestionnaire)/],
  ['Doctorat', /\b(?:ph\.? ?d|doctorat|doctorate|doctoral|doctor of|these de|d\.?phil)\b/],
  ['Bac+2', /\bclasses? preparatoires?\b|\bprepa\b|\bcpge\b/],
  ['Bac+5', /\b(?:master(?:'?s)?|mastere|mba|m\.?sc|m\.? ?eng|m\.? ?tech|ingenieure?|dea|dess|m2|m1|magistere|diplom|m\.s|ms|ma|m\.a|m\.?phil|llm|grande ecole|deeas|dscg|capa)\b|\bbac ?\+ ?5\b/],
  ['Bac+4', /\b(?:maitrise|pgce|postgraduate diploma)\b|\bbac ?\+ ?4\b/],
  ['Bac+3', /\b(?:licence|bachelor(?:'?s)?|b\.?a\.?sc|b\.?sc|b\.s|bs|b\.a|ba|b\.?eng|b\.? ?tech|b\.e|be|b\.?com|bba|but|dcg|llb|undergraduate|diplome d'etat|laurea|grado|licenciatura|licenciado|bsn|bfa)\b|\bbac ?\+ ?3\b/],
  ['Bac+2', /\b(?:bts|dut|deug|deust|btsa|associate(?:'?s)?|hnd|foundation degree|dec|tecnico superior|fp superior)\b|\bbac ?\+ ?2\b/],
  ['Bac', /\b(?:bac(?:calaureat)?|high school|a[- ]levels?|abitur|secondary|bachillerato|dep|maturite|ged|matura|ib diploma)\b/],
  ['CAP/BEP', /\b(?:cap|bep|bepa|certificat d'aptitude|mention complementaire|cqp|brevet|gcse)\b/],
]; // biome-ignore format: a table

/** The level of a degree, or null when its words name none. */
export function levelOf(text: string): EduLevel | null {
  const folded = fold(text).replace(/\bbac ?pro\w*/g, 'bac');
  const plus = /\bbac ?\+ ?(\d)/.exec(folded);
  if (plus?.[1]) return byYears(Number(plus[1]));
  return levels.find(([, words]) => words.test(folded))?.[0] ?? null;
}

function byYears(years: number): EduLevel {
  if (years >= 8) return 'Doctorat';
  if (years >= 5) return 'Bac+5';
  return years === 4 ? 'Bac+4' : years === 3 ? 'Bac+3' : 'Bac+2';
}

const otherDegrees =
  /\b(?:diplome|diploma|degree|certificat\w*|certified|titre|formation|programme|program|cursus|attestation|semester|exchange|course|nanodegree|specialisation|specialization|engineering|sciences?|informatique|annee|minor|major|graduate|bootcamp|etudes|studies|cqp|beca?|habilitation)\b/;

/** 0–1: how much a text reads like a degree. */
export function degreeLikeness(text: string): number {
  if (levelOf(text)) return 1;
  return otherDegrees.test(fold(text)) ? 0.6 : 0;
}

/** Parts a degree and its field where the text does: "Master – Informatique", "Bachelor of Science in Physics", "DUT en Informatique". */
export function partDegree(text: string): { degree: string; specialty: string | null } {
  const science =
    /^(.*?\b(?:of|in) (?:science|arts|engineering|technology|applied science|business administration)s?(?: ?[-(] ?[\w.]+\)?)?)(?: in |,| -| –| :|: )\s*(.+)$/i.exec(
      text,
    );
  if (science?.[1] && science[2]) return { degree: science[1].trim(), specialty: tail(science[2]) };
  const match = / in | en |(?: ?: )|: | – | — | - |, /.exec(text);
  if (!match || match.index < 2) return { degree: text, specialty: null };
  const degree = text.slice(0, match.index).trim();
  const specialty = tail(text.slice(match.index + match[0].length));
  const worded = / (?:in|en) /.test(match[0]);
  const parted = degree !== '' && specialty !== '' && (worded ? isBare(degree) : degreeLikeness(degree) > 0);
  return parted ? { degree, specialty } : { degree: text, specialty: null };
}

/** Nothing but the name of a degree: what follows "in" or "en" is its field ("CAP Réalisation en chaudronnerie" is not). */
function isBare(degree: string): boolean {
  const more = words(degree).filter((word) => levelOf(word) === null && !bareWords.has(word));
  return more.length === 0;
}

const bareWords = new Set(
  words(`of science sciences arts degree s diplome d professionnel professionnelle general technologique national superieur superieure universitaire
  honours hons first class pro recherche specialise certificate certification certificat diploma engineer ecole an a advanced higher technician technicien
  titre formation programme program joint executive 1 2 3 e de technology applied business administration engineering exchange`),
);

function tail(text: string): string {
  return text.replace(/^[-–—:,\s]+|[-–—:,\s]+$/g, '');
}
