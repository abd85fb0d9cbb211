import type { RefusalSentences } from '../refusal-sentences.ts';
import { count } from './count.ts';

const nothingKept = 'Nothing was stored.';
const fileNotKept = 'Nothing of the file was kept.';
const nothingChanged = 'Nothing was changed.';
const dropAgain = 'then drop it again.';

const acts: Record<string, string> = {
  see: 'see candidates and offers',
  drop: 'drop a CV',
  edit: 'edit candidates and offers',
  erase: 'delete a candidate',
  administer: 'set up MatchPro',
};

/** Who may what, and how one becomes that. */
const needed = (act: string) =>
  act === 'administer' ? 'an admin' : act === 'see' ? 'a viewer or a recruiter' : 'a recruiter';
const howToBecome = (act: string, person: string) =>
  act === 'administer'
    ? `Add ${person} to ADMINS, or ask an admin of the workspace to do it.`
    : `Join a recruiting channel (its members are recruiters), or have an admin allow this one: /matchpro channel allow. Your id for ADMINS: ${person}`;

/** Each names what happened, what was kept and the next step. */
export const refusals: RefusalSentences = {
  'file.too_big': ({ name, megabytes, limit }) => ({
    what: `“${name}” weighs ${megabytes} MB, the limit is ${limit} MB.`,
    kept: fileNotKept,
    todo: `Export the CV as a PDF without heavy images, ${dropAgain}`,
  }),
  'file.empty': ({ name }) => ({
    what: `“${name}” is empty.`,
    kept: fileNotKept,
    todo: `Open the file to check what is in it, ${dropAgain}`,
  }),
  'file.unsupported': ({ name, kind }) => ({
    what: `“${name}” is not in a format I can read (${kind}).`,
    kept: fileNotKept,
    todo: 'Drop the CV as PDF, DOCX, text or an image (PNG, JPEG).',
  }),
  'file.coming': ({ name, kind }) => ({
    what: `“${name}” is in the format ${kind}, which I cannot read yet.`,
    kept: fileNotKept,
    todo: `Save it as PDF or DOCX, ${dropAgain}`,
  }),
  'file.gone': ({ name }) => ({
    what: `“${name}” is no longer there: it was deleted or access to it is closed.`,
    kept: fileNotKept,
    todo: 'Drop the file again.',
  }),
  'file.not_a_file': ({ name }) => ({
    what: `“${name}” is a link to another service, not a file.`,
    kept: fileNotKept,
    todo: 'Download the CV, then drop the file itself.',
  }),
  'file.none': () => ({
    what: 'This message holds no file.',
    kept: nothingKept,
    todo: 'Choose the message that carries the CV, or drop the file.',
  }),
  'archive.empty': ({ name }) => ({
    what: `“${name}” holds no file.`,
    kept: fileNotKept,
    todo: `Put the CVs into the archive, ${dropAgain}`,
  }),
  'archive.too_many': ({ name, files, limit }) => ({
    what: `“${name}” holds ${count(files, 'file', 'files')}, the limit is ${limit}.`,
    kept: fileNotKept,
    todo: 'Spread the CVs over several archives.',
  }),
  'cv.password': ({ name }) => ({
    what: `“${name}” is protected by a password.`,
    kept: fileNotKept,
    todo: `Save a copy without a password, ${dropAgain}`,
  }),
  'cv.unreadable': ({ name }) => ({
    what: `“${name}” is damaged: I cannot open it.`,
    kept: fileNotKept,
    todo: `Open it on your computer, export it as PDF, ${dropAgain}`,
  }),
  'cv.too_long': ({ name, pages, limit }) => ({
    what: `“${name}” has ${count(pages, 'page', 'pages')}, the limit is ${limit}.`,
    kept: fileNotKept,
    todo: 'Drop only the pages of the CV.',
  }),
  'cv.too_heavy': ({ name }) => ({
    what: `“${name}” takes too much memory or time to read.`,
    kept: fileNotKept,
    todo: `Export the CV as a simple PDF, ${dropAgain}`,
  }),
  'cv.not_a_cv': ({ name }) => ({
    what: `“${name}” does not look like a CV: no career, no education, no contact details.`,
    kept: fileNotKept,
    todo: 'Check that it is the right file. To enter the person by hand: /candidat ajouter.',
  }),
  'cv.no_text': ({ name }) => ({
    what: `“${name}” holds no readable text, not even by character recognition.`,
    kept: fileNotKept,
    todo: 'Drop a sharper scan (300 dots per inch) or the original file.',
  }),
  'right.missing': ({ act, person }) => ({
    what: `It takes ${needed(act)} to ${acts[act] ?? act}.`,
    kept: nothingChanged,
    todo: howToBecome(act, person),
  }),
  'channel.not_allowed': () => ({
    what: `This is not a recruiting channel.`,
    kept: 'No file was read.',
    todo: 'An admin can allow it with /matchpro canal.',
  }),
  'channel.direct': () => ({
    what: 'A direct conversation is no recruiting channel.',
    kept: 'Nothing was changed.',
    todo: 'Run this command in the channel you want. Here, your CVs are read for you alone.',
  }),
  'channel.not_recruiting': ({ channel }) => ({
    what: `${channel} is no closed recruiting channel: names are not shown there.`,
    kept: 'Nothing was changed.',
    todo: 'Run this command in an allowed channel, or first /matchpro canal autoriser.',
  }),
  'channel.open': ({ channel }) => ({
    what: `This channel can be read from outside the team (${channel}): it cannot take CVs.`,
    kept: 'No file was read.',
    todo: 'Choose a private channel, without guests or outside organisations.',
  }),
  'unknown.reference': ({ reference }) => ({
    what: `I cannot find “${reference}”.`,
    kept: nothingChanged,
    todo: 'Check the number: /candidat chercher or /offre liste.',
  }),
  'unknown.command': ({ typed, nearest }) => ({
    what: `I do not know the command “${typed}”.`,
    kept: nothingChanged,
    todo: nearest ? `Did you mean /${nearest}?` : '/matchpro aide to see all the commands.',
  }),
  'unknown.action': ({ action }) => ({
    what: `This button is no longer in use (${action}).`,
    kept: nothingChanged,
    todo: 'Open the card again with /candidat voir or /offre voir.',
  }),
  'argument.missing': ({ command, argument, usage }) => ({
    what: `${command} needs “${argument}”.`,
    kept: nothingChanged,
    todo: `Write: ${usage}`,
  }),
  'argument.wrong': ({ command, argument, given, usage }) => ({
    what: `“${given}” does not fit “${argument}” in ${command}.`,
    kept: nothingChanged,
    todo: `Write: ${usage}`,
  }),
  'command.coming': ({ command }) => ({
    what: `${command} is not available yet.`,
    kept: nothingChanged,
    todo: '/matchpro aide to see what is.',
  }),
  'offer.closed': ({ reference }) => ({
    what: `${reference} is closed.`,
    kept: nothingChanged,
    todo: '/offre liste to see the open offers.',
  }),
  'offer.none_open': () => ({
    what: 'No offer is open.',
    kept: nothingChanged,
    todo: 'Create an offer with /offre creer, or load the example with /matchpro exemple.',
  }),
  'candidate.email_taken': ({ reference }) => ({
    what: `This email address already belongs to ${reference}.`,
    kept: 'The existing card was not changed.',
    todo: `Compare with /candidat voir ${reference}. If it is not the same person, give another address.`,
  }),
  'candidate.gone': () => ({
    what: 'This candidate was deleted in the meantime.',
    kept: 'Nothing of this file is kept.',
    todo: 'Drop the CV again if it is to come back.',
  }),
  'candidate.none': () => ({
    what: 'There are no candidates yet.',
    kept: nothingChanged,
    todo: 'Drop a CV in a recruiting channel, or use /candidat ajouter.',
  }),
  'candidate.merged': ({ reference, into }) => ({
    what: `${reference} was merged into ${into}.`,
    kept: `Their notes, CVs and stages are on ${into}.`,
    todo: `/candidat voir ${into}. The merge can be undone for 30 days with /matchpro annuler ${into}.`,
  }),
  'merge.same': ({ reference }) => ({
    what: `${reference} is that same record: a merge takes two.`,
    kept: nothingChanged,
    todo: 'Name the other one: /candidat fusionner candidat-17 candidat-18',
  }),
  'day.unreadable': ({ given }) => ({
    what: `I cannot read a date in “${given}”.`,
    kept: nothingKept,
    todo: 'Write for instance tomorrow, Friday, in 3 days, March 12 or 2027-01-15.',
  }),
  'day.past': ({ day }) => ({
    what: `${day} is already over.`,
    kept: nothingKept,
    todo: 'Give a day to come.',
  }),
  'placement.none': ({ reference }) => ({
    what: `${reference} has no placement under way.`,
    kept: nothingChanged,
    todo: '/placement liste shows the placements.',
  }),
  'undo.none': () => ({
    what: 'There is nothing to undo.',
    kept: nothingChanged,
    todo: 'An admin can undo an older act: /matchpro annuler candidat-17',
  }),
  'undo.late': () => ({
    what: 'You can no longer undo this act: ten minutes for its author, 30 days for an admin.',
    kept: nothingChanged,
    todo: 'Ask an admin, or correct it by hand.',
  }),
  'undo.already': () => ({
    what: 'This act was undone already.',
    kept: nothingChanged,
    todo: 'Nothing to do.',
  }),
  'undo.changed': ({ subject, by }) => ({
    what: `${subject} has changed since (by ${by}).`,
    kept: nothingChanged,
    todo: 'Undo the newer act first, or correct it by hand.',
  }),
  'question.closed': () => ({
    what: 'This question no longer waits for an answer.',
    kept: nothingChanged,
    todo: 'Write the message again, or use /note.',
  }),
  'example.already_offers': ({ offers }) => ({
    what: `The example loads only in a team without offers; yours has ${offers}.`,
    kept: 'Your offers were not touched.',
    todo: 'Drop a CV: it will be compared with your open offers.',
  }),
  'note.empty': ({ command }) => ({
    what: 'The note is empty.',
    kept: nothingKept,
    todo: `Write what should be remembered: ${command}`,
  }),
  'form.invalid': ({ fields }) => ({
    what: `Some answers do not fit: ${fields}.`,
    kept: nothingKept,
    todo: 'Open the form again and correct these fields.',
  }),
  'vault.key_missing': () => ({
    what: 'No encryption key is set: I cannot keep secrets.',
    kept: 'The secret typed was not stored.',
    todo: 'Ask the person who hosts MatchPro to set ENCRYPTION_KEY.',
  }),
  'vault.key_wrong': () => ({
    what: 'The encryption key has changed: stored secrets can no longer be read.',
    kept: 'The secrets stay stored, encrypted with the old key.',
    todo: 'Put the old key back, or type the secrets again.',
  }),
  'key.not_accepted': ({ provider }) => ({
    what: `${provider} does not accept this key.`,
    kept: 'The key was not saved.',
    todo: 'Copy it again from the provider’s page, then /matchpro cles.',
  }),
  'key.not_reached': ({ provider }) => ({
    what: `${provider} does not answer: the key could not be verified.`,
    kept: 'The key was not saved.',
    todo: 'Try again in a few minutes with /matchpro cles.',
  }),
  'ai.over_budget': ({ calls, needed, left }) => ({
    what: `${count(calls, 'call would', 'calls would')} cost up to ${needed}; ${left} are left this month.`,
    kept: 'No call was made.',
    todo: '/matchpro reglages to change the budget, /matchpro couts for the detail.',
  }),
  'house.bug': ({ trace }) => ({
    what: 'A fault in MatchPro stopped this work.',
    kept: 'What was already stored is safe.',
    todo: `Try again. If it happens again, pass on this reference: ${trace}`,
  }),
  'house.outage': ({ what }) => ({
    what: `A service does not answer: ${what}.`,
    kept: 'What was recorded stays. This request was tried several times, then given up.',
    todo: 'Do it again once the service answers: /matchpro sante tells.',
  }),
};
