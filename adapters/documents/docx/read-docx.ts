import mammoth from 'mammoth';
import type { DocumentText } from '../../../core/cv/document-text.ts';
import { type FlowLine, flowDocument } from '../flow.ts';
import type { ReadingJob } from '../reading-job.ts';
import { repack, unpackXml } from '../zip-parts.ts';
import { bodyLines, type MammothNode } from './body-lines.ts';
import { takeHidden } from './hidden-runs.ts';
import { liftTextBoxes } from './text-boxes.ts';

type Parts = ReadonlyMap<string, string>;

/** Body with headings, bullets and cells as Word says them; page headers before it, page footers after it. */
export async function readDocx(job: ReadingJob): Promise<DocumentText> {
  try {
    const given = await unpackXml(job);
    const body = bodyPart(given);
    if (!given.has(body)) throw job.refusal('cv.unreadable');
    const { parts, hidden } = visibleParts(given, body);
    const header = await marginLines(parts, body, 'header');
    const lines = await linesOf(parts);
    const footer = await marginLines(parts, body, 'footer');
    return flowDocument('docx', [...header, ...lines, ...footer], hidden, job);
  } catch (error) {
    throw job.asUnreadable(error);
  }
}

/** Usually word/document.xml; the package's relationships have the last word. */
function bodyPart(parts: Parts): string {
  const relations = parts.get('_rels/.rels') ?? '';
  const main = relations.match(/<Relationship\s[^>]*\/officeDocument"[^>]*>/)?.[0];
  return /Target="\/?([^"]+)"/.exec(main ?? '')?.[1] ?? 'word/document.xml';
}

const marginName = /^word\/(header|footer)\d*\.xml$/;

/** The same parts without what Word does not show, and with every text box where it is read. */
function visibleParts(given: Parts, body: string): { parts: Parts; hidden: string[] } {
  const parts = new Map(given);
  const hidden: string[] = [];
  for (const [name, xml] of given) {
    if (name !== body && !marginName.test(name)) continue;
    const shown = takeHidden(xml);
    hidden.push(...shown.hidden);
    parts.set(name, liftTextBoxes(shown.xml));
  }
  return { parts, hidden };
}

async function linesOf(parts: Parts): Promise<FlowLine[]> {
  const lines: FlowLine[] = [];
  const transformDocument = (document: MammothNode) => {
    lines.push(...bodyLines(document));
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: repack(parts) }, { transformDocument, externalFileAccess: false });
  return lines;
}

/** Page headers or footers, each line once: first, even and odd pages usually carry the same. */
async function marginLines(parts: Parts, body: string, role: 'header' | 'footer'): Promise<FlowLine[]> {
  const lines: FlowLine[] = [];
  for (const [name, xml] of parts) {
    if (marginName.exec(name)?.[1] !== role) continue;
    const own = await linesOf(asDocument(parts, body, name, xml));
    lines.push(...own.filter(({ text }) => lines.every((line) => line.text !== text)));
  }
  return lines.map((line) => ({ ...line, role }));
}

/** mammoth passes page margins by: they are given to it as if they were the body, with their own relationships. */
function asDocument(parts: Parts, body: string, name: string, xml: string): Parts {
  const asBody = xml
    .replace(/<w:(?:hdr|ftr)(\s[^>]*)?>/, '<w:document$1><w:body>')
    .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>');
  const copy = new Map([...parts, [body, asBody]]);
  const relations = parts.get(relationsOf(name));
  copy.delete(relationsOf(body));
  if (relations) copy.set(relationsOf(body), relations);
  return copy;
}

function relationsOf(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}
