import type { Words } from '../i18n/words.ts';
import type { CriterionKind, Evidence } from '../matching/match.ts';
import { type Span, text } from './card.ts';
import { labelOf } from './label-of.ts';
import { languageName } from './language-words.ts';
import { personSpan } from './person-span.ts';
import { clip } from './spans.ts';

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

/** The same with the person who entered the fact, when they are known. */
export const evidenceSpans = (evidence: Evidence, kind: CriterionKind, t: Words): Span[] => {
  const said = text(evidenceWords(evidence, kind, t));
  if (evidence.source !== 'person' || !evidence.by) return [said];
  return [said, text(` ${t.say.cards.match.enteredBy} `), personSpan(evidence.by)];
};

/** What the CV says where it proves nothing: 'le CV dit Villeurbanne'. */
export const foundWords = (kind: CriterionKind, found: string, t: Words): string => {
  const value = kind === 'years' ? criterionWords({ kind, wanted: found }, t) : valueWords(kind, found, t);
  return t.say.cards.match.found(value);
};
