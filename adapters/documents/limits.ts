/** What one file may cost. A file that wants more is refused, or its process is killed. */
export interface ReadingLimits {
  fileMegabytes: number;
  /** Seconds of work (of a processor, not of the clock on the wall) for a file that holds text, and for drawing a scan's pages. */
  textSeconds: number;
  /** The same for each page that OCR reads. */
  ocrSeconds: number;
  /** Resident memory of the reading process. */
  textMegabytes: number;
  /** The same once the OCR engine is loaded (about 490 MB of its own). */
  ocrMegabytes: number;
  pages: number;
  /** Pages of one file that may be read by OCR. */
  ocrPages: number;
  /** Bytes that come out of a zip container, counted while they come. */
  inflatedMegabytes: number;
  zipEntries: number;
  imageMegapixels: number;
}

export const readingLimits: ReadingLimits = {
  fileMegabytes: 20,
  textSeconds: 6,
  ocrSeconds: 30,
  textMegabytes: 700,
  ocrMegabytes: 1400,
  pages: 30,
  ocrPages: 10,
  inflatedMegabytes: 100,
  zipEntries: 2000,
  imageMegapixels: 60,
};

export const megabyte = 1024 * 1024;
