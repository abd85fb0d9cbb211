import type { Experience } from '../cv/structured-cv.ts';
import type { Placement } from '../pipeline/stage.ts';
import { teamPace } from './leaving-placements.ts';
import { contracts, expectedDepartures, jobsOnCvs } from './leaving-rates.ts';
import type { Confidence, Factor, LeavingForecast } from './prediction.ts';
import { type Tenure, tenuresOf } from './tenures.ts';

export const leavingModel = 'leaving-2026.11';

/**
 * Chance of leaving the current job, or the next one when none is under way, within 12 months. The person's pace beside the
 * general rates has a Gamma prior with mean 1; departures seen and time stayed move it, older ones less. The interval holds 80 %
 * of the pace's distribution. base + Σ share of the factors = probability. Fewer than two dated jobs: not enough history.
 */
export function forecastLeaving(
  experiences: readonly Experience[],
  placements: readonly Placement[],
  today: Date,
): LeavingForecast {
  const tenures = tenuresOf(experiences, today);
  if (tenures.length < fewestJobs) return notEnough;
  const current = tenures.findLast((tenure) => tenure.ended === null) ?? null;
  const left = tenures.flatMap((tenure) =>
    tenure.ended === null ? [] : [{ ...tenure, ended: tenure.ended }],
  );
  const steps = stepsOf(left, current, teamPace(placements, today));
  const last = steps.at(-1)?.state ?? { ...start };
  return {
    probability: chance(last),
    low: chanceAt(last, paceQuantile(last, -decile)),
    high: chanceAt(last, paceQuantile(last, decile)),
    base: chance(start),
    factors: factorsOf(steps),
    confidence: confidenceOf(left.length),
    model: leavingModel,
  };
}

const fewestJobs = 2;
const horizonMonths = 12;
const decile = 1.2816;
const notEnough: LeavingForecast = {
  probability: null,
  low: null,
  high: null,
  factors: [],
  confidence: 'low',
  model: leavingModel,
};

/** Gamma(shape, rate) of the pace, and the departures a person of pace 1 would show over the coming twelve months. */
interface State {
  shape: number;
  rate: number;
  ahead: number;
}
interface Step {
  code: Factor['code'];
  label: string;
  state: State;
}

/** How much the general rates weigh: as much as this many departures of one's own. */
const priorDepartures = 2;
/** A job that ended this many months ago counts half. */
const halfLife = 48;
const recentMonths = 60;

const start: State = {
  shape: priorDepartures,
  rate: priorDepartures,
  ahead: expectedDepartures(contracts, 0, horizonMonths),
};

interface Left extends Tenure {
  ended: number;
}

/** What is learnt, one thing after the other: each factor is the change that its step brought. */
function stepsOf(left: Left[], current: Tenure | null, team: { pace: number; used: number }): Step[] {
  const older = left.filter((tenure) => tenure.ended >= recentMonths);
  const recent = left.filter((tenure) => tenure.ended < recentMonths);
  const withOlder = learn(start, older);
  const withRecent = learn(withOlder, recent);
  const stayed = current?.months ?? 0;
  const withCurrent: State = {
    shape: withRecent.shape,
    rate: withRecent.rate + expectedDepartures(jobsOnCvs, 0, stayed),
    ahead: expectedDepartures(contracts, stayed, stayed + horizonMonths),
  };
  const withTeam = { ...withCurrent, ahead: withCurrent.ahead * team.pace };
  return [
    { code: 'tenure', label: String(medianMonths(older)), state: withOlder },
    { code: 'moves', label: String(recent.length), state: withRecent },
    { code: 'current', label: String(stayed), state: withCurrent },
    { code: 'placements', label: String(team.used), state: withTeam },
  ];
}

/** Departures seen against those that CVs show for jobs as long. */
function learn(state: State, tenures: Left[]): State {
  const weights = tenures.map(({ ended }) => 0.5 ** (ended / halfLife));
  const due = tenures.map(
    ({ months }, index) => (weights[index] ?? 0) * expectedDepartures(jobsOnCvs, 0, months),
  );
  return { ...state, shape: state.shape + sum(weights), rate: state.rate + sum(due) };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Over all paces: 1 − E[exp(−pace · ahead)] of a Gamma. */
const chance = ({ shape, rate, ahead }: State) => 1 - (rate / (rate + ahead)) ** shape;
const chanceAt = ({ ahead }: State, pace: number) => 1 - Math.exp(-pace * ahead);

/** Wilson–Hilferty approximation of the Gamma quantile at a standard normal `z`. */
function paceQuantile({ shape, rate }: State, z: number): number {
  const ninth = 1 / (9 * shape);
  return (shape / rate) * Math.max(0, 1 - ninth + z * Math.sqrt(ninth)) ** 3;
}

function factorsOf(steps: Step[]): Factor[] {
  return steps
    .map(({ code, label, state }, index) => ({
      code,
      label,
      share: chance(state) - chance(steps[index - 1]?.state ?? start),
    }))
    .filter((factor) => factor.share !== 0);
}

/** Weak by nature, so never 'high': the best published ranking of such risks is not far above chance. */
const confidenceOf = (departures: number): Confidence => (departures >= 4 ? 'medium' : 'low');

function medianMonths(tenures: Tenure[]): number {
  const sorted = tenures.map(({ months }) => months).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
