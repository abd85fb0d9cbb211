import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Match } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import type { FollowUp, Placement, Standing } from '../pipeline/stage.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, type Part, type Span, strong, text } from './card.ts';
import { dayWords } from './day-words.ts';
import { scoreWords } from './match-words.ts';
import { offerInLine } from './offer-words.ts';
import { datesOf, postOf } from './placement-words.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';
import { candidateRef } from './references.ts';
import { clip, joined } from './spans.ts';

export interface CandidateRecordValues {
  candidate: Candidate;
  /** Best first, closed offers too. */
  matches: { match: Match; offer: Offer }[];
  standings: { standing: Standing; offer: Offer }[];
  placements: Placement[];
  followUps: FollowUp[];
  files: { name: string; at: Date }[];
}

/** What is known of a candidate beside their card: scores, stages, placements, follow-ups, files. */
export const candidateRecordCard = (values: CandidateRecordValues, t: Words): Card => {
  const { record: say } = t.say.day;
  const parts = [
    ...group(
      say.matches,
      values.matches.map(({ match, offer }) => joined([offerInLine(offer, t), [text(scoreWords(match, t))]])),
    ),
    ...group(
      say.stages,
      values.standings.map(({ standing, offer }) => stageLine(standing, offer, t)),
    ),
    ...group(
      say.placements,
      values.placements.map((placement) => [text(`${postOf(placement, t)} · ${datesOf(placement, t)}`)]),
    ),
    ...group(
      say.followUps,
      values.followUps.map((followUp) => followUpLine(followUp, t)),
    ),
    ...group(
      say.files,
      values.files.map(({ name, at }) => [text(`${clip(name, 80)} · ${t.day(at)}`)]),
    ),
  ];
  const title = joined([[strong(say.title(nameOf(values.candidate, t)))], [candidateRef(values.candidate)]]);
  return plainCard(
    { kind: 'candidate-record', title, parts: parts.length > 0 ? parts : [textPart(say.none)] },
    t,
  );
};

const group = (title: string, items: Span[][]): Part[] =>
  items.length > 0 ? [headingPart(title), { type: 'list', items }] : [];

const stageLine = ({ stage, reason, at }: Standing, offer: Offer, t: Words): Span[] =>
  joined([
    offerInLine(offer, t),
    [strong(t.say.terms.stage[stage])],
    [text(t.day(at))],
    reason ? [text(clip(reason, 120))] : [],
  ]);

const followUpLine = ({ due, text: words, state }: FollowUp, t: Words): Span[] =>
  joined([
    [text(dayWords(due, t))],
    [text(clip(words, 120))],
    state === 'done' ? [text(t.say.day.record.done)] : [],
  ]);
