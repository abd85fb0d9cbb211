import { memoryContract } from '../core/testing/contracts/memory-contract.ts';
import { openTestMemory } from './testing.ts';

memoryContract('the embedded database', () => openTestMemory());
