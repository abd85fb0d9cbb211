import type { batch as fr } from '../../fr/cards/batch.ts';
import { count } from '../count.ts';

export const batch: typeof fr = {
  reading: (total) => `Reading ${count(total, 'file', 'files')}`,
  readingHint: 'One summary will stand here, ranked, with the CSV file.',
  duplicates: (files) => count(files, 'duplicate', 'duplicates'),
  unread: (files) => count(files, 'not readable', 'not readable'),
  summary: (candidates, files) =>
    `${count(candidates, 'candidate', 'candidates')} in ${count(files, 'file', 'files')}`,
  nobody: 'No readable CV among these files.',
  bestOffer: 'Best offer',
  noOffer: 'no open offer',
  unreadTitle: 'Files not read',
  moreUnread: (files) => `and ${count(files, 'other', 'others')}, in the CSV file`,
  inCsv: (candidates) => `and ${count(candidates, 'other', 'others')}, in the CSV file`,
  open: 'Open a card…',
  openHint: '“Open” shows the card with its own thread, where to reply with notes',
  file: 'cv-summary.csv',
  columns: {
    rank: 'rank',
    reference: 'reference',
    name: 'name',
    file: 'file',
    outcome: 'outcome',
    offer: 'offer',
    score: 'score',
  },
  outcome: { read: 'read', duplicate: 'already known', refused: 'not read' },
};
