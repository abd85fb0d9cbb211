/** A piece of an RTF file. Control words come without their backslash, with their number or null. */
export type Token =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'word'; word: string; number: number | null }
  | { type: 'byte'; byte: number };

/** Reads the file from front to back once. Line ends are no text; \bin data is passed over. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let at = 0;
  while (at < source.length) {
    const sign = source[at];
    if (sign === '{' || sign === '}') yield { type: sign === '{' ? 'open' : 'close' };
    else if (sign === '\\') {
      const { token, length } = controlAt(source, at);
      at += length - 1;
      yield token;
    } else if (sign !== '\r' && sign !== '\n') yield { type: 'byte', byte: source.charCodeAt(at) };
    at += 1;
  }
}

function controlAt(source: string, at: number): { token: Token; length: number } {
  wordPattern.lastIndex = at;
  const word = wordPattern.exec(source);
  if (word) return wordAt(word);
  hexPattern.lastIndex = at;
  const hex = hexPattern.exec(source);
  if (hex) return { token: { type: 'byte', byte: Number.parseInt(hex[1] ?? '0', 16) }, length: 4 };
  return { token: { type: 'word', word: source[at + 1] ?? '', number: null }, length: 2 };
}

const wordPattern = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const hexPattern = /\\'([0-9a-fA-F]{2})/y;

function wordAt([all, word = '', digits]: RegExpExecArray): { token: Token; length: number } {
  const number = digits === undefined ? null : Number(digits);
  const skipped = word === 'bin' && number !== null ? Math.max(0, number) : 0;
  return { token: { type: 'word', word, number }, length: all.length + skipped };
}
