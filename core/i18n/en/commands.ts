import type { commands as French } from '../fr/commands.ts';

export const commands: typeof French = {
  arguments: {
    offer: 'The offer, e.g. offre-42',
    candidate: 'The candidate, e.g. candidat-17',
  },
  match: {
    summary: 'Ranks candidates for an offer, or offers for a candidate',
    reference: 'offre-42 or candidat-17',
    top: 'How many to show (5 by default, 25 at most)',
  },
  offer: {
    create: 'Creates an offer; a pasted brief fills the form',
    brief: 'The client’s brief, as it is',
    list: 'Open offers',
    show: 'One offer in detail',
    edit: 'Edits an offer',
    close: 'Closes an offer',
  },
  candidate: {
    search: 'Searches candidates, e.g. “react senior lyon”',
    words: 'Skills, town, years, availability',
    show: 'A candidate’s card and notes',
    add: 'Adds a candidate without a CV',
    edit: 'Edits a candidate',
    remove: 'Deletes a candidate, their CVs and notes',
  },
  note: { summary: 'Adds a note to a candidate', text: 'The note; “call:”, “interview:” name its kind' },
  predict: { summary: 'Likely salary and risk of leaving, with their uncertainty' },
  why: { summary: 'Every criterion, its evidence, what is missing and what to ask' },
  digest: {
    now: 'The digest, right now',
    channel: 'Sends the digest to this channel every working day',
    hour: 'The hour of the digest, e.g. 08:30',
    hourArgument: 'HH:MM',
    off: 'Stops the digest',
  },
  matchpro: {
    help: 'All commands, or the usage of one',
    helpArgument: 'A command, e.g. offer',
    health: 'What works, and what does not',
    example: 'Loads the example: companies, offers 40 to 44, placements',
    channel: 'Allows this channel, or the reverse',
    channelAction: 'autoriser, retirer or liste',
    language: 'The language of the team',
    languageArgument: 'fr or en',
  },
  coming: {
    write: 'Writes the job description from a brief',
    merge: 'Merges two records',
    dossier: 'Anonymised profile for a client',
    invite: 'Invitation to an interview',
    consent: 'A candidate’s consent',
    cv: 'Analyses an attached CV',
    stage: 'Changes a candidate’s stage on an offer',
    followUp: 'A follow-up on a date',
    placement: 'Placements',
    privacy: 'People’s rights',
    roles: 'Who is what in the team',
    keys: 'Keys of the AI providers',
    costs: 'AI costs',
    settings: 'The team’s settings',
    link: 'Links a second workspace to the team',
    exchange: 'CSV in and out',
    report: 'The weekly report',
    audit: 'Fairness of the rankings',
    undo: 'Undoes the last act',
  },
  forms: {
    open: 'Open the form',
    openByButton: 'This button opens the form.',
    noteEmpty: 'Write the note.',
    reasonMissing: 'Give the reason, it stays in the history.',
    emailTaken: (reference) => `This address already belongs to ${reference}.`,
  },
  settings: {
    'digest.empty': () => ({ title: 'Digest', text: 'Nothing new since the last digest.' }),
    'digest.channel': (value) => ({
      title: 'Digest',
      text: `The digest will come here every working day at ${value}.`,
    }),
    'digest.hour': (value) => ({ title: 'Digest', text: `The digest will leave at ${value}.` }),
    'digest.hour.nowhere': (value) => ({
      title: 'Digest',
      text: `The hour is noted (${value}), but no digest leaves: choose its channel with “/digest channel”.`,
    }),
    'digest.off': () => ({ title: 'Digest', text: 'No more digest. “/digest channel” starts it again.' }),
    channels: (value) => ({
      title: 'Recruiting channels',
      text:
        value === ''
          ? 'No channel is allowed yet: “/matchpro channel autoriser” in the one you want.'
          : value,
    }),
  },
};
