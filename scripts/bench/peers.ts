import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipped, type Work } from './work.ts';

const run = promisify(execFile);

export interface Peer {
  name: string;
  /** Milliseconds that its process takes for the file. */
  time(file: { name: string; bytes: Buffer }): Promise<number>;
}

/** What people would use instead, from Debian: null where it is not installed. */
export async function openPeers(): Promise<{ of(kind: Work['kind']): Peer | null; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'matchpro-bench-'));
  await writeFile(join(folder, 'fra.traineddata'), await gunzipped(languageData));
  const peers: Partial<Record<Work['kind'], Peer>> = {};
  if (await isInstalled('pdftotext', ['-v']))
    peers.pdf = peer('pdftotext', folder, (path) => ['-layout', path, '-']);
  if (await isInstalled('tesseract', ['--version']))
    peers.picture = peer('tesseract', folder, (path) => [
      path,
      '-',
      ...sameSettings,
      '--tessdata-dir',
      folder,
    ]);
  return { of: (kind) => peers[kind] ?? null, close: () => rm(folder, { recursive: true }) };
}

/** The same model, page segmentation and engine as ours; one thread. */
const sameSettings = ['-l', 'fra', '--psm', '3', '--oem', '1'];

const languageData = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/fra/package.json')),
  '4.0.0_best_int',
  'fra.traineddata.gz',
);

function peer(name: string, folder: string, options: (path: string) => string[]): Peer {
  return {
    name,
    async time(file) {
      const path = join(folder, file.name);
      await writeFile(path, file.bytes);
      const began = performance.now();
      await run('env', ['OMP_THREAD_LIMIT=1', name, ...options(path)]);
      return performance.now() - began;
    },
  };
}

async function isInstalled(name: string, options: string[]): Promise<boolean> {
  return run(name, options).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}
