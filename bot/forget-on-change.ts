import { candidatesTag } from '../core/commands/search-candidates.ts';
import type { Cache } from '../core/ports/cache.ts';
import type { CandidateStore, Memory } from '../core/ports/memory.ts';

const changes: readonly (keyof CandidateStore)[] = ['add', 'edit', 'remove', 'restore'];

/** The same memory; once a candidate's change is written, what the cache has found for the team is forgotten. */
export const forgetOnChange = (memory: Memory, cache: Cache): Memory => ({
  ...memory,
  async in(team, act) {
    let changed = false;
    const watch = () => {
      changed = true;
    };
    const answer = await memory.in(team, (room) =>
      act({ ...room, candidates: watched(room.candidates, watch) }),
    );
    if (changed) await cache.forgetTag(candidatesTag(team));
    return answer;
  },
});

const watched = (store: CandidateStore, watch: () => void): CandidateStore =>
  new Proxy(store, {
    get(target, name, receiver) {
      if (changes.includes(name as keyof CandidateStore)) watch();
      return Reflect.get(target, name, receiver);
    },
  });
