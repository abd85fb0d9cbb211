// The line under the name that says what the person is ('Développeuse React').

import type { Vocabulary } from '../skills/vocabulary.ts';
import { findDate } from './dates.ts';
import type { Line } from './lines.ts';
import { headingOf } from './section-words.ts';
import { titleLikeness } from './trade-words.ts';

/** Within four lines of the name: short, no contact, and a trade by its words. */
export function findHeadline(
  lines: readonly Line[],
  name: Line | null,
  vocabulary: Vocabulary,
): string | null {
  const at = name ? lines.indexOf(name) : -1;
  if (at < 0) return null;
  for (const line of lines.slice(at + 1, at + 5)) {
    const { text } = line;
    if (headingOf(text)) break;
    if (text.length > 90 || /[@]|\d{4}|https?:|[.!?]$/.test(text) || findDate(text)) continue;
    if (titleLikeness(text) > 0.4 || vocabulary.occupation(text)) return text;
  }
  return null;
}
