import { and, eq } from 'drizzle-orm';
import type { SettingStore } from '../../core/ports/memory.ts';
import { setting } from '../schema/setting.ts';
import type { Session } from './session.ts';

export function createSettings(session: Session): SettingStore {
  const target = [setting.teamId, setting.key];
  return {
    async get<T>(key: string) {
      const [row] = await session.db
        .select()
        .from(setting)
        .where(and(eq(setting.teamId, session.team), eq(setting.key, key)));
      return (row?.value ?? null) as T | null;
    },
    async set(key, value) {
      const row = { teamId: session.team, key, value: value ?? null };
      await session.db
        .insert(setting)
        .values(row)
        .onConflictDoUpdate({ target, set: { value: row.value } });
    },
    async once(key) {
      const row = { teamId: session.team, key: `once:${key}`, value: true };
      const made = await session.db.insert(setting).values(row).onConflictDoNothing({ target }).returning();
      return made.length > 0;
    },
  };
}
