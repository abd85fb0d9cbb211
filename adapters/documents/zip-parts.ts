import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { megabyte } from './limits.ts';
import { makeZip } from './make-zip.ts';
import type { ReadingJob } from './reading-job.ts';

/**
 * The XML parts of a container, by name. Sizes are counted while inflating, whatever the directory claims; pictures and
 * fonts are left packed. A part that declares a document type is refused: Word never writes one, entity bombs need one.
 */
export async function unpackXml(job: ReadingJob): Promise<Map<string, string>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(job.bytes));
  if (zip.entryCount > job.limits.zipEntries) throw job.refusal('cv.too_heavy');
  const parts = new Map<string, string>();
  let room = job.limits.inflatedMegabytes * megabyte;
  for await (const entry of zip.eachEntry()) {
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
    const bytes = await inflate(zip, entry, room);
    if (bytes === null) throw job.refusal('cv.too_heavy');
    room -= bytes.length;
    const xml = bytes.toString('utf8');
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw job.refusal('cv.unreadable');
    parts.set(entry.fileName, xml);
  }
  return parts;
}

/** A fresh container of the same parts: what mammoth opens holds nothing that was not counted. */
export function repack(parts: ReadonlyMap<string, string>): Buffer {
  return makeZip([...parts].map(([name, xml]) => ({ name, bytes: Buffer.from(xml) })));
}

/** null as soon as more than `room` bytes came out. */
async function inflate(zip: ZipFile, entry: Entry, room: number): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > room) {
      stream.destroy();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
