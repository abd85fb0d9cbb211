// E-mail and telephone, wherever they stand.

import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { findRange } from './dates.ts';
import { isCapitals } from './fold.ts';
import type { Line } from './lines.ts';

const mailPattern = /[a-z0-9](?:[\w.+-]{0,62}[\w+-])?@[a-z0-9](?:[a-z0-9-]{0,60}\.)+[a-z]{2,12}\b/i;
const mailChars = /^[\w.+-]+$/;

/** The first e-mail address, also when it is broken over lines ("elena-" / "bennett@mail.example.c" / "om"). */
export function findEmail(lines: readonly Line[]): string | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!line.text.includes('@')) continue;
    const found =
      mailPattern.exec(mended(lines, i)) ?? mailPattern.exec(line.text.replace(/ ?([@.]) ?/g, '$1'));
    if (found) return plainMail(found[0]);
  }
  return null;
}

function plainMail(mail: string): string {
  return mail === mail.toUpperCase() ? mail.toLowerCase() : mail;
}

/** The address's line with the pieces of the same address from the lines around it. */
function mended(lines: readonly Line[], i: number): string {
  const { text } = lines[i] as Line;
  let whole = text;
  const before = lines[i - 1]?.text ?? '';
  const opens = /^[\w.+-]*@/.test(text);
  if (opens && (text.startsWith('@') || /[-_.+]$/.test(before)) && mailChars.test(before))
    whole = before + whole;
  for (const next of lines.slice(i + 1, i + 3)) {
    if (!goesOn(whole, next)) break;
    whole += next.text;
  }
  return whole;
}

function goesOn(mail: string, next: Line): boolean {
  if (next.gapAbove > 1.6 || !/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(next.text)) return false;
  if (/[@.-]$/.test(mail) || /^\.[a-z]{2,6}$/i.test(next.text)) return /@/.test(mail);
  const host = /@([\w.-]+)$/.exec(mail)?.[1];
  if (!host) return false;
  return (
    !/\.[a-z]{2,}$/i.test(host) ||
    (/^[a-z]{1,2}$/i.test(next.text) && isCapitals(mail) === /[A-Z]/.test(next.text)) ||
    /^[\w-]*\.[a-z]{2,5}$/i.test(next.text)
  );
}

const phonePattern = /(?<![\w@/.=-])(?:\(?\+|00)?\(?\d[\d .()/-]{6,20}\d(?![\w@/=])/g;

/** The first telephone number, in E.164. A number without prefix is read with the region of the CV. */
export function findPhone(lines: readonly Line[], region: CountryCode): string | null {
  for (const line of lines) {
    if (!/\d\D?\d\D{0,3}\d/.test(line.text)) continue;
    for (const match of line.text.replace(/\u00a0/g, ' ').matchAll(phonePattern)) {
      for (const written of shorter(match[0])) {
        const phone = toPhone(written, region);
        if (phone) return phone;
      }
    }
  }
  return null;
}

/** The number as matched, then without its last groups: "06 39 98 12 34 5 bis rue …" ends before the street's number. */
function shorter(written: string): string[] {
  const groups = written.split(/(?= \/ | {2,}|(?<=\d) )/);
  return groups.map((_, i) => groups.slice(0, groups.length - i).join(''));
}

function toPhone(written: string, region: CountryCode): string | null {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15 || findRange(written) || /^\d{4} ?- ?\d{4}$/.test(written))
    return null;
  if (/^(19|20)\d\d[-/.]\d\d[-/.]\d\d/.test(written)) return null;
  const plain = written.replace(/\(0\)/g, '').replace(/^00/, '+');
  const regions: CountryCode[] = /^\(?[2-9]\d\d\)?[ .-]/.test(plain)
    ? ['US', region]
    : [region, 'US', 'GB', 'FR'];
  for (const candidate of regions) {
    const parsed = parsePhoneNumberFromString(plain, candidate);
    if (parsed?.isValid()) return parsed.number;
  }
  const parsed = parsePhoneNumberFromString(plain, region);
  return parsed?.isPossible() && digits.length >= 9 ? parsed.number : null;
}
