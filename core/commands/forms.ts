import type { FormHandler } from './command.ts';
import { aiForm } from './forms/ai.ts';
import { candidateForm } from './forms/candidate.ts';
import { keyForm } from './forms/key.ts';
import { mergeForm } from './forms/merge.ts';
import { noteForm } from './forms/note.ts';
import { offerForm } from './forms/offer.ts';
import { placementForm } from './forms/placement.ts';
import { placementEndForm } from './forms/placement-end.ts';
import { refuseForm } from './forms/refuse.ts';

/** What Slack and Discord show as modals, by id. */
export const formHandlers: readonly FormHandler[] = [
  offerForm,
  candidateForm,
  noteForm,
  refuseForm,
  placementForm,
  placementEndForm,
  mergeForm,
  keyForm,
  aiForm,
];
