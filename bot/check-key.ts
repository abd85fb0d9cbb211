import type { Config } from './config.ts';
import type { Parts } from './parts.ts';

const context = ['vault', 'canary'];

/**
 * The first start seals a word under the key; every later start opens it. Throws Refusal vault.key_wrong before any event is taken, so
 * that nothing that waits is tried with another key.
 */
export const checkKey = async (
  config: Config,
  { memory, vault }: Pick<Parts, 'memory' | 'vault'>,
): Promise<void> => {
  const fresh = {
    home: true,
    name: config.TEAM_NAME,
    locale: config.TEAM_LOCALE,
    timeZone: config.TEAM_TIME_ZONE,
  };
  const team = await memory.doorstep.teamOf('web', 'local', fresh);
  const sealed = await memory.in(team.id, (room) => room.settings.get<string>('vault.canary'));
  if (sealed !== null) {
    vault.open(Buffer.from(sealed, 'base64'), context);
    return;
  }
  const canary = Buffer.from(vault.seal(Buffer.from('canary'), context)).toString('base64');
  await memory.in(team.id, (room) => room.settings.set('vault.canary', canary));
};
