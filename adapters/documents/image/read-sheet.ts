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
export async function readSheet(ocr: Ocr, given: Sheet, paper = a4): Promise<SeenPage> {
  const { sideways, tilt, lineHeight } = await lieOf(given);
  const sheet = await resized(given, scaleFor(given, lineHeight));
  const quarter = sideways ? 90 : 0;
  const level = Math.abs(tilt) < leastTilt ? quarter : quarter - tilt;
  const first = await readAt(ocr, sheet, level, paper);
  if (first.confidence >= sure) return first;
  const other = await readAt(ocr, sheet, level + 180, paper);
  return other.confidence > first.confidence ? other : first;
}

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
  const width = upright.width > upright.height ? paper.long : paper.short;
  const scale = width / upright.width;
  return {
    width,
    height: upright.height * scale,
    fragments: toFragments(lines, scale),
    confidence: meanConfidence(lines),
  };
}
