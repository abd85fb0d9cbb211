import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Worker } from 'tesseract.js';
import type { Fragment } from '../../../core/cv/document-text.ts';
import { imageSize } from './image-size.ts';
import { meanConfidence, toFragments } from './ocr-fragments.ts';

interface SeenPage {
  /** In points, like the width given. */
  height: number;
  fragments: Fragment[];
  /** Mean over the words, 0–1. */
  confidence: number;
}

/** The engine for French and English, loaded once. Its failure to start is no fault of the file. */
export function ocrEngine(): Promise<Worker> {
  engine ??= startEngine();
  return engine;
}

/** Reads a picture (PNG, JPEG) that stands for a page of the given width in points. Throws on a broken picture. */
export async function readByOcr(worker: Worker, picture: Uint8Array, width: number): Promise<SeenPage> {
  const { data } = await worker.recognize(Buffer.from(picture), {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const pixels = imageSize(picture) ?? { width, height: 0 };
  const scale = width / pixels.width;
  return {
    height: pixels.height * scale,
    fragments: toFragments(lines, scale),
    confidence: meanConfidence(lines),
  };
}

let engine: Promise<Worker> | undefined;

const languages = ['fra', 'eng'];

/** Without a local folder of language data the engine would look for it on the network. It is read once, then removed. */
async function startEngine(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js');
  const langPath = await mkdtemp(join(tmpdir(), 'matchpro-ocr-'));
  try {
    await Promise.all(
      languages.map((code) => copyFile(languageData(code), join(langPath, `${code}.traineddata.gz`))),
    );
    const options = { langPath, cacheMethod: 'none', gzip: true, errorHandler: () => {} };
    return await createWorker(languages, OEM.LSTM_ONLY, options);
  } finally {
    await rm(langPath, { recursive: true, force: true });
  }
}

function languageData(code: string): string {
  const entry = createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}/package.json`);
  return join(dirname(entry), '4.0.0_best_int', `${code}.traineddata.gz`);
}
