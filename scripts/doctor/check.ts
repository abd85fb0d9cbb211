/** One thing the doctor looked at. */
export interface Check {
  what: string;
  state: 'ok' | 'wrong' | 'unsure';
  /** What was found, or what to do about it. */
  said: string;
}

export const ok = (what: string, said: string): Check => ({ what, state: 'ok', said });
export const wrong = (what: string, said: string): Check => ({ what, state: 'wrong', said });
export const unsure = (what: string, said: string): Check => ({ what, state: 'unsure', said });
