export const stages = ['new', 'shortlisted', 'interview', 'proposed', 'hired', 'refused'] as const;
export type Stage = (typeof stages)[number];

/** Where a candidate stands on an offer; one row per pair, the event log keeps the steps. */
export interface Standing {
  candidate: string;
  offer: string;
  stage: Stage;
  reason: string | null;
  by: string | null;
  at: Date;
}

export interface Placement {
  id: string;
  candidate: string | null;
  company: string;
  offer: string | null;
  title: string;
  city: string | null;
  /** 'YYYY-MM-DD'. */
  start: string;
  end: string | null;
  /** Last day of the trial period, 'YYYY-MM-DD'; null when nobody said it. */
  trialEnd?: string | null;
  leavingReason: string | null;
  /** Gross per year; feeds the team's statistics only. */
  pay: { amount: number; currency: string } | null;
}
export type NewPlacement = Omit<Placement, 'id'>;

export interface FollowUp {
  id: string;
  candidate: string;
  member: string;
  /** 'YYYY-MM-DD' in the team's time zone. */
  due: string;
  text: string;
  state: 'waiting' | 'done';
}
export type NewFollowUp = Omit<FollowUp, 'id' | 'state'>;
