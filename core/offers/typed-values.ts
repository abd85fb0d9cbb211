// Values as people type them into the offer's form. Each reader answers null for what it cannot read.

/** '45000', '45 000 €', '45k€', '45,5 k' → 45000, 45000, 45000, 45500. */
export function readPay(text: string): number | null {
  const found = /^([\d\s\u00a0\u202f.,']+?)\s*(k)?\s*(?:€|euros?|eur|£|gbp|\$|usd|chf)?$/i.exec(text.trim());
  const digits = found?.[1]?.replace(/[\s\u00a0\u202f']/g, '') ?? '';
  const plain = /^\d{1,3}([.,]\d{3})+$/.test(digits) && !found?.[2] ? digits.replace(/[.,]/g, '') : digits;
  return /^\d+(?:[.,]\d+)?$/.test(plain)
    ? Math.round(Number(plain.replace(',', '.')) * (found?.[2] ? 1000 : 1))
    : null;
}

/** '3', '1,5', '3 ans', '5+ years' → a number. */
export function readYears(text: string): number | null {
  const found = /^(\d{1,4}(?:[.,]\d+)?)\s*\+?\s*(?:ans?|years?)?$/i.exec(text.trim());
  return found ? Number((found[1] ?? '').replace(',', '.')) : null;
}

/** Items between commas, semicolons or lines; each once, without case. */
export function readItems(text: string): string[] {
  const items = text.split(/[,;\n]/).map((item) => item.trim().replace(/\s+/g, ' '));
  return [...new Map(items.filter((item) => item !== '').map((item) => [item.toLowerCase(), item])).values()];
}
