import type { Words } from '../i18n/words.ts';
import { type Card, type Part, strong, text } from './card.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';

/** What can be typed today, and what is announced. */
export const helpCard = (
  { commands }: { commands: { usage: string; summary: string; coming: boolean }[] },
  t: Words,
): Card => {
  const { house: say } = t.say.cards;
  const ready = commands.filter(({ coming }) => !coming);
  const coming = commands.filter((command) => command.coming).map(({ usage }) => usage);
  const list: Part = {
    type: 'list',
    items: ready.map(({ usage, summary }) => [strong(usage), text(` · ${summary}`)]),
  };
  return plainCard(
    {
      kind: 'help',
      title: say.help,
      parts: [
        textPart(say.helpDrop),
        list,
        ...(coming.length > 0 ? [headingPart(say.helpSoon), textPart(coming.join(' · '))] : []),
      ],
      footer: say.helpMention,
    },
    t,
  );
};
