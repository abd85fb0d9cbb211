// Seals every secret again with the newest key: npm run keys:rotate, with ENCRYPTION_KEYS=<new>,<old>. Embedded: stop the bot first.

import { createVault, sealedWithOldKey } from '../adapters/vault/vault.ts';
import { readConfig } from '../bot/config.ts';
import { keyring } from '../bot/parts.ts';
import { Refusal } from '../core/errors.ts';
import { resealAll } from '../db/reseal.ts';

const config = readConfig();
const keys = await keyring(config);
const vault = createVault({ keys });
const where = config.DATABASE_URL ? { url: config.DATABASE_URL } : { dataDir: config.DATA_DIR };

try {
  const changed = await resealAll(where, (sealed, context) => {
    const plain = vault.open(sealed, context);
    return sealedWithOldKey(sealed, keys) ? vault.seal(plain, context) : null;
  });
  console.log(`${changed} secrets sealed again with the first of ${keys.length} keys.`);
  console.log('Start the bot; when it answers, the older keys can be taken out of ENCRYPTION_KEYS.');
} catch (problem) {
  const wrong = problem instanceof Refusal && problem.code === 'vault.key_wrong';
  const said = wrong ? 'A secret opens with none of these keys: nothing was changed.' : String(problem);
  console.error(said);
  process.exitCode = 1;
}
