/** What `/matchpro sante` and `/readyz` tell: one row for reader, matcher, predictor, database, queue, cache, each chat, each provider. */
export interface Health {
  rows(): Promise<HealthRow[]>;
}

export interface HealthRow {
  what: string;
  state: 'ok' | 'degraded' | 'off' | 'down';
  detail: string;
}
