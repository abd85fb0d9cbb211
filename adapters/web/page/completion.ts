import { post } from './api.ts';
import type { App, Place } from './app.ts';
import { announce, fill, h } from './dom.ts';

interface Offered {
  /** The whole line once it is chosen. */
  line: string;
  label: string;
  about: string;
}

interface Found {
  offered: Offered[];
  /** The first one is chosen by Enter at once. */
  eager: boolean;
  usage: Node | null;
}

/** No more than are read at a glance: typing on narrows them. */
const mostOffered = 7;

let lists = 0;

/** What could come next in a line that begins with a slash: commands, then their arguments, then what exists. */
export const createCompletion = (app: App, place: Place, box: HTMLTextAreaElement) => {
  const id = `completion-${++lists}`;
  const list = h('ul', { id, class: 'offered', role: 'listbox', 'aria-label': app.state.words.suggestions });
  const element = h('div', { class: 'completion', hidden: true }, list);
  let offered: Offered[] = [];
  let active = -1;
  let asked = 0;
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', id);

  const close = () => {
    offered = [];
    element.hidden = true;
    list.replaceChildren();
    box.removeAttribute('aria-activedescendant');
  };

  const mark = (at: number) => {
    active = at;
    for (const [index, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(index === at));
    const item = list.children[at];
    if (!item) return box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({ block: 'nearest' });
  };

  const choose = (at: number) => {
    const chosen = offered[at];
    if (!chosen) return;
    box.value = chosen.line;
    box.setSelectionRange(box.value.length, box.value.length);
    box.focus();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const show = ({ offered: fresh, eager, usage }: Found) => {
    offered = fresh;
    const items = fresh.map((one, at) =>
      h(
        'li',
        {
          id: `${id}-${at}`,
          role: 'option',
          onpointerdown: (event: PointerEvent) => {
            event.preventDefault();
            choose(at);
          },
        },
        h('strong', {}, one.label),
        h('span', { class: 'muted' }, one.about),
      ),
    );
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    element.replaceChildren(...(usage ? [usage] : []), list);
    element.hidden = items.length === 0 && usage === null;
    mark(eager && items.length > 0 ? 0 : -1);
    if (items.length > 0) announce(fill(app.state.words.suggestionsCount, { count: items.length }));
  };

  const update = async () => {
    const turn = ++asked;
    const line = box.value;
    if (!line.startsWith('/') || line.includes('\n')) return close();
    const found = await findFor(app, place, line);
    if (turn === asked && box.value === line) show(found);
  };

  const move = (step: 1 | -1): boolean => {
    if (offered.length === 0) return false;
    mark((Math.max(active, step < 0 ? 0 : -1) + step + offered.length) % offered.length);
    return true;
  };
  /** Tab takes the first one, Enter the marked one; a line that is complete is sent instead. */
  const take = (event: KeyboardEvent): boolean => {
    if (event.shiftKey || (event.key !== 'Tab' && event.key !== 'Enter')) return false;
    const at = event.key === 'Tab' ? Math.max(active, 0) : active;
    const chosen = offered[at];
    if (!chosen || chosen.line.trim() === box.value.trim()) return false;
    choose(at);
    return true;
  };

  return {
    element,
    update,
    close: () => {
      asked += 1;
      close();
    },
    /** True when the key was for the list. */
    key: (event: KeyboardEvent): boolean => {
      if (element.hidden || event.isComposing) return false;
      if (event.key === 'Escape') close();
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        return move(event.key === 'ArrowDown' ? 1 : -1);
      else return take(event);
      return true;
    },
  };
};

const findFor = async (app: App, place: Place, line: string): Promise<Found> => {
  const typed = fold(line.slice(1));
  const begun = commandsOf(app)
    .filter(({ names }) => names.some((name) => typed.startsWith(`${fold(name)} `)))
    .sort((one, other) => lengthOf(other, typed) - lengthOf(one, typed))[0];
  const narrower = commandsOf(app).filter(
    ({ names }) => begun && names.some((name) => fold(name).startsWith(typed) && fold(name) !== typed),
  );
  if (begun && narrower.length === 0) return argumentsFor(app, place, line, begun);
  const words = typed.split(' ').filter(Boolean);
  const fitting = commandsOf(app)
    .map((entry) => ({ entry, rank: rankOf(entry, typed, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .slice(0, mostOffered);
  const offered = fitting.map(({ entry: { command } }) => ({
    line: `/${command.name}${command.args.length > 0 ? ' ' : ''}`,
    label: `/${[command.name, ...command.args.map(inBrackets)].join(' ')}`,
    about: command.summary,
  }));
  return { offered, eager: true, usage: null };
};

type Command = App['state']['commands'][number];
interface Entry {
  command: Command;
  names: string[];
}

const commandsOf = (app: App): Entry[] =>
  app.state.commands.map((command) => ({ command, names: [command.name, command.also] }));

const lengthOf = ({ names }: Entry, typed: string): number =>
  Math.max(...names.map((name) => (typed.startsWith(`${fold(name)} `) ? name.length : 0)));

/** Names that begin so, then names and summaries that hold every word. */
const rankOf = ({ command, names }: Entry, typed: string, words: string[]): number => {
  if (names.some((name) => fold(name).startsWith(typed))) return 3;
  if (names.some((name) => words.every((word) => fold(name).includes(word)))) return 2;
  return words.every((word) => fold(command.summary).includes(word)) ? 1 : 0;
};

const inBrackets = ({ name, required }: Command['args'][number]): string =>
  required ? `<${name}>` : `[${name}]`;

const argumentsFor = async (
  app: App,
  place: Place,
  line: string,
  { command, names }: Entry,
): Promise<Found> => {
  const name = names.find((one) => fold(line.slice(1)).startsWith(`${fold(one)} `)) ?? command.name;
  const head = line.slice(0, name.length + 2);
  const given = line.slice(head.length).split(/\s+/);
  const at = given.length - 1;
  const argument = command.args[at];
  const usage = usageOf(app, command, Math.min(at, command.args.length - 1));
  if (!argument?.suggested) return { offered: [], eager: false, usage };
  const typed = (given.at(-1) ?? '').replace(/^[^:=\s]+[:=]/, '');
  const asked = { ...app.who, ...place, command: command.name, argument: argument.name, typed };
  const { choices } = await post('suggest', asked).catch(() => ({ choices: [] }));
  const before = line.slice(0, line.length - (given.at(-1) ?? '').length);
  const last = at === command.args.length - 1;
  const offered = choices.slice(0, mostOffered).map(({ value, label }) => ({
    line: `${before}${value}${last ? '' : ' '}`,
    label: value,
    about: label.startsWith(value)
      ? label.slice(value.length).replace(/^ · /, '')
      : label === value
        ? ''
        : label,
  }));
  return { offered, eager: argument.required, usage };
};

const usageOf = (app: App, command: Command, at: number): Node =>
  h(
    'p',
    { class: 'usage' },
    `/${command.name} `,
    ...command.args.map((arg, index) => h(index === at ? 'strong' : 'span', {}, `${inBrackets(arg)} `)),
    h('span', { class: 'muted' }, command.args[at]?.summary ?? command.summary),
    command.args[at] && !command.args[at].required
      ? h('span', { class: 'muted' }, ` (${app.state.words.optional})`)
      : null,
  );

const fold = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
