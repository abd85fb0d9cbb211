import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Line, Worker } from 'tesseract.js';
import { type Sheet, toPgm } from './sheet.ts';

/** Sees the lines of a level sheet, in its points. */
export type Ocr = (sheet: Sheet) => Promise<Line[]>;

/** The engine, loaded once. Its failure to start is no fault of the file. */
export async function ocrEngine(): Promise<Ocr> {
  engine ??= startEngine();
  const worker = await engine;
  return async (sheet) => {
    const { data } = await worker.recognize(toPgm(sheet), {}, { blocks: true, text: false });
    return (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  };
}

let engine: Promise<Worker> | undefined;

/** Measured on pages of both languages at 90 to 300 dots an inch: French alone reads English as well as both do, a third faster. */
const language = 'fra';

/** Without a local folder of language data the engine would look for it on the network. It is read once, then removed. */
async function startEngine(): Promise<Worker> {
  const { createWorker, OEM, PSM } = await import('tesseract.js');
  const langPath = await mkdtemp(join(tmpdir(), 'matchpro-ocr-'));
  try {
    await copyFile(languageData, join(langPath, `${language}.traineddata.gz`));
    const options = { langPath, cacheMethod: 'none', gzip: true, errorHandler: () => {} };
    const worker = await createWorker(language, OEM.LSTM_ONLY, options);
    // By itself it takes the page for one block and reads across its columns.
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
    return worker;
  } finally {
    await rm(langPath, { recursive: true, force: true });
  }
}

const languageData = join(
  dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`)),
  '4.0.0_best_int',
  `${language}.traineddata.gz`,
);
