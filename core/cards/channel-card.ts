import type { Words } from '../i18n/words.ts';
import type { Card, CardTone } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { clip } from './spans.ts';

export interface ChannelCardValues {
  /** The channel's name, '' when it is not known. */
  channel: string;
  state: 'allowed' | 'already' | 'forbidden' | 'removed' | 'opened';
}

/** Whether CVs dropped in this channel are read from now on. */
export const channelCard = ({ channel, state }: ChannelCardValues, t: Words): Card => {
  const { house: say } = t.say.cards;
  return plainCard(
    {
      kind: 'channel',
      tone: tones[state],
      title: say.channel[state],
      parts: [
        textPart(say.channelText[state]),
        ...(channel ? [textPart(say.channelName(clip(channel, 80)))] : []),
      ],
    },
    t,
  );
};

const tones: Record<ChannelCardValues['state'], CardTone> = {
  allowed: 'good',
  already: 'neutral',
  forbidden: 'bad',
  opened: 'warning',
  removed: 'neutral',
};
