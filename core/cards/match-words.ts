import type { Words } from '../i18n/words.ts';
import type { Band, Criterion, CriterionKind, Evidence, Match, Verdict } from '../matching/match.ts';
import { type CardTone, type Span, strong, text } from './card.ts';
import { languageName } from './language-words.ts';
import { clip } from './spans.ts';

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

/** What is asked, as a person says it: 'React', '5 ans d’expérience', 'anglais B2'. */
export const criterionWords = (criterion: { kind: CriterionKind; wanted: string }, t: Words): string => {
  const { match } = t.say.cards;
  const value = valueWords(criterion.kind, criterion.wanted, t);
  if (criterion.kind === 'years') return criterion.wanted === '1' ? match.oneYear : match.years(value);
  if (criterion.kind === 'skill' || criterion.kind === 'language') return value;
  return match[criterion.kind](value);
};

/** The bare value of a criterion: '5', 'Bac+5', 'anglais B2', '45 000 € à 55 000 €'. */
export const valueWords = (kind: CriterionKind, value: string, t: Words): string => {
  const { terms } = t.say;
  if (kind === 'education') return labelOf(terms.education, value);
  if (kind === 'contract')
    return value
      .split(', ')
      .map((id) => labelOf(terms.contract, id))
      .join(', ');
  if (kind === 'language') return value.replace(/^[a-z]{2,3}\b/, (code) => languageName(code, t));
  if (kind === 'years' && Number.isFinite(Number(value))) return t.number(Number(value), 1);
  return kind === 'pay' ? payWords(value, t) : value;
};

/** '45000-55000 EUR' → '45 000 € – 55 000 €'. */
const payWords = (value: string, t: Words): string => {
  const read = /^(\d+)(?:-(\d+))? ([A-Z]{3})$/.exec(value);
  if (!read) return value;
  const [, low, high, currency = 'EUR'] = read;
  return [low, high].flatMap((end) => (end ? [t.money(Number(end), currency)] : [])).join(' – ');
};

const labelOf = (labels: Record<string, string>, id: string): string => labels[id] ?? id;

/** One proof on one line; words of a document stand between quotation marks. */
export const evidenceWords = (evidence: Evidence, kind: CriterionKind, t: Words): string => {
  const { match } = t.say.cards;
  if (evidence.source === 'computed') {
    const lines = evidence.lines.slice(0, 2).map((line) => match.quote(clip(line, 60)));
    return [match.computed(computedWords(evidence.value, t)), ...lines].join(' · ');
  }
  if (evidence.source === 'person') {
    const fact = clip(valueWords(kind, evidence.text, t), 80);
    return evidence.at ? match.entered(fact, t.day(evidence.at)) : match.enteredUndated(fact);
  }
  const quote = match.quote(clip(evidence.text, 110));
  return evidence.via ? `${quote} (${match.via(evidence.via)})` : quote;
};

/** Only years are computed today. */
const computedWords = (value: string, t: Words): string =>
  Number.isFinite(Number(value)) ? t.say.cards.candidate.years(Number(value)) : value;

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
export const namesOf = (match: Match, verdict: Verdict, t: Words): string => {
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

/** 'React : « Refonte de l’espace client en React »': what a line of the CV proves best, skills before the rest. */
export const becauseLine = (match: Match, t: Words): Span[] => {
  const proven = match.criteria
    .toSorted((a, b) => Number(b.kind === 'skill') - Number(a.kind === 'skill') || b.points - a.points)
    .flatMap((criterion) => {
      const quote = criterion.evidence.find((evidence) => evidence.source === 'cv');
      return quote && criterion.points > 0 ? [{ criterion, quote }] : [];
    });
  const telling = proven.find(({ quote }) => quote.text.includes(' ')) ?? proven[0];
  if (!telling) return [];
  const { criterion, quote } = telling;
  return [
    text(`→ ${t.say.cards.match.because(shortWords(criterion, t), evidenceWords(quote, criterion.kind, t))}`),
  ];
};

/** 'React · indispensable · 17/17 · « … »': for the detailed cards. */
export const criterionLine = (criterion: Criterion, t: Words): Span[] => {
  const { match } = t.say.cards;
  const proofs = criterion.evidence.slice(0, 2).map((evidence) => evidenceWords(evidence, criterion.kind, t));
  const found = proofs.length === 0 && criterion.found !== null ? [foundWords(criterion, t)] : [];
  const weight = [criterion.must ? match.must : match.nice, match.points(criterion.points, criterion.worth)];
  return [strong(criterionWords(criterion, t)), text(` · ${[...weight, ...proofs, ...found].join(' · ')}`)];
};

const foundWords = (criterion: Criterion, t: Words): string =>
  t.say.cards.match.found(valueWords(criterion.kind, criterion.found ?? '', t));
