import type { Words } from '../i18n/words.ts';
import type { Band, Criterion, Match, Verdict } from '../matching/match.ts';
import { type CardTone, type Span, strong, text } from './card.ts';
import { criterionWords, evidenceSpans, evidenceWords, foundWords } from './criterion-words.ts';
import { quoteLine } from './quote-line.ts';
import { joined } from './spans.ts';

export const verdictSigns: Record<Verdict, string> = {
  met: '✅',
  partial: '🟡',
  missing: '❌',
  unknown: '❔',
};
const bandSigns: Record<Band, string> = { strong: '🟢', good: '🔵', possible: '🟡', weak: '🔴' };
export const bandTones: Record<Band, CardTone> = {
  strong: 'good',
  good: 'good',
  possible: 'warning',
  weak: 'bad',
};

/** '🟢 86/100 (fort)': the colour never stands alone. */
export const scoreWords = (match: Match, t: Words): string =>
  `${bandSigns[match.band]} ${t.say.cards.match.score(match.total, t.say.terms.band[match.band])}`;

/** '✅ React · 5 ans', '❌ Manque : Kubernetes': one line per verdict that occurs. */
export const verdictLines = (match: Match, t: Words): Span[][] => {
  const { missing, partly, unknown } = t.say.cards.match;
  const shown: [Verdict, (criteria: string) => string][] = [
    ['met', (criteria) => criteria],
    ['partial', partly],
    ['missing', missing],
    ['unknown', unknown],
  ];
  return shown.flatMap(([verdict, sentence]) => {
    const names = namesOf(match, verdict, t);
    return names ? [[text(`${verdictSigns[verdict]} ${sentence(names)}`)]] : [];
  });
};

const mostNamed = 5;

/** Weightiest first; the rest is counted. */
const namesOf = (match: Match, verdict: Verdict, t: Words): string => {
  const criteria = ofVerdict(match, verdict);
  const names = criteria.slice(0, mostNamed).map((criterion) => shortWords(criterion, t));
  const others = criteria.length - names.length;
  return [...names, ...(others > 0 ? [t.say.cards.match.more(others)] : [])].join(' · ');
};

/** As `criterionWords`, without what the offer's own line says already. */
const shortWords = (criterion: Criterion, t: Words): string => {
  const { occupationShort, payShort } = t.say.cards.match;
  if (criterion.kind === 'occupation') return occupationShort;
  return criterion.kind === 'pay' ? payShort : criterionWords(criterion, t);
};

export const ofVerdict = (match: Match, verdict: Verdict): Criterion[] =>
  match.criteria
    .filter((criterion) => criterion.verdict === verdict)
    .toSorted((a, b) => Number(b.must) - Number(a.must) || b.worth - a.worth);

/**
 * '→ React : « Refonte de l’espace client en React »': the skill (else the criterion) that gave most points, with the line of
 * the candidate's text that proves it.
 */
export const becauseLine = (match: Match, document: string, t: Words): Span[] => {
  const [best] = match.criteria
    .toSorted((a, b) => Number(b.kind === 'skill') - Number(a.kind === 'skill') || b.points - a.points)
    .flatMap((criterion) => {
      const proof = criterion.evidence.find((evidence) => evidence.source === 'cv');
      return proof && criterion.points > 0 ? [{ criterion, proof }] : [];
    });
  if (!best) return [];
  const proof = { ...best.proof, text: quoteLine(document, best.proof.text) };
  const words = evidenceWords(proof, best.criterion.kind, t);
  return [text(`→ ${t.say.cards.match.because(shortWords(best.criterion, t), words)}`)];
};

/** 'React · indispensable · 17/17 · « … »': for the detailed cards. */
export const criterionLine = (criterion: Criterion, t: Words): Span[] => {
  const { match } = t.say.cards;
  const { must, points, worth, evidence, found } = criterion;
  const proofs = evidence.slice(0, 2).map((one) => evidenceSpans(one, criterion.kind, t));
  return joined([
    [strong(criterionWords(criterion, t))],
    [text(must ? match.must : match.nice)],
    [text(match.points(points, worth))],
    ...proofs,
    proofs.length === 0 && found !== null ? [text(foundWords(criterion.kind, found, t))] : [],
  ]);
};
