/** Secrets at rest: AES-256-GCM, 96-bit random IV, key id in front, `context` as associated data. */
export interface Vault {
  /** `context` binds the secret to its place, e.g. ['team', id, 'openai', row]; opening elsewhere fails. */
  seal(plain: Uint8Array, context: readonly string[]): Uint8Array;
  /** Throws when the key, the context or one bit of the sealed bytes is not what it was. */
  open(sealed: Uint8Array, context: readonly string[]): Uint8Array;
}
