// What a text says under its disguises: look-alike letters, spaced or swapped letters, encodings.

/** Lower case without accents, invisible characters and look-alikes of other alphabets; typographic marks as plain ones. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u0370-\u03ff\u0400-\u04ff\u2100-\u214f]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[’‘´`]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const lookAlikes: Record<string, string> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    һ: 'h',
    ԁ: 'd',
    к: 'k',
  },
  ...{
    м: 'm',
    т: 't',
    в: 'b',
    н: 'h',
    г: 'r',
    п: 'n',
    и: 'u',
    л: 'l',
    ӏ: 'l',
    ʟ: 'l',
    ѵ: 'v',
    ԝ: 'w',
    з: '3',
  },
  ...{
    α: 'a',
    ε: 'e',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    η: 'n',
    χ: 'x',
    μ: 'm',
    σ: 's',
  },
};

/** Other readings of the same text, for looking only; few are words at all. */
export const otherReadings = (text: string): string[] => {
  const plain = plainWords(text);
  return [
    plainWords(
      text
        .split(/\s{2,}/)
        .map(unspaced)
        .join(' '),
    ),
    unspaced(plain),
    plain.replace(/[013457@$]/g, (sign) => leet[sign] ?? sign),
    plain.replace(/(?<=\p{L})[.\-_*|/](?=\p{L})/gu, ''),
    [...plain].reverse().join(''),
    plain.replace(/[a-z]/g, rotated),
    ...decoded(text).map(plainWords),
  ].filter((reading, index, all) => reading !== '' && reading !== plain && all.indexOf(reading) === index);
};

const leet: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** 'i g n o r e  a l l' → 'ignore all'; two spaces or a slash part words, else they run together. */
const unspaced = (plain: string): string =>
  plain.replace(/(?:(?<![\p{L}\p{N}])[\p{L}\p{N}][ ._-]){4,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu, (spaced) =>
    spaced.replace(/[ ._-]/g, ''),
  );

const rotated = (letter: string): string => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97);

const decoded = (text: string): string[] => [
  ...[...text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)].map(([run]) => readable(Buffer.from(run, 'base64'))),
  ...[...text.matchAll(/(?:[0-9a-f]{2}[\s:,]?){10,}/gi)].map(([run]) =>
    readable(Buffer.from(run.replace(/[^0-9a-f]/gi, ''), 'hex')),
  ),
  ...[...text.matchAll(/(?:\\u[0-9a-f]{4}|\\x[0-9a-f]{2}){6,}/gi)].map(([run]) =>
    run.replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, wide: string, narrow: string) =>
      String.fromCharCode(Number.parseInt(wide ?? narrow, 16)),
    ),
  ),
  ...(/%[0-9a-f]{2}/i.test(text) ? [percentDecoded(text)] : []),
  ...(/&#x?[0-9a-f]+;/i.test(text) ? [entitiesDecoded(text)] : []),
  ...[...text.matchAll(/(?:[01]{8}\s?){8,}/g)].map(([run]) =>
    (run.match(/[01]{8}/g) ?? []).map((bits) => String.fromCharCode(Number.parseInt(bits, 2))).join(''),
  ),
];

const readable = (bytes: Buffer): string => {
  const words = bytes.toString('utf8');
  const letters = words.replace(/[^\p{L} ]/gu, '').length;
  return letters > words.length * 0.8 ? words : '';
};

const percentDecoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));

const entitiesDecoded = (text: string): string =>
  text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => {
    const point = Number.parseInt(code, hex ? 16 : 10);
    return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : '';
  });
