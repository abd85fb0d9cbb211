import type { ModelReading } from '../ai/model-reading.ts';
import type { CvDocument } from '../candidates/document.ts';
import type { Words } from '../i18n/words.ts';
import { costWords } from './cost-words.ts';

/** 'Lu par le lecteur intégré en 0,4 s · PDF, 2 pages'. */
export const readingWords = (reading: CvDocument['reading'], t: Words): string => {
  const { candidate: say } = t.say.cards;
  if (!reading) return say.addedByHand;
  const reader = /^(built-?in|rules|parser)/.test(reading.reader) ? say.builtInReader : reading.reader;
  const time = say.seconds(t.number(Math.max(reading.ms, 100) / 1000, 1));
  const kind = reading.kind.toUpperCase();
  const document = reading.pages > 0 ? `${kind}, ${say.pages(reading.pages)}` : kind;
  const { model } = reading;
  if (model?.kind === 'model') return `${receiptWords(model, t)} · ${document}`;
  const degraded = model ? ` · ${t.say.ai.reading.degraded(t.say.ai.reading.why[model.why])}` : '';
  return `${say.read(reader, time)} · ${document}${degraded}`;
};

/** Which provider and model, time, cost; what was corrected, dropped, read otherwise. */
const receiptWords = (model: Extract<ModelReading, { kind: 'model' }>, t: Words): string => {
  const { reading: say, provider } = t.say.ai;
  const { receipt, corrected, disagree, dropped, agreement } = model;
  const names = (fields: typeof corrected) => t.list(fields.map((field) => say.fields[field]));
  const time = t.say.cards.candidate.seconds(t.number(Math.max(receipt.ms, 100) / 1000, 1));
  const cost = costWords(receipt.costMicros, t, receipt.estimated);
  return [
    say.by(provider[receipt.provider], receipt.model, time, cost),
    corrected.length > 0 ? say.corrected(names(corrected)) : say.nothingCorrected,
    ...(dropped > 0 ? [say.dropped(dropped)] : []),
    ...(disagree.length > 0 ? [say.disagree(names(disagree)), say.sure(t.percent(agreement))] : []),
  ].join(' · ');
};
