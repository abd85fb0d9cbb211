// Values as people type them into a form. Each reader answers null for what it cannot read.

/** '45000', '45 000 €', '45k€', '45,5 k' → 45000, 45000, 45000, 45500. */
export function readMoney(text: string): number | null {
  const found = /^([\d\s\u00a0\u202f.,']+?)\s*(k)?\s*(?:€|euros?|eur|£|gbp|\$|usd|chf)?$/i.exec(text.trim());
  if (!found) return null;
  const digits = (found[1] ?? '').replace(/[\s\u00a0\u202f']/g, '');
  if (found[2]) return scaled(digits, 1000);
  return /^\d{1,3}([.,]\d{3})+$/.test(digits) ? scaled(digits.replace(/[.,]/g, ''), 1) : scaled(digits, 1);
}

function scaled(digits: string, times: number): number | null {
  const value = /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
  return Number.isFinite(value) ? Math.round(value * times) : null;
}

/** '3', '1,5', '3 ans' → a number. */
export function readNumber(text: string): number | null {
  const found = /^(\d{1,4}(?:[.,]\d+)?)\s*\+?\s*(?:ans?|mois|years?|months?)?$/i.exec(text.trim());
  return found ? Number((found[1] ?? '').replace(',', '.')) : null;
}

/** '2027-01-15' or '15/01/2027' → '2027-01-15'; null for a day that no calendar has. */
export function readDay(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(plain)) return null;
  const date = new Date(`${plain}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== plain ? null : plain;
}

/** Items between commas, semicolons or lines; each once, without case. */
export function readList(text: string): string[] {
  const items = text.split(/[,;\n]/).map((item) => item.trim().replace(/\s+/g, ' '));
  return [...new Map(items.filter((item) => item !== '').map((item) => [item.toLowerCase(), item])).values()];
}

/** '06 39 98 12 34' → '+33639981234'; numbers of other countries with their prefix. */
export function readPhone(text: string): string | null {
  const digits = text.replace(/\(0\)/g, '').replace(/[\s.()/-]/g, '');
  if (/^0[1-9]\d{8}$/.test(digits)) return `+33${digits.slice(1)}`;
  const international = digits.replace(/^00/, '+');
  return /^\+[1-9]\d{7,14}$/.test(international) ? international : null;
}
