import type { Words } from '../i18n/words.ts';
import type { HealthCount, HealthRow } from '../ports/health.ts';
import { type Card, type CardTone, text } from './card.ts';
import { labelOf } from './label-of.ts';
import { plainCard, textPart } from './plain-card.ts';
import { clip } from './spans.ts';

/** One line per part of the house: what it is, how it is, and the detail. */
export const healthCard = ({ rows }: { rows: HealthRow[] }, t: Words): Card => {
  const { house: say } = t.say.cards;
  const wrong = rows.filter(({ state }) => state === 'degraded' || state === 'down').length;
  return plainCard(
    {
      kind: 'health',
      tone: toneOf(rows),
      title: say.health,
      parts: [
        textPart(wrong > 0 ? say.healthNotOk(wrong) : say.healthOk),
        {
          type: 'facts',
          facts: rows.map((row) => ({ label: labelOf(say.parts, row.what), value: [text(lineOf(row, t))] })),
        },
      ],
    },
    t,
  );
};

const lineOf = ({ state, detail, counts }: HealthRow, t: Words): string => {
  const { house: say } = t.say.cards;
  const counted = Object.entries(counts ?? {}).map(([of, n]) => say.counts[of as HealthCount](n));
  const named = clip(labelOf(say.details, detail), 120);
  return [t.say.terms.health[state], named, ...counted].filter(Boolean).join(' · ');
};

const toneOf = (rows: HealthRow[]): CardTone => {
  if (rows.some(({ state }) => state === 'down')) return 'bad';
  return rows.some(({ state }) => state === 'degraded') ? 'warning' : 'good';
};
