import { candidateReference } from '../candidates/candidate.ts';
import type { CvDocument } from '../candidates/document.ts';
import type { BatchSummaryValues } from '../cards/batch-summary-card.ts';
import { nameOf } from '../cards/candidate-words.ts';
import { refusalCard } from '../cards/refusal-card.ts';
import type { Refusal } from '../errors.ts';
import { writeCsv } from '../exchange/csv.ts';
import type { Words } from '../i18n/words.ts';
import { offerReference } from '../offers/offer.ts';

interface Outcomes {
  documents: CvDocument[];
  ranked: BatchSummaryValues['ranked'];
  /** By document. */
  unread: Map<string, Refusal>;
}

/** One line a file: those with a candidate by rank, then the others. */
export const batchCsv = ({ documents, ranked, unread }: Outcomes, t: Words): string => {
  const { batch: say } = t.say.cards;
  const rankOf = new Map(ranked.map(({ candidate }, index) => [candidate.id, index]));
  const place = ({ candidate }: CvDocument) => rankOf.get(candidate ?? '') ?? ranked.length;
  const lines = documents
    .toSorted((a, b) => place(a) - place(b))
    .map((document) => {
      const entry = ranked[place(document)];
      return entry ? candidateLine(document, entry, place(document) + 1, t) : otherLine(document, unread, t);
    });
  const { rank, reference, name, file, outcome, offer, score } = say.columns;
  return writeCsv([[rank, reference, name, file, outcome, offer, score], ...lines]);
};

const candidateLine = (
  { file, state }: CvDocument,
  { candidate, best }: BatchSummaryValues['ranked'][number],
  rank: number,
  t: Words,
): string[] => {
  const { outcome } = t.say.cards.batch;
  return [
    String(rank),
    candidateReference(candidate),
    nameOf(candidate, t),
    file.name,
    state === 'duplicate' ? outcome.duplicate : outcome.read,
    best ? offerReference(best.offer) : '',
    best ? String(best.match.total) : '',
  ];
};

const otherLine = ({ id, file }: CvDocument, unread: Map<string, Refusal>, t: Words): string[] => {
  const { outcome } = t.say.cards.batch;
  const refusal = unread.get(id);
  const why = refusal ? refusalCard(refusal, t).title.map((span) => ('text' in span ? span.text : '')) : [];
  return ['', '', '', file.name, [outcome.refused, ...why].join(' : '), '', ''];
};
