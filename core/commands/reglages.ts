import { readAiSettings } from '../ai/settings.ts';
import { aiSettingsCard } from '../cards/ai-settings-card.ts';
import type { Room } from '../ports/memory.ts';
import type { Command } from './command.ts';
import type { ActContext } from './context.ts';

export const settingsCommand: Command = {
  name: 'matchpro reglages',
  english: 'matchpro settings',
  summary: (t) => t.commands.coming.settings,
  args: [],
  right: 'administer',
  answers: 'person',
  run: async (context) => {
    await context.act(async (room, say) => say(await settingsShown(room, context)));
  },
};

export const settingsShown = async (room: Room, context: Pick<ActContext, 't'>) =>
  aiSettingsCard({ settings: await readAiSettings(room), keys: await room.keys.list() }, context.t);
