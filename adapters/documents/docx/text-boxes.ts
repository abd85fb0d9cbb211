import { type Edit, type Element, walkXml, withEdits } from '../xml-edits.ts';

/** Text boxes that Word writes only in its newer drawing form, put where mammoth reads them: in a w:pict. */
export function liftTextBoxes(xml: string): string {
  if (!xml.includes('<wps:txbx')) return xml;
  const edits: Edit[] = [];
  walkXml(xml, (element) => {
    if (element.name === 'mc:AlternateContent') edits.push(...lifted(element, xml));
    if (element.name === 'w:drawing' && !isAlternative(element)) edits.push(...lifted(element, xml));
  });
  return withEdits(xml, edits);
}

/** Where an older form stands beside the newer one, mammoth reads the older: nothing to do. */
function lifted(element: Element, xml: string): Edit[] {
  if (element.children.some(({ name, children }) => name === 'mc:Fallback' && children.length > 0)) return [];
  const boxes = contents(element);
  if (boxes.length === 0) return [];
  const inner = boxes.map(({ start, end }) => xml.slice(start, end)).join('');
  return [{ start: element.start, end: element.end, text: `<w:pict>${inner}</w:pict>` }];
}

function contents(element: Element): Element[] {
  if (element.name === 'w:txbxContent') return [element];
  return element.children.flatMap(contents);
}

function isAlternative(element: Element): boolean {
  for (let up = element.parent; up; up = up.parent) if (up.name === 'mc:AlternateContent') return true;
  return false;
}
