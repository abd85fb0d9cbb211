/** Discord's own limits; text counts code points (discord.com/developers/docs, components reference). */
export const limits = {
  /** A message of components, nested ones included. */
  components: 40,
  /** All text of such a message together. */
  text: 4000,
  /** Ours: one paragraph or table must leave room for the others. */
  paragraph: 2000,
  table: 1500,
  rowButtons: 5,
  customId: 100,
  buttonLabel: 80,
  options: 25,
  optionLabel: 100,
  optionValue: 100,
  placeholder: 150,
  modalTitle: 45,
  modalFields: 5,
  label: 45,
  labelHint: 100,
  textInput: 4000,
  threadName: 100,
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  alt: 1024,
  nonce: 25,
  commandName: 32,
  commandText: 100,
  commandOptions: 25,
} as const;

export const lengthOf = (text: string): number => [...text].length;

/** Cuts by code points and says so with an ellipsis. */
export const cut = (text: string, limit: number): string => {
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
};
