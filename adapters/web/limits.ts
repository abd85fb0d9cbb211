/** What the page takes and shows at once. */
export const limits = {
  /** Characters of one written message, and of one field. */
  text: 8_000,
  fileName: 200,
  /** Files of one drop. */
  files: 200,
  /** Bytes of one file on the way in: more than is ever read, so that the refusal is the house's own. */
  fileBytes: 25 * 1024 * 1024,
  /** Messages of one page of history. */
  history: 100,
  /** JSON of one request. */
  requestBytes: 512 * 1024,
  /** Characters of a title shown under the message it answers. */
  preview: 120,
} as const;
