// A thread of the reading process that ends it when a file takes too much memory, or too long with nobody left to kill it.
// A thread, because the parser may hold the main one; `resourceLimits` would not count array buffers.

import { workerData } from 'node:worker_threads';

const bounds = workerData as Int32Array;

setInterval(() => {
  const megabytes = Atomics.load(bounds, 0);
  const deadline = Atomics.load(bounds, 1);
  const tooBig = megabytes > 0 && process.memoryUsage.rss() > megabytes * 1024 * 1024;
  const tooLate = deadline > 0 && Date.now() / 1000 > deadline;
  if (tooBig || tooLate) process.kill(process.pid, 'SIGKILL');
}, 15);
