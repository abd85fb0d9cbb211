import type { Provider, Tokens } from '../ports/language-model.ts';

export const taskNames = [
  'cv.read',
  'brief.read',
  'offer.write',
  'note.tone',
  'gaps.ask',
  'candidate.summary',
] as const;
export type TaskName = (typeof taskNames)[number];

/** One model call, answered or not. */
export interface Usage {
  id: string;
  at: Date;
  /** Whose act it was; null when nobody's. */
  by: string | null;
  task: TaskName;
  provider: Provider;
  model: string;
  tokens: Tokens;
  /** Millionths of a euro. */
  costMicros: number;
  /** The model is in no price list: the cost is a guess. */
  estimated: boolean;
  latencyMs: number;
  /** 'ok', 'invalid' (not what was asked for), or what went wrong. */
  outcome: string;
}
export type NewUsage = Omit<Usage, 'id'>;
