import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DocumentText } from '../../core/cv/document-text.ts';
import { Outage, Refusal } from '../../core/errors.ts';
import type { ReadingLimits } from './limits.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

export interface ReadingProcess {
  /** One file at a time: the caller waits for the answer before the next call. */
  read(bytes: Uint8Array, name: string): Promise<DocumentText>;
  close(): Promise<void>;
}

/** One child process running `script`, started with its first file, replaced when a file killed it. */
export function createReadingProcess(
  limits: ReadingLimits,
  script = new URL('./child.ts', import.meta.url),
): ReadingProcess {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;

  async function readOnce(request: ReadRequest): Promise<Outcome> {
    clearTimeout(idle);
    if (!child?.connected) child = startChild(script);
    const outcome = await ask(child, request);
    if (outcome.type === 'died') child = null;
    else if (outcome.type !== 'read' && outcome.residentMegabytes > refusedMegabytes) await endChild();
    else if (outcome.residentMegabytes > idleMegabytes) idle = setTimeout(endChild, idleMs).unref();
    return outcome;
  }

  async function endChild() {
    clearTimeout(idle);
    const ending = child;
    child = null;
    if (ending) await end(ending);
  }

  return {
    async read(bytes, name) {
      const request = { bytes, name, limits };
      let outcome = await readOnce(request);
      if (outcome.type === 'died' && !outcome.tooHeavy) outcome = await readOnce(request);
      return toDocument(outcome, name);
    },
    close: endChild,
  };
}

/** A process that is larger than this after a file that was refused is ended at once: what it grew by was the file's. */
const refusedMegabytes = 160;
/** A process that grew beyond this is ended after a minute without work, and its memory is given back. */
const idleMegabytes = 250;
const idleMs = 60_000;

type Outcome =
  | Exclude<ReadReply, { type: 'ocr.started' | 'page.started' }>
  | { type: 'died'; tooHeavy: boolean };

/** No variable of the bot (keys, addresses) is handed to the process that opens strangers' files. */
function startChild(script: URL): ChildProcess {
  return fork(fileURLToPath(script), [], {
    execArgv: [],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** The answer to one file, or the death of the process. While nothing is asked, the child keeps nobody awake. */
function ask(child: ChildProcess, request: ReadRequest): Promise<Outcome> {
  return new Promise((resolve) => {
    const { textSeconds, ocrSeconds } = request.limits;
    let timer = killAfter(child, textSeconds);
    child.ref();
    child.channel?.ref();
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.on('error', () => {});
      child.unref();
      child.channel?.unref();
      resolve(outcome);
    };
    child.on('message', (reply: ReadReply) => {
      if (reply.type !== 'ocr.started' && reply.type !== 'page.started') return settle(reply);
      clearTimeout(timer);
      timer = killAfter(child, reply.type === 'ocr.started' ? ocrSeconds : textSeconds);
    });
    child.on('exit', (code, signal) => settle({ type: 'died', tooHeavy: isTooHeavy(code, signal) }));
    child.on('error', () => settle({ type: 'died', tooHeavy: false }));
    child.send(request, (error) => error && settle({ type: 'died', tooHeavy: false }));
  });
}

/** The child counts its own seconds of work. A busy machine may take longer over them; a child that hangs must end all the same. */
function killAfter(child: ChildProcess, seconds: number): NodeJS.Timeout {
  return setTimeout(() => child.kill('SIGKILL'), seconds * 1000 * mostWaiting);
}

const mostWaiting = 3;

/** SIGKILL: our clock, our memory guard or the system's own. SIGABRT (134): the engine ran out of heap. */
function isTooHeavy(code: number | null, signal: NodeJS.Signals | null): boolean {
  return (
    signal === 'SIGKILL' ||
    signal === 'SIGABRT' ||
    code === 134 ||
    (code === 1 && process.platform === 'win32')
  );
}

function toDocument(outcome: Outcome, name: string): DocumentText {
  if (outcome.type === 'read') return outcome.document;
  if (outcome.type === 'refused') throw new Refusal(outcome.code, outcome.values);
  if (outcome.type === 'failed') throw new Outage('document reader', { cause: new Error(outcome.message) });
  // Twice the process fell over the same file: waiting will not heal it.
  throw new Refusal(outcome.tooHeavy ? 'cv.too_heavy' : 'cv.unreadable', { name });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.ref();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
