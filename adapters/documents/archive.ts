import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../core/errors.ts';
import { megabyte, type ReadingLimits } from './limits.ts';

export interface ArchiveEntry {
  name: string;
  bytes: Uint8Array;
}

/**
 * The files of a ZIP; null for what is no ZIP, or one that is a document of its own (DOCX, ODT). Bytes are counted while
 * they inflate, whatever the directory claims. An archive in the archive comes out as it is and is read as no CV.
 * Throws Refusal cv.too_heavy · cv.password · cv.unreadable.
 */
export const unpackArchive = async (
  bytes: Uint8Array,
  name: string,
  limits: ReadingLimits,
): Promise<ArchiveEntry[] | null> => {
  if (!hasZipMark(bytes)) return null;
  const zip = await open(bytes);
  if (!zip) return null;
  if (zip.entryCount > limits.zipEntries) throw new Refusal('cv.too_heavy', { name });
  try {
    return await unpack(zip, name, limits);
  } catch (problem) {
    throw problem instanceof Refusal ? problem : new Refusal('cv.unreadable', { name });
  }
};

const hasZipMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** null when it only begins like one: the reader says what is wrong with it. */
const open = (bytes: Uint8Array): Promise<ZipFile | null> =>
  yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch(() => null);

const unpack = async (zip: ZipFile, name: string, limits: ReadingLimits): Promise<ArchiveEntry[] | null> => {
  const entries: ArchiveEntry[] = [];
  let room = limits.inflatedMegabytes * megabyte;
  for await (const entry of zip.eachEntry()) {
    if (isOffice(entry.fileName)) return null;
    if (isHidden(entry.fileName)) continue;
    if (entry.isEncrypted()) throw new Refusal('cv.password', { name });
    const bytes = await inflate(zip, entry, Math.min(room, limits.fileMegabytes * megabyte));
    if (bytes === null) throw new Refusal('cv.too_heavy', { name });
    room -= bytes.length;
    entries.push({ name: entry.fileName.split(/[\\/]/).at(-1) || entry.fileName, bytes });
  }
  return entries;
};

/** What a document that is a ZIP holds, and no bundle of CVs does. */
const isOffice = (path: string) => path === '[Content_Types].xml' || path === 'mimetype';

/** Folders, and what systems leave in an archive beside the files. */
const isHidden = (path: string) =>
  path.endsWith('/') || /^__MACOSX\//.test(path) || /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)$/.test(path);

/** null as soon as more than `room` bytes came out. */
const inflate = async (zip: ZipFile, entry: Entry, room: number): Promise<Buffer | null> => {
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
};
