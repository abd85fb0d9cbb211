import type { ApiKey, NewApiKey } from '../ai/api-key.ts';
import type { NewUsage, Usage } from '../ai/usage.ts';
import type { Candidate, CandidatePatch, NewCandidate } from '../candidates/candidate.ts';
import type { CvDocument, NewDocument } from '../candidates/document.ts';
import type { Merge, NewMerge } from '../candidates/merge-record.ts';
import type { Conversation, Platform } from '../chat/event.ts';
import type { LoggedAct, NewAct } from '../history/event-log.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Batch, NewBatch } from '../intake/batch.ts';
import type { HeldNote, NewHeldNote } from '../interactions/held-note.ts';
import type { Interaction, NewInteraction, Tone } from '../interactions/interaction.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Match } from '../matching/match.ts';
import type { NewOffer, Offer, OfferPatch } from '../offers/offer.ts';
import type { FollowUp, NewFollowUp, NewPlacement, Placement, Stage, Standing } from '../pipeline/stage.ts';
import type { LeavingForecast, SalaryForecast } from '../predictions/prediction.ts';
import type { Member, RecruitingChannel, Role, Team } from '../teams/team.ts';
import type { OutboxRow, Voice } from '../voice/voice.ts';

/**
 * The only way to what the house remembers. `in` gives a room bound to one transaction and one team; what throws inside
 * rolls everything back, jobs and voice too. No file, model or chat call inside it. The room is dead afterwards.
 */
export interface Memory {
  in<T>(team: string, act: (room: Room) => Promise<T>): Promise<T>;
  /** What comes before a team is known. */
  readonly doorstep: Doorstep;
  /** What the sender of messages reads and writes. */
  readonly outbox: Outbox;
  readonly workshop: Workshop;
  health(): Promise<{ kind: 'pglite' | 'postgres' | 'memory'; up: boolean; detail: string | null }>;
  close(): Promise<void>;
}

export interface Room {
  readonly team: string;
  teams: TeamStore;
  candidates: CandidateStore;
  documents: DocumentStore;
  batches: BatchStore;
  offers: OfferStore;
  matches: MatchStore;
  standings: StandingStore;
  interactions: InteractionStore;
  placements: PlacementStore;
  followUps: FollowUpStore;
  predictions: PredictionStore;
  members: MemberStore;
  channels: ChannelStore;
  settings: SettingStore;
  merges: MergeStore;
  heldNotes: HeldNoteStore;
  history: HistoryStore;
  keys: KeyStore;
  usage: UsageStore;
  jobs: Jobs;
  voice: Voice;
}

// Every method answers `null` (or an empty list) for an id of another team, exactly as for one that does not exist.

export interface TeamStore {
  /** The team of this room. */
  get(): Promise<Team>;
  edit(patch: Partial<Pick<Team, 'name' | 'locale' | 'timeZone' | 'digest'>>): Promise<Team>;
  /** When the next digest is due; null until it has been worked out (a team that is new, or whose hour has changed). */
  nextDigest(): Promise<Date | null>;
  /** Sets the next one when `due` is still what stands there: true for one caller only, whoever else ticks. */
  claimDigest(due: Date | null, next: Date): Promise<boolean>;
}

export interface CandidateStore {
  /** Takes the next number. Throws Refusal candidate.email_taken when the normalised e-mail is another candidate's. */
  add(candidate: NewCandidate): Promise<Candidate>;
  get(id: string): Promise<Candidate | null>;
  byNumber(number: number): Promise<Candidate | null>;
  byEmail(email: string): Promise<Candidate | null>;
  edit(id: string, patch: CandidatePatch): Promise<Candidate | null>;
  remove(id: string): Promise<boolean>;
  /** Somebody who was removed comes back as they were, number included. Throws Refusal candidate.email_taken. */
  restore(candidate: Candidate): Promise<Candidate>;
  search(query: CandidateQuery): Promise<{ candidates: Candidate[]; total: number }>;
  /** All of the team, oldest first: what ranking reads today. */
  all(): Promise<Candidate[]>;
}
export interface CandidateQuery {
  /** Words that must all stand in name, town, headline, skills or text; accents and case ignored. */
  words: string[];
  /** 1–100, default 50. */
  limit?: number;
  offset?: number;
}

export interface DocumentStore {
  /** Same key twice: the document that is already there, `fresh` false. */
  keep(document: NewDocument): Promise<{ document: CvDocument; fresh: boolean }>;
  get(id: string): Promise<CvDocument | null>;
  /** The read document with these bytes, other than `except`. */
  bySha256(sha256: string, except?: string): Promise<CvDocument | null>;
  edit(
    id: string,
    patch: Partial<Pick<CvDocument, 'candidate' | 'sha256' | 'state' | 'reading'>>,
  ): Promise<CvDocument | null>;
  ofCandidate(candidate: string): Promise<CvDocument[]>;
}

