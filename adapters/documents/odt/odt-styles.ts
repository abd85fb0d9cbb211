import { SaxesParser } from 'saxes';

/** What of a style matters to a reader; what a style leaves open comes from the one around it. */
export interface OdtStyle {
  /** 0 for a title, 1–9 for a heading. */
  heading?: number;
  bold?: boolean;
  /** Points. */
  size?: number;
  /** Not displayed, or tiny. */
  hidden?: boolean;
  /** Readable only on a coloured ground. */
  white?: boolean;
  ground?: boolean;
}

export interface OdtStyles {
  of(name: string | undefined): OdtStyle;
  /** Any coloured ground in the file: then white text may be readable. */
  hasGround: boolean;
}

/** Styles of the given parts by name, with what they inherit. */
export function odtStyles(parts: readonly string[]): OdtStyles {
  const own = new Map<string, OdtStyle & { parent?: string | undefined }>();
  for (const xml of parts) if (xml !== '') collect(xml, own);
  const of = (name: string | undefined, depth = 0): OdtStyle => {
    const style = name === undefined ? undefined : own.get(name);
    if (!style || depth > 20) return {};
    return { ...of(style.parent, depth + 1), ...style };
  };
  return { of: (name) => of(name), hasGround: [...own.values()].some(({ ground }) => ground) };
}

function collect(xml: string, own: Map<string, OdtStyle & { parent?: string | undefined }>) {
  const parser = new SaxesParser();
  let style: (OdtStyle & { parent?: string | undefined }) | null = null;
  parser.on('opentag', ({ name, attributes: a }) => {
    if (name === 'style:style') {
      style = { parent: a['style:parent-style-name'], ...headingOf(a) };
      own.set(a['style:name'] ?? '', style);
    }
    if (style && /^(style:text-properties|style:.*-?properties|loext:graphic-properties)$/.test(name))
      Object.assign(style, toStyle(a));
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'style:style') style = null;
  });
  parser.write(xml).close();
}

/** Heading_20_2 is a name that every version writes; people's own styles derive from it. */
function headingOf(a: Record<string, string>): OdtStyle {
  const name = a['style:name'] ?? '';
  if (name === 'Title') return { heading: 0 };
  const level = a['style:default-outline-level'] || /^Heading_20_(\d)$/.exec(name)?.[1];
  return level ? { heading: Number(level) } : {};
}

function toStyle(a: Record<string, string>): OdtStyle {
  const style: OdtStyle = {};
  const weight = a['fo:font-weight'];
  if (weight) style.bold = weight === 'bold' || Number(weight) >= 600;
  const size = /^([\d.]+)pt$/.exec(a['fo:font-size'] ?? '')?.[1];
  if (size) style.size = Number(size);
  if (a['text:display'] === 'none' || Number(size) < 2) style.hidden = true;
  if (a['fo:color']) style.white = a['fo:color'].toLowerCase() === '#ffffff';
  const ground = a['fo:background-color'] ?? a['draw:fill-color'];
  if (ground && !/^(transparent|#ffffff)$/i.test(ground)) style.ground = true;
  return style;
}
