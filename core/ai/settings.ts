import { z } from 'zod';
import { providers } from '../ports/language-model.ts';
import type { Room } from '../ports/memory.ts';
import { regions } from './providers.ts';

/** What a team has decided about models. */
export const aiSettingsSchema = z.object({
  order: z.array(z.enum(providers)).default(['openai', 'anthropic', 'gemini', 'mistral', 'compatible']),
  /** Where a CV may be read. */
  regions: z.array(z.enum(regions)).default(['us', 'eu', 'own']),
  /** Providers the team has ruled out, as sub-processors. */
  excluded: z.array(z.enum(providers)).default([]),
  /** 'openai' or 'openai:cv.read' → model. */
  models: z.record(z.string(), z.string()).default({}),
  /** The CV with the person's identity in it. */
  sendIdentity: z.boolean().default(false),
  /** Euros a month; null: no limit. */
  budget: z.number().nonnegative().nullable().default(null),
  /** Who is told of the budget: person and where they set it. */
  toldTo: z.object({ person: z.string(), conversation: z.string() }).nullable().default(null),
});
export type AiSettings = z.infer<typeof aiSettingsSchema>;

const key = 'ai';

export const readAiSettings = async (room: Pick<Room, 'settings'>): Promise<AiSettings> =>
  aiSettingsSchema.parse((await room.settings.get(key)) ?? {});

export const editAiSettings = async (
  room: Pick<Room, 'settings'>,
  patch: Partial<AiSettings>,
): Promise<AiSettings> => {
  const settings = aiSettingsSchema.parse({ ...(await readAiSettings(room)), ...patch });
  await room.settings.set(key, settings);
  return settings;
};
