import { getMessages, post, type View } from './api.ts';
import type { App, Place } from './app.ts';
import { h } from './dom.ts';
import { drawMessage } from './message.ts';

export interface Conversation {
  element: HTMLElement;
  place: Place;
  /** A message that is new or has changed. True when it was not there before. */
  accept(view: View): boolean;
  load(): Promise<void>;
  toEnd(): void;
}

/** How near to the end still counts as being there, in pixels. */
const nearEnd = 120;

/** What is added below a message: its answers, a reaction. In pixels. */
const aLine = 90;

/** The messages of a channel or a thread, oldest first; earlier ones come as one scrolls up. */
export const createConversation = (app: App, place: Place, empty: () => Node | null): Conversation => {
  const list = h('ol', { class: 'messages' });
  const below = h('div', { class: 'below' });
  const element = h(
    'div',
    {
      class: 'scroller',
      tabindex: 0,
      role: 'group',
      'aria-label': app.state.words.thread,
      onscroll: () => onScroll(),
    },
    list,
    below,
  );
  const views = new Map<string, View>();
  let more = false;
  let loading = false;
  let pinned = true;
  let settling = false;

  const itemOf = (id: string) => list.querySelector<HTMLLIElement>(`li[data-id="${id}"]`);
  const atEnd = () => element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd;

  const draw = (view: View): HTMLLIElement => {
    const item = itemOf(view.id) ?? h('li', { 'data-id': view.id });
    const focused = focusIn(item);
    item.className = `message is-${view.kind}${view.private ? ' only-you' : ''}`;
    const options = { inThread: place.thread !== null, isHead: view.id === place.thread };
    item.replaceChildren(...drawMessage(app, view, options).filter((node) => node !== null));
    if (focused) item.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
    return item;
  };

  /** In its place by id: ids sort by time. */
  const insert = (view: View): HTMLLIElement => {
    const item = draw(view);
    if (item.isConnected) return item;
    const after = [...list.children].findLast((one) => ((one as HTMLElement).dataset.id ?? '') < view.id);
    if (after) after.after(item);
    else list.prepend(item);
    return item;
  };

  const drawEmpty = () => {
    const shown = empty();
    below.replaceChildren(...(shown ? [shown] : []));
  };

  const load = async () => {
    const page = await getMessages(app.who, place);
    list.replaceChildren();
    views.clear();
    for (const view of [...(page.head ? [page.head] : []), ...page.messages]) {
      views.set(view.id, view);
      list.append(draw(view));
    }
    more = page.more;
    drawEmpty();
    pinned = true;
    await settle();
  };

  const loadEarlier = async () => {
    const first = [...views.keys()].filter((id) => id !== place.thread).sort()[0];
    if (!more || loading || !first) return;
    loading = true;
    try {
      const page = await getMessages(app.who, place, first);
      const [height, top] = [element.scrollHeight, element.scrollTop];
      for (const view of page.messages) {
        views.set(view.id, view);
        insert(view);
      }
      more = page.more;
      element.scrollTop = top + (element.scrollHeight - height);
    } catch (problem) {
      app.failed(problem);
    } finally {
      loading = false;
    }
  };
  const onScroll = () => {
    if (settling) return;
    pinned = atEnd();
    if (element.scrollTop < 400) void loadEarlier();
  };

  const toEnd = () => {
    element.scrollTop = element.scrollHeight;
    pinned = true;
  };
  /** A card longer than the window shows its head, not its foot. */
  const reveal = (item: Element) =>
    item.scrollIntoView({ block: item.clientHeight > element.clientHeight ? 'start' : 'nearest' });
  // The end stays in sight when the pane becomes narrower and when a line is added; a card that grows does not move.
  let width = 0;
  let tail: { item: Element | null; height: number } = { item: null, height: 0 };
  const keepEnd = () => {
    const item = list.lastElementChild;
    const height = item?.getBoundingClientRect().height ?? 0;
    const fresh = item !== tail.item;
    const grown = height - tail.height;
    const moved = element.clientWidth !== width;
    width = element.clientWidth;
    tail = { item, height };
    if (moved) void settle();
    else if (pinned && item && fresh) reveal(item);
    else if (pinned && grown < aLine) toEnd();
  };
  const watch = new ResizeObserver(keepEnd);
  watch.observe(element);
  watch.observe(list);

  /** Messages out of sight have guessed heights until they are drawn: a few frames until all is in its place. */
  const settle = async () => {
    if (settling || !pinned) return;
    settling = true;
    for (let frame = 0; frame < 4; frame += 1) {
      toEnd();
      await new Promise(requestAnimationFrame);
    }
    settling = false;
  };

  const accept = (view: View): boolean => {
    const known = views.get(view.id);
    if (view.removed) {
      views.delete(view.id);
      itemOf(view.id)?.remove();
      return false;
    }
    const follows = atEnd() || view.author === app.who.as;
    const first = views.keys().next().value ?? '';
    if (!known && more && view.id < first) return false;
    views.set(view.id, view);
    const item = insert(view);
    if (known) return false;
    drawEmpty();
    if (follows) reveal(item);
    return true;
  };

  element.addEventListener('edit-message', (event) => {
    const item = (event.target as Element).closest<HTMLLIElement>('li[data-id]');
    const view = views.get(item?.dataset.id ?? '');
    if (item && view) startEdit(app, item, view, () => draw(view));
  });

  return { element, place, accept, load, toEnd };
};

/** Which control of this item has the focus, so that it can have it again once drawn anew. */
const focusIn = (item: HTMLElement): string | null => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !item.contains(focused) || focused === item) return null;
  const { act, page, openThread } = focused.dataset;
  if (act !== undefined) return `${focused.tagName.toLowerCase()}[data-act="${act}"]`;
  if (page !== undefined) return `[data-page="${page}"]`;
  return openThread === undefined ? '.tool' : '[data-open-thread]';
};

const startEdit = (app: App, item: HTMLLIElement, view: View, done: () => void): void => {
  const { words } = app.state;
  const box = h('textarea', { rows: 3, 'aria-label': words.edit, maxlength: app.state.limits.text });
  box.value = view.text;
  const finish = () => {
    done();
    item.querySelector<HTMLElement>('.tool')?.focus();
  };
  const save = async () => {
    const text = box.value.trim();
    if (text === '' || text === view.text) return finish();
    try {
      await post('edit', { ...app.who, message: view.id, text });
      finish();
    } catch (problem) {
      app.failed(problem);
    }
  };
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      finish();
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void save();
    }
  });
  const buttons = h(
    'div',
    { class: 'actions' },
    h('button', { type: 'button', class: 'button plain', onclick: finish }, words.cancel),
    h('button', { type: 'button', class: 'button primary', onclick: () => void save() }, words.save),
  );
  item.querySelector('.words')?.replaceWith(h('div', { class: 'editing' }, box, buttons));
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
};
