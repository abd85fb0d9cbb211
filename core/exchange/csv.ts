/**
 * Rows → CSV as RFC 4180 writes it, with a byte order mark and semicolons, which spreadsheets open right in French and in
 * English alike. A cell that a spreadsheet would take for a formula begins with an apostrophe; a phone number stays one.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

const cell = (value: string): string => {
  const safe = isFormula(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Full-width twins too: some spreadsheets fold them. */
const isFormula = (value: string): boolean =>
  /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) && !/^\+\d[\d .]*$/.test(value);
