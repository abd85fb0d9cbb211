import type { Match, Verdict } from '../matching/match.ts';
import { ofVerdict, verdictSigns } from './match-words.ts';

const verdicts: Verdict[] = ['met', 'partial', 'missing', 'unknown'];

/** '✅ 5  ❌ 1  ❔ 2': how many criteria got which verdict. */
export const verdictCounts = (match: Match): string =>
  verdicts
    .map((verdict) => ({ verdict, count: ofVerdict(match, verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${verdictSigns[verdict]} ${count}`)
    .join('  ');
