import { z } from 'zod';
import type { Form } from '../../../core/cards/form.ts';
import type { Notebook } from '../../../core/ports/notebook.ts';

/** A form on its way: Discord shows five fields at a time, and forgets what was typed. */
export interface Draft {
  id: string;
  by: string;
  form: Form;
  values: Record<string, string>;
}

const most = 200;
const lifeMs = 60 * 60_000;

const draftSchema = z.object({
  id: z.string(),
  by: z.string(),
  form: z.custom<Form>((value) => typeof value === 'object' && value !== null),
  values: z.record(z.string(), z.string()),
});

/** For an hour, over a restart too: what was typed is sealed in the notebook until the form is sent. */
export const createDrafts = (notebook: Notebook, now: () => number = Date.now) => {
  const here = new Map<string, { draft: Draft; until: number }>();
  const pageOf = (id: string) => `draft:${id}`;
  const hold = (draft: Draft) => {
    const until = now() + lifeMs;
    if (here.size >= most) here.delete(here.keys().next().value ?? '');
    here.set(draft.id, { draft, until });
    return until;
  };
  const written = async (id: string): Promise<Draft | null> => {
    const page = await notebook.read(pageOf(id));
    return page ? draftSchema.parse(JSON.parse(page)) : null;
  };
  return {
    /** Held at once; `save` is what makes it outlive this process. */
    keep: (draft: Draft): Draft => {
      hold(draft);
      return draft;
    },
    save: (draft: Draft): Promise<void> =>
      notebook.write(pageOf(draft.id), JSON.stringify(draft), hold(draft)),
    /** Only to the person who began it: the end of `by`, since in a direct conversation no guild is named. */
    get: async (id: string, user: string): Promise<Draft | null> => {
      const held = here.get(id);
      const draft = held && held.until > now() ? held.draft : await written(id);
      return draft && userOf(draft.by) === user ? draft : null;
    },
    drop: async (id: string): Promise<void> => {
      here.delete(id);
      await notebook.write(pageOf(id), null, 0);
    },
  };
};

export type Drafts = ReturnType<typeof createDrafts>;

/** 'discord:G1:U1' → 'U1'. */
export const userOf = (person: string): string => person.slice(person.lastIndexOf(':') + 1);
