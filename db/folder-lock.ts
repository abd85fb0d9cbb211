import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process works in this folder. Two on one folder would lose rows without a word. */
export class FolderHeld extends Error {
  override readonly name = 'FolderHeld';
  readonly folder: string;

  constructor(folder: string) {
    super(
      `The bot holds the folder ${folder}: stop it first, or ask the running bot with /matchpro. Nothing was changed.`,
    );
    this.folder = folder;
  }
}

/**
 * Takes the folder for this process until `release`, or until the process dies in whatever way. SQLite's lock is the
 * operating system's: it holds across containers that share the folder and is free at once after a kill -9.
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, '.lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw new FolderHeld(folder);
    throw error;
  }
  return { release: () => lock.close() };
}
