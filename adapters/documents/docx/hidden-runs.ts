import { type Edit, type Element, walkXml, withEdits } from '../xml-edits.ts';

/** Takes out the runs that Word does not show, tiny ones, and white ones in a document without any coloured ground. */
export function takeHidden(xml: string): { xml: string; hidden: string[] } {
  const edits: Edit[] = [];
  const hidden: string[] = [];
  const plainGround = !hasColouredGround(xml);
  walkXml(xml, (element) => {
    if (element.name !== 'w:r' || !isHidden(element, plainGround)) return;
    edits.push({ start: element.start, end: element.end, text: '' });
    const text = textOf(element).trim();
    if (text !== '') hidden.push(text);
  });
  return { xml: withEdits(xml, edits), hidden };
}

/** Shading, text boxes and page backgrounds can make white text readable. */
function hasColouredGround(xml: string): boolean {
  return /<w:txbxContent|<w:background|w:fill="(?!auto|FFFFFF)[0-9A-Fa-f]{6}"|<w:highlight /i.test(xml);
}

/** Half-points: below two points nobody reads. */
const tinySize = 4;

function isHidden(run: Element, plainGround: boolean): boolean {
  const style = run.children.find(({ name }) => name === 'w:rPr')?.children ?? [];
  const value = (name: string) => style.find((property) => property.name === name)?.attributes['w:val'];
  const has = (name: string) => style.some((property) => property.name === name) && !isOff(value(name));
  if (has('w:vanish') || has('w:webHidden')) return true;
  const size = Number(value('w:sz') ?? Number.NaN);
  if (size > 0 && size < tinySize) return true;
  return plainGround && value('w:color')?.toUpperCase() === 'FFFFFF';
}

const isOff = (value: string | undefined) => value === '0' || value === 'false' || value === 'off';

function textOf(run: Element): string {
  return run.name === 'w:t' ? run.text : run.children.map(textOf).join('');
}
