// A thread of the reading process that ends it when a file takes too much memory or too much work. A thread, because the parser may
// hold the main one; `resourceLimits` would not count array buffers. Work, because a busy machine makes every file slow.

import { workerData } from 'node:worker_threads';
import { workedMs } from './reading-clock.ts';

const bounds = workerData as Int32Array;

setInterval(() => {
  const megabytes = Atomics.load(bounds, 0);
  const mostWork = Atomics.load(bounds, 1);
  const tooBig = megabytes > 0 && process.memoryUsage.rss() > megabytes * 1024 * 1024;
  const tooMuch = mostWork > 0 && workedMs() > mostWork;
  if (tooBig || tooMuch) process.kill(process.pid, 'SIGKILL');
}, 15);
