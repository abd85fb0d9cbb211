import type { Clock } from '../ports/clock.ts';
import type { Memory } from '../ports/memory.ts';

const keptHours = 48;

/** Questions that nobody answered in two days: their words go. */
export const forgetHeldNotes = async ({ memory, clock }: { memory: Memory; clock: Clock }): Promise<void> => {
  const before = new Date(clock.now().getTime() - keptHours * 3_600_000);
  for (const team of await memory.doorstep.teams())
    await memory.in(team.id, (room) => room.heldNotes.sweep(before));
};
