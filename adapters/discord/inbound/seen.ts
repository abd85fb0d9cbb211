import type { Notebook } from '../../../core/ports/notebook.ts';

const everyMs = 2_000;
const pageName = 'seen';
const yearMs = 365 * 86_400_000;

/**
 * How far the messages of all channels are kept: Discord's ids grow with time, so one number tells. It stands before the
 * oldest message that is not kept yet, and is written down at most every two seconds: what is read again carries the same keys.
 */
export const createSeen = (notebook: Notebook, onFailure: (error: unknown) => void) => {
  const open: bigint[] = [];
  let newest = 0n;
  let written = 0n;
  let timer: NodeJS.Timeout | null = null;

  const mark = () => open.reduce((oldest, id) => (id <= oldest ? id - 1n : oldest), newest);
  const write = async () => {
    timer = null;
    const value = mark();
    if (value <= written) return;
    await notebook.write(pageName, String(value), Date.now() + yearMs);
    written = value;
  };
  const writeSoon = () => {
    timer ??= setTimeout(() => void write().catch(onFailure), everyMs).unref();
  };

  return {
    /** After which message to catch up; null when nothing was ever seen. */
    read: async (): Promise<string | null> => (newest > 0n ? String(mark()) : notebook.read(pageName)),
    /** The work with this message is done when it is kept, and only then. */
    keeping: async (id: string, work: () => Promise<void>): Promise<void> => {
      const place = BigInt(id);
      open.push(place);
      try {
        await work();
        if (place > newest) newest = place;
      } finally {
        open.splice(open.indexOf(place), 1);
      }
      writeSoon();
    },
    /** Nothing before now is missed: for a first start. */
    begin: async (now: number): Promise<void> => {
      newest = BigInt(now - discordEpoch) << 22n;
      await write();
    },
    close: async (): Promise<void> => {
      if (timer) clearTimeout(timer);
      await write().catch(onFailure);
    },
  };
};

/** The first second of 2015: Discord's ids count milliseconds from there, 22 bits up. */
const discordEpoch = 1_420_070_400_000;

export type Seen = ReturnType<typeof createSeen>;