/** Files that came together. Methods about a batch of another team answer as for one that does not exist. */
export interface BatchStore {
  /** One per slot: the one that is there, or a new one. */
  open(batch: NewBatch): Promise<Batch>;
  get(id: string): Promise<Batch | null>;
  /** One more file: answers how many there are now, no number twice. 0 when there is no such batch. */
  count(id: string): Promise<number>;
  put(id: string, document: string): Promise<void>;
  /** In the order in which they came. */
  documents(id: string): Promise<CvDocument[]>;
}

export interface OfferStore {
  /** Takes the next number, or `number` itself when given and free (the example's 40–44). */
  add(offer: NewOffer, number?: number): Promise<Offer>;
  get(id: string): Promise<Offer | null>;
  byNumber(number: number): Promise<Offer | null>;
  edit(id: string, patch: OfferPatch): Promise<Offer | null>;
  list(filter: { state?: 'open' | 'closed' }): Promise<Offer[]>;
}

export interface MatchStore {
  /** One row per (candidate, offer): the newest replaces. */
  save(matches: Match[]): Promise<void>;
  /** Best first. */
  ofCandidate(candidate: string): Promise<Match[]>;
  ofOffer(offer: string): Promise<Match[]>;
  get(candidate: string, offer: string): Promise<Match | null>;
}

export interface StandingStore {
  get(candidate: string, offer: string): Promise<Standing | null>;
  set(standing: {
    candidate: string;
    offer: string;
    stage: Stage;
    reason: string | null;
    by: string | null;
    at: Date;
  }): Promise<Standing>;
  /** As if no step had ever been taken. */
  clear(candidate: string, offer: string): Promise<boolean>;
  ofCandidate(candidate: string): Promise<Standing[]>;
  ofOffer(offer: string): Promise<Standing[]>;
}

export interface InteractionStore {
  add(interaction: NewInteraction): Promise<Interaction>;
  /** From a message: applies only when `revision` is newer than what is kept; a deletion leaves a tombstone. null: too old. */
  upsert(message: string, revision: number, interaction: NewInteraction): Promise<Interaction | null>;
  /** Leaves a tombstone that a late original does not revive. */
  withdraw(message: string, revision: number): Promise<boolean>;
  get(id: string): Promise<Interaction | null>;
  /** What is kept of this message; null when nothing is, or no longer. */
  ofMessage(message: string): Promise<Interaction | null>;
  /** The same words, about another candidate. */
  move(id: string, candidate: string): Promise<Interaction | null>;
  /** Taken out by undo. Of a message it leaves a tombstone that only a newer edit revives. */
  remove(id: string): Promise<boolean>;
  weigh(id: string, tone: Tone): Promise<void>;
  /** Newest first. */
  ofCandidate(candidate: string, limit: number): Promise<Interaction[]>;
}

export interface PlacementStore {
  add(placement: NewPlacement): Promise<Placement>;
  get(id: string): Promise<Placement | null>;
  edit(id: string, patch: Partial<NewPlacement>): Promise<Placement | null>;
  remove(id: string): Promise<boolean>;
  list(): Promise<Placement[]>;
}

export interface FollowUpStore {
  add(followUp: NewFollowUp): Promise<FollowUp>;
  due(day: string): Promise<FollowUp[]>;
  get(id: string): Promise<FollowUp | null>;
  /** Waiting and done, the oldest day first. */
  ofCandidate(candidate: string): Promise<FollowUp[]>;
  edit(
    id: string,
    patch: Partial<Pick<FollowUp, 'due' | 'state' | 'text' | 'candidate'>>,
  ): Promise<FollowUp | null>;
  remove(id: string): Promise<boolean>;
}

export interface MergeStore {
  add(merge: NewMerge): Promise<Merge>;
  get(id: string): Promise<Merge | null>;
  /** Not undone, the newest first. */
  ofKept(candidate: string): Promise<Merge[]>;
  /** The same merge, now ending in somebody else. */
  point(id: string, kept: string): Promise<void>;
  /** Into whom this candidate went, however many merges ago; null when they did not, or it was undone. */
  into(candidate: string): Promise<string | null>;
  /** The same of a number whose candidate went. */
  ofNumber(number: number): Promise<string | null>;
  /** False when it was undone before. */
  undo(id: string, at: Date): Promise<boolean>;
}

/** Words that wait for an answer ("about whom?", "keep the neutral wording?"): sealed, and forgotten once it is given. */
export interface HeldNoteStore {
  /** One per message: a newer revision replaces, an older one answers what is there. */
  hold(note: NewHeldNote): Promise<HeldNote>;
  get(id: string): Promise<HeldNote | null>;
  release(id: string): Promise<boolean>;
  /** The message was taken back. */
  forget(message: string): Promise<boolean>;
  /** Nobody answered: how many went. */
  sweep(before: Date): Promise<number>;
}

export interface PredictionStore {
  /** One row per (candidate, offer or none): the newest replaces. */
  save(prediction: Forecast): Promise<void>;
  get(candidate: string, offer: string | null): Promise<Forecast | null>;
}
export interface Forecast {
  candidate: string;
  offer: string | null;
  salary: SalaryForecast | null;
  leaving: LeavingForecast;
  at: Date;
}

