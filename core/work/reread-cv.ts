import type { Room } from '../ports/memory.ts';

const key = 'ai.degraded';
const most = 2_000;

/** Documents read in degraded mode, oldest first: what `relire` reads again. */
export const degradedDocuments = async (room: Pick<Room, 'settings'>): Promise<string[]> =>
  (await room.settings.get<string[]>(key)) ?? [];

export const rememberDegraded = async (room: Pick<Room, 'settings'>, document: string): Promise<void> => {
  const known = await degradedDocuments(room);
  if (!known.includes(document)) await room.settings.set(key, [...known, document].slice(-most));
};

export const forgetDegraded = async (room: Pick<Room, 'settings'>, document: string): Promise<void> => {
  const known = await degradedDocuments(room);
  await room.settings.set(
    key,
    known.filter((id) => id !== document),
  );
};
