import { eq, isNotNull, like, or } from 'drizzle-orm';
import { keyPlace } from '../core/ai/api-key.ts';
import { heldContext } from '../core/work/receive-message.ts';
import { connect, type Where } from './client.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { apiKey } from './schema/api-key.ts';
import { heldNote } from './schema/held-note.ts';
import { inbox } from './schema/inbox.ts';
import { setting } from './schema/setting.ts';

/** Opens with any key of the ring and seals with the newest; null: it is sealed with that one already. Throws when no key opens it. */
export type Reseal = (sealed: Uint8Array, context: readonly string[]) => Uint8Array | null;

/**
 * Everything under the Vault, sealed again with the newest key, in one transaction: all of it or nothing. Who reads meanwhile finds the
 * old or the new bytes and opens both. Throws FolderHeld while another process works in the folder.
 */
export async function resealAll(where: Where, reseal: Reseal): Promise<number> {
  const client = await connect(where);
  try {
    await migrate(client.db, client.kind);
    return await client.db.transaction((tx) => resealIn(tx, reseal));
  } finally {
    await client.close();
  }
}

/** The same on an open database. */
export async function resealIn(tx: Database, reseal: Reseal): Promise<number> {
  let changed = 0;
  for (const part of [resealKeys, resealHeld, resealInbox, resealSettings]) changed += await part(tx, reseal);
  return changed;
}

async function resealKeys(tx: Database, reseal: Reseal): Promise<number> {
  let changed = 0;
  for (const row of await tx.select().from(apiKey).for('update')) {
    const sealed = reseal(row.sealed, keyPlace(row.teamId, row));
    if (!sealed) continue;
    await tx.update(apiKey).set({ sealed }).where(eq(apiKey.id, row.id));
    changed += 1;
  }
  return changed;
}

async function resealHeld(tx: Database, reseal: Reseal): Promise<number> {
  let changed = 0;
  for (const row of await tx.select().from(heldNote).for('update')) {
    const sealed = reseal(row.sealed, heldContext(row.teamId, row.message));
    if (!sealed) continue;
    await tx.update(heldNote).set({ sealed }).where(eq(heldNote.id, row.id));
    changed += 1;
  }
  return changed;
}

async function resealInbox(tx: Database, reseal: Reseal): Promise<number> {
  let changed = 0;
  for (const row of await tx.select().from(inbox).where(isNotNull(inbox.sealed)).for('update')) {
    const { platform, workspace, key } = row;
    const sealed = row.sealed && reseal(row.sealed, ['inbox', platform, workspace, key]);
    if (!sealed) continue;
    await tx.update(inbox).set({ sealed }).where(eq(inbox.id, row.id));
    changed += 1;
  }
  return changed;
}

/** Sealed settings are base64: the key's own test word, and each platform's notebook. */
async function resealSettings(tx: Database, reseal: Reseal): Promise<number> {
  let changed = 0;
  const sealedOnes = or(eq(setting.key, 'vault.canary'), like(setting.key, 'notebook:%'));
  for (const { teamId, key, value } of await tx.select().from(setting).where(sealedOnes).for('update')) {
    const context =
      key === 'vault.canary' ? ['vault', 'canary'] : ['notebook', teamId, key.slice('notebook:'.length)];
    const sealed = typeof value === 'string' ? reseal(Buffer.from(value, 'base64'), context) : null;
    if (!sealed) continue;
    const fresh = Buffer.from(sealed).toString('base64');
    await tx
      .insert(setting)
      .values({ teamId, key, value: fresh })
      .onConflictDoUpdate({
        target: [setting.teamId, setting.key],
        set: { value: fresh },
      });
    changed += 1;
  }
  return changed;
}
