import type { ReadingLimits } from './limits.ts';

/** Milliseconds that this process has worked since its start, over all its threads. */
export function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
}

/**
 * Says up to which `workedMs` the next step may go. The time for text runs on across the pages that are drawn for OCR; each page may
 * take a little in any case, and OCR has its own time.
 */
export function readingClock({ textSeconds, ocrSeconds }: ReadingLimits, worked = workedMs) {
  let left = textSeconds * 1000;
  let since: number | null = null;
  const stop = () => {
    if (since !== null) left -= worked() - since;
    since = null;
  };
  return {
    text(): number {
      stop();
      since = worked();
      return since + Math.max(left, leastPageMs);
    },
    ocr(): number {
      stop();
      return worked() + ocrSeconds * 1000;
    },
  };
}

const leastPageMs = 1500;