export interface MemberStore {
  /** Known by person; made on first sight. */
  seen(person: string, name: string | null): Promise<Member>;
  byPerson(person: string): Promise<Member | null>;
  edit(person: string, patch: { role?: Role | null; locale?: Locale | null }): Promise<Member | null>;
  list(): Promise<Member[]>;
}

export interface ChannelStore {
  allow(channel: string, by: string | null, at: Date): Promise<void>;
  forbid(channel: string): Promise<boolean>;
  get(channel: string): Promise<RecruitingChannel | null>;
  list(): Promise<RecruitingChannel[]>;
}

/** Small JSON values by key, e.g. 'explained:slack:T1:U2' → week. */
export interface SettingStore {
  get<T>(key: string): Promise<T | null>;
  set(key: string, value: unknown): Promise<void>;
  /** True for the first caller with this key, whoever runs: how "once" is kept. */
  once(key: string): Promise<boolean>;
}

export interface HistoryStore {
  add(act: NewAct): Promise<LoggedAct>;
  get(id: string): Promise<LoggedAct | null>;
  recent(filter: {
    subject?: string;
    act?: string;
    by?: string;
    since?: Date;
    limit: number;
  }): Promise<LoggedAct[]>;
  /** Acts on or about this candidate stay as acts; what they held of the person is emptied. */
  forget(candidate: { id: string; number: number }): Promise<void>;
}

/** Keys of model providers, newest first. */
export interface KeyStore {
  /** The new one is active; the provider's others become idle. */
  add(key: NewApiKey): Promise<ApiKey>;
  list(): Promise<ApiKey[]>;
  /** Makes this one active and its provider's others idle; a key once refused may be good again. */
  activate(id: string): Promise<ApiKey | null>;
  /** The provider has refused it. */
  refuse(id: string): Promise<ApiKey | null>;
  /** Its secret is gone for good. */
  remove(id: string): Promise<boolean>;
}

export interface UsageStore {
  add(usage: NewUsage): Promise<Usage>;
  /** From `from` to before `to`, oldest first. */
  between(from: Date, to: Date): Promise<Usage[]>;
  /** Millionths of a euro in that time. */
  spent(from: Date, to: Date): Promise<number>;
}

/** Inbox, and which team a workspace belongs to. */
export interface Doorstep {
  /**
   * One row, unique by (platform, workspace, key), and the job `event.handle`, in one transaction. `sealed` is the whole
   * event under the Vault: an inbox row holds ids, never text. False when it was already kept.
   */
  keep(event: {
    platform: Platform;
    workspace: string;
    key: string;
    type: string;
    sealed: Uint8Array;
    at: Date;
  }): Promise<boolean>;
  /** null when handled already (its words are gone then) or unknown. */
  take(
    inbox: string,
  ): Promise<{ id: string; platform: Platform; workspace: string; key: string; sealed: Uint8Array } | null>;
  /** The event has become what it should: its words are deleted. Idempotent. */
  finish(inbox: string, at: Date): Promise<void>;
  /** The team of this workspace; made with `fresh` when there is none. `home` workspaces belong to the installation's team. */
  teamOf(
    platform: Platform,
    workspace: string,
    fresh: { home: boolean; name: string; locale: Locale; timeZone: string },
  ): Promise<Team>;
  teams(): Promise<Team[]>;
  /** Days after which handled rows are forgotten are the caller's: `before`. Returns how many went. */
  sweep(before: Date): Promise<number>;
}

export interface Outbox {
  /** Lanes with something to send at `now`. */
  lanes(now: Date): Promise<string[]>;
  /** What waits in this lane, oldest want first; rows whose parent slot has no message yet are left out. */
  waiting(lane: string, now: Date): Promise<OutboxRow[]>;
  /** Before a send: writes sendingRev. False when another process holds the row or the revision is shown already. */
  begin(row: string, revision: number): Promise<boolean>;
  /** After a send: message and revision; clears sendingRev. */
  shown(row: string, revision: number, message: string): Promise<void>;
  /** After a failure: when to try again; `dead` gives up and keeps the reason. */
  failed(row: string, retryAt: Date | 'dead', reason: string): Promise<void>;
  /** The message a slot has become, for places of kind 'under'. */
  messageOf(team: string, slot: string): Promise<string | null>;
  /** What the house shows in a conversation, for "which card does this reply answer?". */
  inConversation(conversation: Conversation): Promise<OutboxRow[]>;
}

/** The queue as the worker sees it. */
export interface Workshop {
  /** Begins taking jobs; `handle` resolving = done, throwing = retried or dead (the queue's policy). */
  work(
    handle: (job: {
      name: string;
      id: string;
      payload: unknown;
      attempt: number;
      last: boolean;
    }) => Promise<void>,
  ): Promise<void>;
  /** Enqueue outside a room (cron ticks). */
  add: Jobs['add'];
  /** Waits for running jobs, takes no more. */
  drain(timeoutMs: number): Promise<void>;
  /** Resolves when nothing is waiting or active (delayed retries excluded): tests and the demo. */
  idle(): Promise<void>;
  health(): Promise<{ waiting: number; active: number; dead: number }>;
}
