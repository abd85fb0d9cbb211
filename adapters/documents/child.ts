// The process that opens strangers' files. It can die at any moment without harm: it holds nothing but the file at hand.

import { Worker } from 'node:worker_threads';
import { Refusal } from '../../core/errors.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';
import { readDocument } from './read-document.ts';
import { readingClock } from './reading-clock.ts';
import { createJob, type ReadingJob } from './reading-job.ts';

/** Shared with the guard thread: resident megabytes allowed, and the milliseconds of work (since the start) at which to die. */
const bounds = new Int32Array(new SharedArrayBuffer(8));
new Worker(new URL('./memory-guard.ts', import.meta.url), { workerData: bounds }).unref();

// A stop of the bot reaches the whole process group: the file at hand is finished, the end comes by 'disconnect'.
process.on('SIGTERM', () => {});
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));

let ocrLoaded = false;

process.on('message', async (request: ReadRequest) => {
  const { limits } = request;
  const clock = readingClock(limits);
  const textBounds = () => setBounds(ocrLoaded ? limits.ocrMegabytes : limits.textMegabytes, clock.text());
  textBounds();
  const job = createJob(request, {
    onPage() {
      textBounds();
      send({ type: 'page.started' });
    },
    onOcr() {
      ocrLoaded = true;
      setBounds(limits.ocrMegabytes, clock.ocr());
      send({ type: 'ocr.started' });
    },
  });
  send(await answer(job));
  setBounds(0, 0);
});

function setBounds(megabytes: number, worked: number) {
  Atomics.store(bounds, 1, worked);
  Atomics.store(bounds, 0, megabytes);
}

async function answer(job: ReadingJob): Promise<ReadReply> {
  try {
    return { type: 'read', document: await readDocument(job), residentMegabytes: resident() };
  } catch (error) {
    if (error instanceof Refusal) {
      return { type: 'refused', code: error.code, values: error.values, residentMegabytes: resident() };
    }
    return { type: 'failed', message: String(error), residentMegabytes: resident() };
  }
}

const resident = () => Math.round(process.memoryUsage.rss() / 1024 / 1024);

function send(reply: ReadReply) {
  process.send?.(reply);
}
