import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made once and kept (0600), so that an open page is still allowed after a restart. */
export const tokenIn = (folder: string): string => {
  const path = join(folder, 'token');
  try {
    const known = readFileSync(path, 'utf8').trim();
    if (/^[\w-]{32,}$/.test(known)) return known;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
  }
  const token = randomBytes(24).toString('base64url');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path, token, { mode: 0o600 });
  return token;
};
