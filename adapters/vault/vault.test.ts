import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../core/errors.ts';
import { vaultContract } from '../../core/testing/contracts/vault-contract.ts';
import { createVault, sealedWithOldKey } from './vault.ts';

const aKey = () => randomBytes(32).toString('hex');
const words = new TextEncoder().encode('sk-marker');
const place = ['team', 't1', 'openai', 'row1'];

vaultContract('AES-256-GCM', () => ({
  vault: createVault({ keys: [aKey()] }),
  stranger: createVault({ keys: [aKey()] }),
}));

describe('the keyring', () => {
  const [old, fresh] = [aKey(), aKey()];

  it('opens with any of its keys and seals with the first', () => {
    const before = createVault({ keys: [old] }).seal(words, place);
    const after = createVault({ keys: [fresh, old] });
    expect([...after.open(before, place)]).toEqual([...words]);
    expect([...createVault({ keys: [fresh] }).open(after.seal(words, place), place)]).toEqual([...words]);
  });

  it('says what an older key has sealed', () => {
    const before = createVault({ keys: [old] }).seal(words, place);
    expect(sealedWithOldKey(before, [old])).toBe(false);
    expect(sealedWithOldKey(before, [fresh, old])).toBe(true);
    expect(sealedWithOldKey(before, [])).toBe(false);
  });

  it.each([
    ['a key that is gone', createVault({ keys: [fresh] }), 'vault.key_wrong'],
    ['no key at all', createVault({ keys: [] }), 'vault.key_missing'],
  ])('refuses with %s, and tells nothing of the secret', (_, vault, code) => {
    const sealed = createVault({ keys: [old] }).seal(words, place);
    const error = refusalOf(() => vault.open(sealed, place));
    expect(error.code).toBe(code);
    expect(`${error.message} ${JSON.stringify(error)} ${error.stack}`).not.toMatch(/marker|[0-9a-f]{32}/);
  });

  it('without a key nothing is sealed either', () => {
    expect(refusalOf(() => createVault({ keys: [] }).seal(words, place)).code).toBe('vault.key_missing');
  });

  it.each(['', 'abc', 'g'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), ` ${'a'.repeat(64)}`])(
    '%j is no key',
    (key) => {
      expect(refusalOf(() => createVault({ keys: [key] })).code).toBe('vault.key_wrong');
    },
  );
});

const refusalOf = (act: () => unknown): Refusal => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('it was not refused');
};
