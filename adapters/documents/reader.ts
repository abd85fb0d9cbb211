import { Outage, Refusal } from '../../core/errors.ts';
import type { TextReader } from '../../core/ports/text-reader.ts';
import { unpackArchive } from './archive.ts';
import { megabyte, type ReadingLimits, readingLimits } from './limits.ts';
import { createReadingProcess, type ReadingProcess } from './reading-process.ts';

export interface DocumentReaderOptions extends Partial<ReadingLimits> {
  /** Files read at the same time, each in a process of its own. */
  processes?: number;
}

/**
 * Reads PDF, DOCX, DOC, ODT, RTF, text, Markdown and pictures (PNG, JPEG, WebP, AVIF, TIFF, HEIC) in child processes that are killed when a file costs more than the limits.
 * Processes start with the first file and stay warm; what comes meanwhile waits in line.
 */
export function createDocumentReader(options: DocumentReaderOptions = {}): TextReader {
  const { processes = 1, ...given } = options;
  const limits = { ...readingLimits, ...given };
  const all = Array.from({ length: processes }, () => createReadingProcess(limits));
  const free = [...all];
  const line: Waiting[] = [];
  let closed = false;

  return {
    async read(bytes, name) {
      refuseBySize(bytes, name, limits);
      if (closed) throw new Outage(closedReader);
      const process =
        free.pop() ?? (await new Promise<ReadingProcess>((take, leave) => line.push({ take, leave })));
      try {
        return await process.read(bytes, name);
      } finally {
        const next = line.shift();
        if (next) next.take(process);
        else free.push(process);
      }
    },
    unpack: (bytes, name) => unpackArchive(bytes, name, limits),
    async close() {
      closed = true;
      for (const { leave } of line.splice(0)) leave(new Outage(closedReader));
      await Promise.all(all.map((process) => process.close()));
    },
  };
}

interface Waiting {
  take(process: ReadingProcess): void;
  leave(reason: Outage): void;
}

const closedReader = 'document reader (closed)';

function refuseBySize(bytes: Uint8Array, name: string, limits: ReadingLimits) {
  if (bytes.length === 0) throw new Refusal('file.empty', { name });
  const megabytes = Math.ceil((bytes.length / megabyte) * 10) / 10;
  if (megabytes > limits.fileMegabytes) {
    throw new Refusal('file.too_big', { name, megabytes, limit: limits.fileMegabytes });
  }
}
