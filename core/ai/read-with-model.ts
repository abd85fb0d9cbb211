import type { StructuredCv } from '../cv/structured-cv.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { Gateway } from './gateway.ts';
import { maskIdentity } from './mask-identity.ts';
import { mergeCv } from './merge-cv.ts';
import type { ModelReading } from './model-reading.ts';
import { type CvReply, readCvTask } from './tasks/read-cv.ts';
import { verifyCv } from './verify-cv.ts';

export interface ReadAgain {
  team: string;
  by: string | null;
  /** The CV's text, orders to machines taken out. */
  text: string;
  built: StructuredCv;
  sendIdentity: boolean;
}

/** A configured model reads the same text; the two readings become one. Without a key: the built-in reading, and nothing to say. */
export const readWithModel = async (
  doors: { ai: Gateway; vocabulary: Vocabulary },
  { team, by, text, built, sendIdentity }: ReadAgain,
): Promise<{ cv: StructuredCv; model: ModelReading | null }> => {
  const masked = sendIdentity ? { text, restore: (reply: string) => reply } : maskIdentity(text, built);
  if (!masked) return { cv: built, model: { kind: 'degraded', why: 'identity' } };
  const answer = await doors.ai.ask(team, { task: readCvTask, input: { text: masked.text }, by });
  if (answer.kind === 'built-in') {
    const { why } = answer;
    return { cv: built, model: why === 'no_key' ? null : { kind: 'degraded', why } };
  }
  const verified = verifyCv(restoredReply(answer.reply, masked.restore), text);
  const { cv, ...merged } = mergeCv(built, verified, doors.vocabulary);
  return { cv, model: { kind: 'model', receipt: answer.receipt, ...merged, dropped: verified.dropped } };
};

/** Placeholders in any string of the reply become what they stood for. */
const restoredReply = (reply: CvReply, restore: (text: string) => string): CvReply =>
  deep(reply, restore) as CvReply;

const deep = (value: unknown, restore: (text: string) => string): unknown => {
  if (typeof value === 'string') return restore(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, restore));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner, restore)]));
};
