// From a file's bytes to the structured CV, by kind, next to pdftotext and tesseract where they are installed. Exit 1 when a ratio is
// beyond one and a half times its target (QUALITY).

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readingLimits } from '../adapters/documents/limits.ts';
import { readDocument } from '../adapters/documents/read-document.ts';
import { createDocumentReader } from '../adapters/documents/reader.ts';
import { createJob } from '../adapters/documents/reading-job.ts';
import { readCv } from '../core/cv/read-cv-text.ts';
import type { TextReader } from '../core/ports/text-reader.ts';
import { createVocabulary } from '../core/skills/create-vocabulary.ts';
import { openPeers, type Peer } from './bench/peers.ts';
import { benchWork, type Work } from './bench/work.ts';

type File = Work['files'][number];

const rounds = 5;
const targets = { pdf: 3, picture: 1.3 };
const leastPdfsPerSecond = 10;
const margin = 1.5;

const vocabulary = createVocabulary();
const today = new Date();
const peers = await openPeers();
let failed = false;
try {
  for (const work of await benchWork()) await benchKind(work);
} finally {
  await peers.close();
}
// The OCR engine that was timed in this process would keep it alive.
process.exit(failed ? 1 : 0);

async function benchKind({ kind, files }: Work) {
  const [alone, pair] = [createDocumentReader(), createDocumentReader({ processes: 2 })];
  try {
    for (const file of [...files, ...files]) await Promise.all([cvOf(alone, file), cvOf(pair, file)]);
    const peer = peers.of(kind);
    const single: number[][] = [];
    const perSecond: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      single.push(await eachAlone(alone, files));
      perSecond.push(await sideBySide(pair, files));
      if (peer) theirs.push(median(await eachPeer(peer, files)));
    }
    const own = median(single.map(median));
    console.log(`\n${kind}: ${files.length} files, median of ${rounds} rounds`);
    console.log(`  ${median(perSecond).toFixed(1)} files a second on two processes`);
    const all = single.flat();
    console.log(
      `  p50 ${own.toFixed(1)} ms   p99 ${at(all, 0.99).toFixed(1)} ms   peak ${await peakMegabytes(alone, files)} MB`,
    );
    console.log(`  ${await shares(files, own)}`);
    judge(kind, own, peer, theirs, median(perSecond));
  } finally {
    await Promise.all([alone.close(), pair.close()]);
  }
}

function judge(kind: Work['kind'], own: number, peer: Peer | null, theirs: number[], perSecond: number) {
  if (kind === 'pdf' && perSecond < leastPdfsPerSecond / margin) failed = true;
  if (kind !== 'pdf' && kind !== 'picture') return;
  if (!peer)
    return console.log(`  not compared: ${kind === 'pdf' ? 'pdftotext' : 'tesseract'} is not installed`);
  const ratio = own / median(theirs);
  console.log(
    `  ${ratio.toFixed(2)} × ${peer.name} (${median(theirs).toFixed(1)} ms), target ≤ ${targets[kind]}`,
  );
  if (ratio > targets[kind] * margin) failed = true;
}

async function cvOf(reader: TextReader, { bytes, name }: File) {
  return readCv(await reader.read(bytes, name), vocabulary, { today });
}

async function eachAlone(reader: TextReader, files: readonly File[]): Promise<number[]> {
  const times: number[] = [];
  for (const file of files) times.push(await timed(() => cvOf(reader, file)));
  return times;
}

/** Files a second with all of them asked for at once. */
async function sideBySide(reader: TextReader, files: readonly File[]): Promise<number> {
  const ms = await timed(() => Promise.all(files.map((file) => cvOf(reader, file))));
  return (1000 * files.length) / ms;
}

async function eachPeer(peer: Peer, files: readonly File[]): Promise<number[]> {
  const times: number[] = [];
  for (const file of files) times.push(await peer.time(file));
  return times;
}

/** Text and structure are timed in this process; what is left of the whole is the way to the reading process and back. */
async function shares(files: readonly File[], whole: number): Promise<string> {
  const [text, structure]: [number[], number[]] = [[], []];
  for (const { bytes, name } of [...files, ...files]) {
    const job = createJob({ bytes, name, limits: readingLimits }, { onPage() {}, onOcr() {} });
    const began = performance.now();
    const document = await readDocument(job);
    text.push(performance.now() - began);
    structure.push(await timed(async () => readCv(document, vocabulary, { today })));
  }
  const [a, b] = [median(text.slice(files.length)), median(structure.slice(files.length))];
  const way = Math.max(0, whole - a - b);
  const part = (ms: number) => `${((100 * ms) / (a + b + way)).toFixed(0)} %`;
  return `text ${part(a)}   structure ${part(b)}   to the process and back ${part(way)}`;
}

/** The largest resident size of the reading processes while the files are read once more. */
async function peakMegabytes(reader: TextReader, files: readonly File[]): Promise<number> {
  let peak = 0;
  let done = false;
  const watching = (async () => {
    while (!done) peak = Math.max(peak, await largestChild());
  })();
  await eachAlone(reader, files);
  done = true;
  await watching;
  return Math.round(peak);
}

async function largestChild(): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '--ppid', String(process.pid)]);
  return Math.max(...stdout.split('\n').map(Number)) / 1024;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

function median(times: readonly number[]): number {
  return at(times, 0.5);
}
