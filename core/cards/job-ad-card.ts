import type { Receipt, Why } from '../ai/gateway.ts';
import { type AdSection, adText, type JobAd, wordsIn } from '../ai/job-ad.ts';
import type { AdProblem } from '../ai/lint-ad.ts';
import type { Words } from '../i18n/words.ts';
import { type Card, type Part, strong, text } from './card.ts';
import { costWords } from './cost-words.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';

export interface JobAdCardValues {
  ad: JobAd;
  problems: AdProblem[];
  /** Who wrote it; `why` when a model should have and could not. */
  by: { kind: 'model'; receipt: Receipt; dropped: number } | { kind: 'built-in'; why: Why };
}

/** A job description, ready to copy, with what should be looked at before it is published. */
export const jobAdCard = ({ ad, problems, by }: JobAdCardValues, t: Words): Card => {
  const { writing: say } = t.say.ai;
  const section = (name: Exclude<AdSection, 'title' | 'company'>): Part[] =>
    ad[name].length === 0
      ? []
      : [headingPart(say.sections[name]), { type: 'list', items: ad[name].map((line) => [text(line)]) }];
  const parts: Part[] = [
    { type: 'text', spans: [strong(ad.title)] },
    headingPart(say.sections.company),
    textPart(ad.company),
    ...section('missions'),
    ...section('profile'),
    ...section('benefits'),
    ...section('process'),
    { type: 'rule' },
    ...lintParts(problems, t),
  ];
  const footer = [writtenBy(by, t), say.words(wordsIn(adText(ad)))].join(' · ');
  return plainCard({ kind: 'job-ad', title: say.title, parts, footer }, t);
};

const lintParts = (problems: AdProblem[], t: Words): Part[] => {
  const { writing: say } = t.say.ai;
  if (problems.length === 0) return [{ type: 'note', tone: 'good', spans: [text(say.lintOk)] }];
  const items = problems.slice(0, 12).map((problem) => [text(problemWords(problem, t))]);
  return [
    { type: 'note', tone: 'warning', spans: [text(say.lint)] },
    { type: 'list', items },
  ];
};

const problemWords = (problem: AdProblem, t: Words): string => {
  const { problems: say, sections } = t.say.ai.writing;
  switch (problem.code) {
    case 'no_pay':
    case 'unclear_title':
      return say[problem.code];
    case 'too_long':
      return say.too_long(problem.words);
    case 'missing_section':
      return say.missing_section(sections[problem.section]);
    default:
      return say[problem.code](problem.quote);
  }
};

const writtenBy = (by: JobAdCardValues['by'], t: Words): string => {
  const { writing: say, reading, provider } = t.say.ai;
  if (by.kind === 'model') {
    const { receipt, dropped } = by;
    const cost = costWords(receipt.costMicros, t, receipt.estimated);
    const line = say.by(provider[receipt.provider], cost);
    return dropped > 0 ? `${line} · ${say.dropped(dropped)}` : line;
  }
  return by.why === 'no_key' ? say.builtIn : `${say.builtIn} · ${reading.degraded(reading.why[by.why])}`;
};
