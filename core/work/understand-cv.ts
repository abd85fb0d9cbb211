import type { ModelReading } from '../ai/model-reading.ts';
import { readWithModel } from '../ai/read-with-model.ts';
import { setAsideOrders } from '../ai/set-aside-orders.ts';
import { readAiSettings } from '../ai/settings.ts';
import type { DocumentText } from '../cv/document-text.ts';
import { visibleText } from '../cv/lines.ts';
import { readCv } from '../cv/read-cv-text.ts';
import type { StructuredCv } from '../cv/structured-cv.ts';
import type { WorkContext } from './context.ts';

export interface Understood {
  /** Without what was said to machines. */
  text: DocumentText;
  cv: StructuredCv;
  /** null: no model was asked for. */
  model: ModelReading | null;
}

/** The text of a document → what it says: by the built-in reader, then by a model where the team has one. */
export const understandCv = async (
  context: Pick<WorkContext, 'memory' | 'clock' | 'vocabulary' | 'ai'>,
  asked: { team: string; by: string | null },
  document: DocumentText,
): Promise<Understood> => {
  const { text, cv: built } = understandByRules(context, document);
  const known = await context.memory.in(asked.team, async (room) => ({
    keys: (await room.keys.list()).length,
    settings: await readAiSettings(room),
  }));
  if (known.keys === 0) return { text, cv: built, model: null };
  const { sendIdentity } = known.settings;
  const reading = { ...asked, text: visibleText(text), built, sendIdentity };
  return { text, ...(await readWithModel(context, reading)) };
};

/** The built-in reading alone. Orders to machines are told to the recruiter and read by nobody. */
export const understandByRules = (
  { vocabulary, clock }: Pick<WorkContext, 'vocabulary' | 'clock'>,
  document: DocumentText,
): { text: DocumentText; cv: StructuredCv } => {
  const { document: text, orders } = setAsideOrders(document);
  const cv = readCv(text, vocabulary, { today: clock.now() });
  const told = orders.slice(0, 3).map((quote) => ({ code: 'orders' as const, quote: quote.slice(0, 160) }));
  return { text, cv: { ...cv, oddities: [...told, ...cv.oddities] } };
};
