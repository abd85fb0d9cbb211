import type { Words } from '../i18n/words.ts';
import { type Card, text } from './card.ts';

export type SettingsAbout =
  | 'digest.empty'
  | 'digest.channel'
  | 'digest.hour'
  | 'digest.hour.nowhere'
  | 'digest.off'
  | 'channels';

/** One line that says what is set now. `value` is the hour, the language or the list it speaks of. */
export const settingsCard = ({ about, value }: { about: SettingsAbout; value: string }, t: Words): Card => {
  const say = t.say.commands.settings[about](value);
  return {
    kind: 'settings',
    locale: t.locale,
    tone: 'neutral',
    title: [text(say.title)],
    parts: [{ type: 'text', spans: [text(say.text)] }],
    actions: [],
  };
};
