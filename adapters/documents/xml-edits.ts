import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** Where the element begins and ends in the XML, tags included. */
  start: number;
  end: number;
  parent: Element | null;
  children: Element[];
  /** The element's own text, its descendants' included. */
  text: string;
}

/** Calls `visit` with every element once it is closed. Throws on XML that is not well formed; no entity is expanded. */
export function walkXml(xml: string, visit: (element: Element) => void) {
  const parser = new SaxesParser();
  let open: Element | null = null;
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new Error('nested too deep');
    const start = xml.lastIndexOf('<', parser.position - 1);
    const element: Element = { name, attributes, start, end: start, parent: open, children: [], text: '' };
    open?.children.push(element);
    open = element;
  });
  parser.on('text', (text) => {
    if (open) open.text += text;
  });
  parser.on('closetag', () => {
    depth -= 1;
    const closed = open;
    if (!closed) return;
    closed.end = parser.position;
    open = closed.parent;
    if (open && closed.text !== '') open.text += closed.text;
    visit(closed);
  });
  parser.write(xml).close();
}

const deepest = 500;

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The XML with the edits made; an edit inside another one is dropped. */
export function withEdits(xml: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let at = 0;
  for (const { start, end, text } of sorted) {
    if (start < at) continue;
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}
