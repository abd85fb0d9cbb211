import type { Messages } from '../fr.ts';

export const chats: Messages['chats'] = {
  more: (count) => `and ${count} more`,
  previous: 'Previous',
  next: 'Next',
  cancel: 'Cancel',
  cancelled: 'Cancelled: nothing has changed.',
  chooseHere: 'Choose…',
  secretShown: 'What you type is visible on screen.',
  yes: 'Yes',
  no: 'No',
  step: (step, steps) => `Continue (${step}/${steps})`,
  stepKept: (step, steps) => `Step ${step} of ${steps}: noted.`,
  correct: 'Correct it',
  expired: 'This form has expired: please start again.',
  sure: (label) => `${label}?`,
};
