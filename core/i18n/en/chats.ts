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
  whichTeam: 'For which team?',
  teamChosen: (team) => `For ${team}: noted, for an hour.`,
  teamChosenAgain: (team) => `For ${team}: noted, for an hour. Please ask again.`,
  analyse: 'Analyse this CV',
  analyseFile: 'The CV, as PDF, DOCX or image',
  fileOption: 'file',
  noFile: 'There is no file in this message.',
  fileTaken: (name) => `“${name}” is received: the answer will show here.`,
  contentIntent:
    'I see neither messages nor dropped files: switch on “Message Content Intent” (discord.com/developers/applications, page Bot), then restart me. Until then /cv and the menu “Analyse this CV” of a message work.',
};
