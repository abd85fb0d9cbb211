/** The calendar month in which a moment lies, in UTC as providers bill: '2026-11' and its two ends. */
export const monthOf = (moment: Date): { name: string; from: Date; to: Date } => {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()];
  const from = new Date(Date.UTC(year, month, 1));
  return { name: from.toISOString().slice(0, 7), from, to: new Date(Date.UTC(year, month + 1, 1)) };
};
