/** What `/matchpro sante` and `/readyz` tell: one row for reader, matcher, predictor, database, queue, cache, each chat, each provider. */
export interface Health {
  rows(): Promise<HealthRow[]>;
}

export interface HealthRow {
  what: string;
  state: 'ok' | 'degraded' | 'off' | 'down';
  /** What is the same in every language: a name, a version. */
  detail: string;
  /** Counted things, worded by who shows them. */
  counts?: Partial<Record<HealthCount, number>>;
}

export type HealthCount = 'skills' | 'occupations' | 'waiting' | 'active' | 'dead';
