import type { RefusalCode } from '../../core/errors.ts';

export interface HostileFile {
  name: string;
  /** What the reader must answer: a refusal (one of), or 'read' for what is harmless once nothing in it is run or fetched. */
  answer: RefusalCode | 'read' | readonly (RefusalCode | 'read')[];
  make(): Buffer | Promise<Buffer>;
  /** Takes seconds or hundreds of megabytes: left to `npm run check:hostile`. */
  heavy?: boolean;
}
