import type { Notebook } from '../ports/notebook.ts';

/** A notebook that lives as long as the test keeps it: what two adapters share is what outlives a restart. */
export const createNotebook = (): Notebook => {
  const pages = new Map<string, { value: string; until: number }>();
  return {
    read: async (key) => {
      const page = pages.get(key);
      return page && page.until > Date.now() ? page.value : null;
    },
    write: async (key, value, until) => {
      if (value === null) pages.delete(key);
      else pages.set(key, { value, until });
    },
  };
};
