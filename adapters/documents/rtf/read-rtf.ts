import type { DocumentText } from '../../../core/cv/document-text.ts';
import { flowDocument } from '../flow.ts';
import type { ReadingJob } from '../reading-job.ts';
import { createRtfWriter, type RtfWriter } from './rtf-writer.ts';
import { emptyTables, type RtfTables, readColours, readFonts, readStyles } from './tables.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Rich Text Format: page headers, body with headings, items and cells, page footers. Pictures and fields' codes are left out. */
export async function readRtf(job: ReadingJob): Promise<DocumentText> {
  const tables = emptyTables();
  const writer = createRtfWriter(tables);
  walk(job, tables, writer);
  const { lines, hidden } = writer.end();
  const margin = (role: string) => lines.filter((line) => line.role === role);
  const body = lines.filter(({ role }) => role !== 'header' && role !== 'footer');
  return flowDocument('rtf', [...margin('header'), ...body, ...margin('footer')], hidden, job);
}

type Destination = 'text' | 'unread' | keyof typeof heads;

interface Group {
  destination: Destination;
  /** What a head collected so far; shared with the groups inside it. */
  tokens: Token[];
}

const heads = { fonttbl: readFonts, colortbl: readColours, stylesheet: readStyles };
const unread = new Set(
  'info pict object generator listtable listoverridetable rsidtbl themedata colorschememapping datastore latentstyles xmlnstbl mmathPr fldinst nonshppict footnote annotation atnid atnauthor sp bkmkstart bkmkend revtbl filetbl listtext pntext'.split(
    ' ',
  ),
);
const deepest = 2000;

function walk(job: ReadingJob, tables: RtfTables, writer: RtfWriter) {
  const groups: Group[] = [{ destination: 'text', tokens: [] }];
  let starred = false;
  for (const token of tokensOf(job.bytes)) {
    const group = groups.at(-1);
    if (!group) return;
    if (token.type === 'open') {
      if (groups.length > deepest) throw job.refusal('cv.unreadable');
      groups.push({ ...group });
      if (group.destination === 'text') writer.open();
    } else if (token.type === 'close') {
      groups.pop();
      closeGroup(group, groups.at(-1), tables, writer);
    } else if (token.type === 'word' && token.word === '*') starred = true;
    else {
      takeToken(token, group, starred, writer);
      starred = false;
      continue;
    }
    if (group.destination in heads) group.tokens.push(token);
  }
}

/** A word behind \* that is not known here opens a group that may be passed over. */
function takeToken(token: Plain, group: Group, starred: boolean, writer: RtfWriter) {
  const opens =
    token.type === 'word' && group.destination === 'text' ? destinationOf(token.word, starred) : 'text';
  if (opens !== 'text') {
    Object.assign(group, { destination: opens, tokens: [] });
    if (token.type === 'word' && /^(listtext|pntext)$/.test(token.word)) writer.markItem();
  } else if (group.destination === 'text') writer.take(token);
  else if (group.destination !== 'unread') group.tokens.push(token);
}

type Plain = Exclude<Token, { type: 'open' | 'close' }>;

function destinationOf(word: string, starred: boolean): Destination {
  if (word in heads) return word as keyof typeof heads;
  return unread.has(word) || (starred && !readBehindStar.has(word)) ? 'unread' : 'text';
}

const readBehindStar = new Set(['shpinst', 'shptxt', 'shp', 'background']);

function closeGroup(group: Group, outer: Group | undefined, tables: RtfTables, writer: RtfWriter) {
  if (!outer || outer.destination === 'text') writer.close();
  if (group.destination in heads && outer?.destination !== group.destination) {
    heads[group.destination as keyof typeof heads](group.tokens, tables);
  }
}
