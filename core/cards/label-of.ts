/** The label of an id in a closed list; an id that is not in the list stays as it is. */
export const labelOf = (labels: Record<string, string>, id: string): string =>
  Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;
