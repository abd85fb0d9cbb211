import type { Candidate } from '../candidates/candidate.ts';
import type { Refusal } from '../errors.ts';
import type { Words } from '../i18n/words.ts';
import type { Match } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import type { BatchCounts } from './batch-progress-card.ts';
import { candidateInLine, nameOf } from './candidate-words.ts';
import { type Action, type Card, type Part, type Span, text } from './card.ts';
import { scoreWords } from './match-words.ts';
import { offerInLine } from './offer-words.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';
import { subjectOf } from './references.ts';
import { refusalCard } from './refusal-card.ts';
import { clip } from './spans.ts';

export interface BatchSummaryValues {
  counts: BatchCounts;
  /** Best first; `best` is null when no offer is open. */
  ranked: { candidate: Candidate; best: { match: Match; offer: Offer } | null }[];
  unread: Refusal[];
  /** UTF-8. */
  csv: string;
}

const rowsShown = 10;
const unreadShown = 5;
/** The most that a select holds everywhere. */
const choicesAtMost = 25;

/** Who was in a batch, best match first, and what could not be read; everything is in the CSV file. */
export const batchSummaryCard = (values: BatchSummaryValues, t: Words): Card => {
  const { batch: say } = t.say.cards;
  const { counts, ranked, csv } = values;
  const card = plainCard(
    {
      kind: 'batch-summary',
      tone: ranked.length > 0 ? 'good' : 'warning',
      title: say.summary(ranked.length, counts.total),
      parts: [
        ...countsPart(counts, t),
        ...(ranked.length > 0 ? rankingParts(ranked, t) : [textPart(say.nobody)]),
        ...unreadParts(values.unread, t),
        {
          type: 'file',
          file: { name: say.file, mime: 'text/csv', base64: Buffer.from(csv, 'utf8').toString('base64') },
        },
      ],
      ...(ranked.length > 0 ? { footer: say.openHint } : {}),
    },
    t,
  );
  return { ...card, actions: ranked.length > 0 ? [openSelect(ranked, t)] : [] };
};

const countsPart = ({ duplicates, unread }: BatchCounts, t: Words): Part[] => {
  const { batch: say } = t.say.cards;
  const counted = [
    duplicates > 0 ? say.duplicates(duplicates) : '',
    unread > 0 ? say.unread(unread) : '',
  ].filter(Boolean);
  return counted.length > 0 ? [textPart(counted.join(' · '))] : [];
};

const rankingParts = (ranked: BatchSummaryValues['ranked'], t: Words): Part[] => {
  const { batch: say, ranking } = t.say.cards;
  const shown = ranked.slice(0, rowsShown);
  const table: Part = {
    type: 'table',
    columns: [
      { label: ranking.rank, align: 'right' },
      { label: ranking.candidate, align: 'left' },
      { label: say.bestOffer, align: 'left' },
      { label: ranking.score, align: 'left' },
    ],
    rows: shown.map(({ candidate, best }, index): Span[][] => [
      [text(String(index + 1))],
      candidateInLine(candidate, t),
      best ? offerInLine(best.offer, t) : [text(say.noOffer)],
      [text(best ? scoreWords(best.match, t) : '–')],
    ]),
  };
  const left = ranked.length - shown.length;
  return left > 0 ? [table, textPart(say.inCsv(left))] : [table];
};

const unreadParts = (unread: Refusal[], t: Words): Part[] => {
  const { batch: say } = t.say.cards;
  if (unread.length === 0) return [];
  const shown = unread.slice(0, unreadShown).map((refusal) => refusalCard(refusal, t).title);
  const left = unread.length - shown.length;
  return [
    headingPart(say.unreadTitle),
    { type: 'list', items: left > 0 ? [...shown, [text(say.moreUnread(left))]] : shown },
  ];
};

const openSelect = (ranked: BatchSummaryValues['ranked'], t: Words): Action => ({
  type: 'select',
  action: 'candidate.open',
  subject: 'batch',
  label: t.say.cards.batch.open,
  choices: ranked.slice(0, choicesAtMost).map(({ candidate }) => ({
    value: subjectOf(candidate),
    label: clip(`${subjectOf(candidate)} · ${nameOf(candidate, t)}`, 75),
  })),
});
