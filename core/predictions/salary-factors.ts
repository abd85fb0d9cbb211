// What moves pay around the reference. Shares multiply: 1.06 × 1.04, never added.

import { placeOf } from '../candidates/places.ts';
import type { EduLevel } from '../cv/structured-cv.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { Factor } from './prediction.ts';
import type { Aggregate } from './salary-table.ts';

type Scale = Aggregate['scale'];

/**
 * Executives: Apec 2025, 43 k€ under 30 and 62 k€ over 50 around a median of 55 (0.78 and 1.13), log-linear between.
 * Employees and workers: flatter; our estimate.
 */
const seniorityCurves: Record<Scale, [years: number, factor: number][]> = {
  executive: [
    [0, 0.72],
    [3, 0.78],
    [13, 1],
    [28, 1.13],
  ],
  employee: [
    [0, 0.9],
    [5, 0.96],
    [12, 1],
    [25, 1.07],
  ],
};

/** Beside the years at which the aggregate is paid. `label` is the whole number of years. */
export function seniorityFactor(years: number | null, { scale, atYears }: Aggregate): Factor[] {
  if (years === null) return [];
  const curve = seniorityCurves[scale];

  return factor(
    'seniority',
    String(Math.floor(years)),
    Math.exp(onCurve(curve, years) - onCurve(curve, atYears)) - 1,
  );
}

/** Île-de-France: Apec 2025, 60 k€ against 55 k€ over France; the regions carry the rest. Employees: our estimate. */
const placeShares: Record<Scale, { capital: number; regions: number }> = {
  executive: { capital: 60 / 55 - 1, regions: -0.04 },
  employee: { capital: 0.06, regions: -0.02 },
};

/** By the region of the town; nothing for a place off the map. `label` is the town or region. */
export function placeFactor(place: string | null, scale: Scale): Factor[] {
  const known = place === null ? null : placeOf(place);
  if (!known?.region) return [];
  const shares = placeShares[scale];
  return factor('place', known.name, known.region === 'Île-de-France' ? shares.capital : shares.regions);
}

/** Around the level that is usual in the scale: Bac+5 for executives, Bac for the others. Our estimate, kept small. */
const educationShares: Record<Scale, Record<EduLevel, number>> = {
  executive: {
    'CAP/BEP': -0.1,
    Bac: -0.1,
    'Bac+2': -0.07,
    'Bac+3': -0.05,
    'Bac+4': -0.02,
    'Bac+5': 0,
    Doctorat: 0.04,
  },
  employee: {
    'CAP/BEP': -0.02,
    Bac: 0,
    'Bac+2': 0.03,
    'Bac+3': 0.05,
    'Bac+4': 0.06,
    'Bac+5': 0.08,
    Doctorat: 0.08,
  },
};

export function educationFactor(level: EduLevel | null, scale: Scale): Factor[] {
  return level === null ? [] : factor('education', level, educationShares[scale][level]);
}

/** Skills that are short on the French market. Our estimate; a skill usual in the occupation counts half. */
const rareSkills: Record<number, string> = {
  0.05: 'Rust, SAP S/4HANA, Soudage orbital, MLOps',
  0.04: 'Kubernetes, Go, Scala, Machine learning, LLM, Consolidation comptable, Soudage TIG, Centre d’usinage 5 axes, VHDL',
  0.03: 'AWS, Azure, Google Cloud, Terraform, Spark, Kafka, Cybersécurité, IFRS, Contrôle non destructif, Automatisme, Bloc opératoire, Froid industriel, Salesforce, SAP FI, Snowflake',
  0.02: 'TypeScript, React, Power BI, Habilitation électrique, BIM, Haute tension, Permis C, ADR, Lean management, Programmation CN',
};
const rare = new Map(
  Object.entries(rareSkills).flatMap(([share, names]) =>
    names.split(', ').map((name) => [name.replace('’', "'"), Number(share)] as const),
  ),
);
const mostSkills = 3;

/** Trades whose skills are paid in one another's posts; any other trade stands alone. */
const families = {
  it: ['software', 'infrastructure', 'data'],
  industry: ['welding', 'machining', 'maintenance', 'electricity', 'production', 'engineering'],
};
const familyOf = (trade: string) =>
  Object.entries(families).find(([, trades]) => trades.includes(trade))?.[0] ?? trade;

/** The three that weigh most among skills of the occupation's family of trades; a skill and what it implies count once. */
export function skillFactors(skills: string[], typical: string[], vocabulary: Vocabulary): Factor[] {
  const familyOfSkill = (name: string) => familyOf(vocabulary.skill(name)?.trade ?? '');
  const ofOccupation = new Set(typical.map(familyOfSkill));
  const known = [...new Set(skills.map((name) => vocabulary.skill(name)?.name ?? name))];
  const implied = new Set(known.flatMap((name) => vocabulary.implied(name)));
  return known
    .filter((name) => !implied.has(name) && ofOccupation.has(familyOfSkill(name)))
    .flatMap((name) => {
      const share = rare.get(name);
      return share === undefined ? [] : factor('skill', name, typical.includes(name) ? share / 2 : share);
    })
    .sort((a, b) => b.share - a.share || a.label.localeCompare(b.label))
    .slice(0, mostSkills);
}

export const rareSkillNames = () => [...rare.keys()];

const factor = (code: Factor['code'], label: string, share: number): Factor[] =>
  share === 0 ? [] : [{ code, label, share }];

/** Log of the factor, linear between the points and flat outside. */
function onCurve(curve: [number, number][], years: number): number {
  const next = curve.findIndex(([at]) => at >= years);
  if (next === 0) return Math.log(curve[0]?.[1] ?? 1);
  if (next < 0) return Math.log(curve.at(-1)?.[1] ?? 1);
  const [[x0, y0] = [0, 1], [x1, y1] = [1, 1]] = [curve[next - 1], curve[next]];
  return Math.log(y0) + ((years - x0) / (x1 - x0)) * (Math.log(y1) - Math.log(y0));
}
