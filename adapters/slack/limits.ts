/** Slack's own limits, in characters unless said (docs.slack.dev, Block Kit reference). */
export const limits = {
  blocks: 50,
  modalBlocks: 100,
  /** Top-level text: what notifications and screen readers read. */
  text: 3000,
  header: 150,
  /** One rich_text block: Slack gives no number; a section's is kept. */
  richText: 3000,
  /** One table a message, header row included. */
  tables: 1,
  tableRows: 100,
  tableColumns: 20,
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  options: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  context: 2000,
  modalTitle: 24,
  modalSubmit: 24,
  privateMetadata: 3000,
  inputLabel: 2000,
  inputHint: 2000,
  /** Slack sends our files itself: 50 names are enough for one message. */
  files: 10,
} as const;

/** Cuts by characters as Slack counts them, never through a surrogate pair, and says so with an ellipsis. */
export const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
};
