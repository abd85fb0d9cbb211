import { describe } from 'vitest';
import { aiStories } from './memory/ai.ts';
import { batchStories } from './memory/batches.ts';
import { candidateStories } from './memory/candidates.ts';
import { dayStories } from './memory/day.ts';
import { documentStories } from './memory/documents.ts';
import { doorstepStories } from './memory/doorstep.ts';
import { type OpenMemory, openHouse } from './memory/house.ts';
import { laterStories } from './memory/later.ts';
import { noteStories } from './memory/notes.ts';
import { outboxStories } from './memory/outbox.ts';
import { pairStories } from './memory/pairs.ts';
import { roomStories } from './memory/room.ts';
import { searchStories } from './memory/search.ts';
import { strangerStories } from './memory/strangers.ts';
import { teamStories } from './memory/teams.ts';
import { workshopStories } from './memory/workshop.ts';

/**
 * What every Memory keeps to, whatever it is made of. `open` is called once for the suite and once more for the story
 * of a drain; it gives an empty or a shared memory (each story makes its own team) whose retries wait less than a second.
 */
export const memoryContract = (name: string, open: () => Promise<OpenMemory>): void => {
  describe(`memory: ${name}`, () => {
    const house = openHouse(open);
    roomStories(house);
    teamStories(house);
    candidateStories(house);
    searchStories(house);
    documentStories(house);
    batchStories(house);
    pairStories(house);
    laterStories(house);
    dayStories(house);
    noteStories(house);
    aiStories(house);
    strangerStories(house);
    doorstepStories(house);
    outboxStories(house);
    workshopStories(house, open);
  });
};

export type { OpenMemory } from './memory/house.ts';
