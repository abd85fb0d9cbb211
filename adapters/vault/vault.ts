import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Refusal } from '../../core/errors.ts';
import type { Vault } from '../../core/ports/vault.ts';

// Sealed bytes: version (1) · key id (8) · IV (12) · tag (16) · ciphertext. AES-256-GCM.

const version = 1;
const idLength = 8;
const ivLength = 12;
const tagLength = 16;
const headLength = 1 + idLength;

interface Key {
  id: Buffer;
  secret: Buffer;
}

/**
 * `keys` are 64 hexadecimal digits each: the first one seals, every one opens, so that a key can be replaced while old
 * secrets still open. Without keys the vault stays shut: it refuses with vault.key_missing when used.
 */
export const createVault = ({ keys }: { keys: readonly string[] }): Vault => {
  const ring = keys.map(toKey);
  return {
    seal(plain, context) {
      const [key] = ring;
      if (!key) throw new Refusal('vault.key_missing', {});
      const head = Buffer.concat([Buffer.of(version), key.id]);
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', key.secret, iv, { authTagLength: tagLength });
      cipher.setAAD(associated(head, context));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return new Uint8Array(Buffer.concat([head, iv, cipher.getAuthTag(), body]));
    },
    open(sealed, context) {
      if (ring.length === 0) throw new Refusal('vault.key_missing', {});
      const bytes = Buffer.from(sealed);
      const head = bytes.subarray(0, headLength);
      const iv = bytes.subarray(headLength, headLength + ivLength);
      const tag = bytes.subarray(headLength + ivLength, headLength + ivLength + tagLength);
      const key = ring.find((one) => one.id.equals(head.subarray(1)));
      if (head[0] !== version || !key || tag.length !== tagLength) throw new Refusal('vault.key_wrong', {});
      return decrypt(
        key,
        iv,
        tag,
        associated(head, context),
        bytes.subarray(headLength + ivLength + tagLength),
      );
    },
  };
};

/** True when a newer key should seal this again. */
export const sealedWithOldKey = (sealed: Uint8Array, keys: readonly string[]): boolean => {
  const [newest] = keys;
  return newest !== undefined && !toKey(newest).id.equals(sealed.subarray(1, headLength));
};

const toKey = (hex: string): Key => {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new Refusal('vault.key_wrong', {});
  const secret = Buffer.from(hex, 'hex');
  const id = createHash('sha256').update('matchpro key id').update(secret).digest().subarray(0, idLength);
  return { id, secret };
};

const decrypt = (key: Key, iv: Buffer, tag: Buffer, aad: Buffer, body: Buffer): Uint8Array => {
  const decipher = createDecipheriv('aes-256-gcm', key.secret, iv, { authTagLength: tagLength });
  decipher.setAAD(aad);
  decipher.setAuthTag(tag);
  try {
    return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]));
  } catch {
    throw new Refusal('vault.key_wrong', {});
  }
};

/** Each part behind its length, so that ['a', 'bc'] and ['ab', 'c'] differ; UTF-16, so that half a character is itself. */
const associated = (head: Buffer, context: readonly string[]): Buffer => {
  const parts = context.flatMap((part) => {
    const bytes = Buffer.from(part, 'utf16le');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat([head, ...parts]);
};
