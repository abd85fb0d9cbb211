import { memoryContract } from './contracts/memory-contract.ts';
import { createClock } from './create-clock.ts';
import { createMemory } from './create-memory.ts';

memoryContract('in memory', async () => {
  const clock = createClock();
  const memory = createMemory({ clock });
  return { memory, clock, close: () => memory.close() };
});
