import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The key of an embedded installation, 64 hex characters in `<folder>/secret.key`, made at the first start and readable by its owner
 * only. With PostgreSQL the key comes from ENCRYPTION_KEY instead, because several machines need the same one.
 */
export const keyInFolder = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'secret.key');
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (problem) {
    if ((problem as { code?: string }).code !== 'EEXIST') throw problem;
  }
  return (await readFile(file, 'utf8')).trim();
};
