import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vault } from '../../ports/vault.ts';

const context = fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 });
const plain = fc.uint8Array({ maxLength: 64 });
const here = ['team', 't1', 'openai', 'row1'];

/** `open` gives two vaults that have no key in common. */
export const vaultContract = (name: string, open: () => { vault: Vault; stranger: Vault }): void => {
  describe(`vault: ${name}`, () => {
    const { vault, stranger } = open();

    it('gives back what was sealed, in its own place', () => {
      const property = fc.property(plain, context, (bytes, place) => {
        expect([...vault.open(vault.seal(bytes, place), place)]).toEqual([...bytes]);
      });
      fc.assert(property);
    });

    it('does not open elsewhere, however alike the place is written', () => {
      const places = fc.tuple(context, context).filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b));
      const property = fc.property(plain, places, (bytes, [place, other]) => {
        expect(() => vault.open(vault.seal(bytes, place), other)).toThrow();
      });
      fc.assert(property);
      const sealed = vault.seal(new Uint8Array([1]), ['a', 'bc']);
      for (const alike of [['ab', 'c'], ['a', 'b', 'c'], ['abc'], ['a', 'bc', ''], ['a,bc']])
        expect(() => vault.open(sealed, alike), alike.join('|')).toThrow();
    });

    it('does not open when one bit has changed, wherever it is', () => {
      const sealed = vault.seal(new TextEncoder().encode('sk-marker'), here);
      for (let bit = 0; bit < sealed.length * 8; bit++) {
        const changed = Uint8Array.from(sealed);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => vault.open(changed, here), `bit ${bit}`).toThrow();
      }
    });

    it('does not open when it is cut short or made longer', () => {
      const sealed = vault.seal(new TextEncoder().encode('sk-marker'), here);
      for (let length = 0; length < sealed.length; length++)
        expect(() => vault.open(sealed.subarray(0, length), here), `${length} bytes`).toThrow();
      expect(() => vault.open(new Uint8Array([...sealed, 0]), here)).toThrow();
    });

    it('does not open with another key', () => {
      expect(() => stranger.open(vault.seal(new Uint8Array([1, 2]), here), here)).toThrow();
    });

    it('never seals the same words the same way, and shows none of them', () => {
      const words = new TextEncoder().encode('sk-marker-marker');
      const [one, two] = [vault.seal(words, here), vault.seal(words, here)];
      expect(Buffer.from(one)).not.toEqual(Buffer.from(two));
      expect(Buffer.from(one).includes('marker')).toBe(false);
    });
  });
};
