import type { Form } from '../../../core/cards/form.ts';

/** A form on its way: Discord shows five fields at a time, and forgets what was typed. */
export interface Draft {
  id: string;
  by: string;
  form: Form;
  values: Record<string, string>;
}

const most = 500;
const lifeMs = 15 * 60_000;

/** As long as the interaction that opened it could be answered; a restart asks the person to begin again. */
export const createDrafts = (now: () => number = Date.now) => {
  const drafts = new Map<string, { draft: Draft; until: number }>();
  return {
    keep: (draft: Draft): Draft => {
      if (drafts.size >= most) drafts.delete(drafts.keys().next().value ?? '');
      drafts.set(draft.id, { draft, until: now() + lifeMs });
      return draft;
    },
    /** Only to the person who began it. */
    get: (id: string, by: string): Draft | null => {
      const kept = drafts.get(id);
      return kept && kept.until > now() && kept.draft.by === by ? kept.draft : null;
    },
    drop: (id: string) => void drafts.delete(id),
  };
};

export type Drafts = ReturnType<typeof createDrafts>;
