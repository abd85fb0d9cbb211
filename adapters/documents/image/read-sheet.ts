import type { Page } from '../../../core/cv/document-text.ts';
import { lieOf } from './lie.ts';
import type { Ocr } from './ocr.ts';
import { meanConfidence, toFragments } from './ocr-fragments.ts';
import { resized, type Sheet, turned } from './sheet.ts';

interface SeenPage extends Page {
  /** Mean over the words, 0–1; 0 when nothing was seen. */
  confidence: number;
}

/** Sets the sheet upright, level and at a size that can be read, and reads it. Widths in points: A4's, or as given. */
export async function readSheet(engine: () => Promise<Ocr>, given: Sheet, paper = a4): Promise<SeenPage> {
  const { sideways, tilt, lineHeight, ink } = await lieOf(given);
  if (ink < leastInk || (lineHeight === null && ink > mostInk)) return blank(given, paper);
  const ocr = await engine();
  const sheet = await resized(given, scaleFor(given, lineHeight));
  const quarter = sideways ? 90 : 0;
  const level = Math.abs(tilt) < leastTilt ? quarter : quarter - tilt;
  const first = await readAt(ocr, sheet, level, paper);
  if (first.confidence >= sure) return first;
  const other = await readAt(ocr, sheet, level + 180, paper);
  return other.confidence > first.confidence ? other : first;
}

/** Shares of the sheet: a blank one has less; one with more and without lines is noise or a picture, which cost OCR minutes. */
const leastInk = 0.0001;
const mostInk = 0.2;

const a4 = { short: 595, long: 842 };

/** Degrees. Less is set straight in the fragments: turning blurs letters. */
const leastTilt = 0.5;

/** Below this a page may be upside down: the engine finds words there too, but does not trust them. */
const sure = 0.7;

/** Heights of a line's ink that the engine reads well (about 120 to 500 dots an inch), and those that others are brought to. */
const readable = { least: 10, most: 45 };
const better = { small: 16, large: 25 };
const mostPoints = 16e6;

function scaleFor({ width, height }: Sheet, lineHeight: number | null): number {
  if (lineHeight === null) return 1;
  if (lineHeight > readable.most) return better.large / lineHeight;
  if (lineHeight >= readable.least) return 1;
  const room = Math.sqrt(mostPoints / (width * height));
  return Math.max(1, Math.min(better.small / lineHeight, 4, room));
}

async function readAt(ocr: Ocr, sheet: Sheet, degrees: number, paper: typeof a4): Promise<SeenPage> {
  const upright = await turned(sheet, degrees);
  const lines = await ocr(upright);
  const { scale, ...size } = sizeOn(paper, upright);
  return {
    ...size,
    fragments: toFragments(lines, scale),
    confidence: meanConfidence(lines),
  };
}

function blank(sheet: Sheet, paper: typeof a4): SeenPage {
  const { width, height } = sizeOn(paper, sheet);
  return { width, height, fragments: [], confidence: 0 };
}

/** Points of paper, and points of paper to a point of the sheet. */
function sizeOn(paper: typeof a4, sheet: Sheet): { width: number; height: number; scale: number } {
  const width = sheet.width > sheet.height ? paper.long : paper.short;
  const scale = width / sheet.width;
  return { width, height: sheet.height * scale, scale };
}
