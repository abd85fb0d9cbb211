import sharp from 'sharp';
import type { ReadingJob } from '../reading-job.ts';
import { type Sheet, toSheet } from './sheet.ts';

export interface OpenPicture {
  pages: number;
  /** The page as its maker held it up: a turn noted in the file is made. */
  sheet(page: number): Promise<Sheet>;
}

/**
 * PNG, JPEG, WebP, AVIF, TIFF (every page) or HEIC. Sizes are looked at before any point is decoded.
 * Refusals: cv.too_heavy, cv.too_long; throws on a broken header.
 */
export async function openPicture(job: ReadingJob): Promise<OpenPicture> {
  return isHeic(job.bytes) ? openHeic(job) : openCommon(job);
}

async function openCommon(job: ReadingJob): Promise<OpenPicture> {
  const limits = { limitInputPixels: false, failOn: 'error' } as const;
  const { width, height, pages = 1 } = await sharp(job.bytes, limits).metadata();
  refuseBySize(job, width, height);
  if (pages > job.limits.ocrPages) throw job.tooLong(pages, job.limits.ocrPages);
  return {
    pages,
    sheet: (page) => toSheet(sharp(job.bytes, { ...limits, page }).autoOrient()),
  };
}

/** What telephones of one maker write. Turns are made by the decoder. */
async function openHeic(job: ReadingJob): Promise<OpenPicture> {
  const { default: decode } = await import('heic-decode');
  const images = await decode.all({ buffer: job.bytes });
  const [first] = images;
  if (!first) throw new Error('no picture');
  refuseBySize(job, first.width, first.height);
  return {
    pages: 1,
    async sheet() {
      const { width, height, data } = await first.decode();
      images.dispose();
      return toSheet(sharp(data, { raw: { width, height, channels: 4 } }));
    },
  };
}

function refuseBySize(job: ReadingJob, width: number, height: number) {
  if (width * height > job.limits.imageMegapixels * 1e6) throw job.refusal('cv.too_heavy');
}

/** The brand of a HEIF file says how its picture is packed; AVIF is read by the common decoder. */
function isHeic(bytes: Uint8Array): boolean {
  const brand = Buffer.from(bytes.subarray(4, 12)).toString('latin1');
  return /^ftyp(mif1|msf1|heic|heix|hevc|hevx|heim|heis)$/.test(brand);
}
