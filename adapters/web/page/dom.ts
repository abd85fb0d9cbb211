import type { Tree } from '../render-card/tree.ts';

type Child = Node | string | null | false;
type Attribute = string | number | boolean | null | undefined | ((event: never) => void);

/** An element; `onclick: …` listens, `null` and `false` leave out. */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
};

const drawn = new Set(['svg', 'rect']);
const allowed = new Set(
  (
    'a article blockquote button dd div dl dt em fieldset figure footer form h2 h3 h4 hr img input label legend li nav ol ' +
    'option p select span strong svg rect table tbody td textarea th thead tr ul'
  ).split(' '),
);
const allowedAttributes = new Set(
  (
    'alt autocomplete checked class disabled download for height hidden href id inputmode lang maxlength name novalidate ' +
    'preserveAspectRatio rel role rows selected src tabindex target title type value viewBox width'
  ).split(' '),
);

/** What the server drew → elements. Built one by one from known names: a text is only ever a text. */
export const build = (tree: Tree): Node => {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  if (!allowed.has(tag)) return document.createTextNode('');
  const element = drawn.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (isAllowed(name, String(value))) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.map(build));
  return element;
};

const isAllowed = (name: string, value: string): boolean => {
  if (name === 'href') return /^(https?:|mailto:|card-file\/)/.test(value);
  if (name === 'src') return /^data:image\/(png|jpeg|gif|webp);base64,/.test(value);
  return allowedAttributes.has(name) || /^(aria|data)-[a-z-]+$/.test(name);
};

/** 'Bonjour {name}' with its values. */
export const fill = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Read aloud once, politely. */
export const announce = (words: string): void => {
  const region = document.getElementById('said');
  if (!region) return;
  if (region.textContent === words) region.textContent = '';
  region.textContent = words;
};

/** Drawn with strokes of the text's own colour. */
export const icon = (name: keyof typeof paths): SVGElement => {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
};

const paths = {
  attach: 'M20 11.5 12 19.4a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L9.7 17a1.7 1.7 0 0 1-2.4-2.4L15 7',
  send: 'M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.5 1.5L20 4',
  close: 'M6 6l12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  reply: 'M4 5h16v11H10l-5 4v-4H4z',
  edit: 'M4 20l1-4L16 5l3 3L8 19l-4 1ZM14 7l3 3',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  up: 'M12 16V4m-5 5 5-5 5 5M4 20h16',
  slash: 'M15 4 9 20',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6Zm9 2.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
} as const;
