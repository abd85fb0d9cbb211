import type { Locale } from '../i18n/locale.ts';

export interface Team {
  id: string;
  name: string;
  locale: Locale;
  /** IANA, e.g. 'Europe/Paris'. */
  timeZone: string;
  /** Digest hour 'HH:MM' in the team's zone, and the channel; null channel = off. */
  digest: { at: string; channel: string | null };
}

export type Role = 'admin' | 'recruiter' | 'viewer' | 'guest';

export interface Member {
  id: string;
  team: string;
  /** 'slack:T1:U1', 'web:local'. */
  person: string;
  name: string | null;
  /** Set by hand; null = as the platform says. */
  role: Role | null;
  locale: Locale | null;
}

export interface RecruitingChannel {
  /** 'slack:T1:C9'. */
  channel: string;
  by: string | null;
  at: Date;
}
