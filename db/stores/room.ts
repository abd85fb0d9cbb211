import type { Clock } from '../../core/ports/clock.ts';
import type { Room } from '../../core/ports/memory.ts';
import type { Database } from '../database.ts';
import type { Queue } from '../queue.ts';
import { createBatches } from './batches.ts';
import { createCandidates } from './candidates.ts';
import { createChannels } from './channels.ts';
import { createDocuments } from './documents.ts';
import { createFollowUps } from './follow-ups.ts';
import { createHeldNotes } from './held-notes.ts';
import { createHistory } from './history.ts';
import { createInteractions } from './interactions.ts';
import { createKeys } from './keys.ts';
import { createMatches } from './matches.ts';
import { createMembers } from './members.ts';
import { createMerges } from './merges.ts';
import { createOffers } from './offers.ts';
import { createPlacements } from './placements.ts';
import { createPredictions } from './predictions.ts';
import { asId, type Session } from './session.ts';
import { createSettings } from './settings.ts';
import { createStandings } from './standings.ts';
import { createTeams } from './teams.ts';
import { createUsages } from './usages.ts';
import { createVoice } from './voice.ts';

/** All stores over one transaction and one team; `close` makes every one of them throw from then on. */
export function openRoom(
  tx: Database,
  team: string,
  clock: Clock,
  queue: Queue,
): { room: Room; close(): void } {
  let over = false;
  const session: Session = {
    team: asId(team),
    clock,
    get db() {
      if (over) throw new Error('This room is closed: its transaction is over.');
      return tx;
    },
  };
  const jobs: Room['jobs'] = { add: async (...job) => queue.in(session.db).add(...job) };
  const room: Room = {
    team,
    jobs,
    teams: createTeams(session),
    candidates: createCandidates(session),
    documents: createDocuments(session),
    batches: createBatches(session),
    offers: createOffers(session),
    matches: createMatches(session),
    standings: createStandings(session),
    interactions: createInteractions(session),
    placements: createPlacements(session),
    followUps: createFollowUps(session),
    predictions: createPredictions(session),
    members: createMembers(session),
    channels: createChannels(session),
    settings: createSettings(session),
    merges: createMerges(session),
    heldNotes: createHeldNotes(session),
    history: createHistory(session),
    keys: createKeys(session),
    usage: createUsages(session),
    voice: createVoice(session, jobs),
  };
  return {
    room,
    close() {
      over = true;
    },
  };
}
