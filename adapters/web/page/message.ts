import { post, type View } from './api.ts';
import { type App, newId, type Place } from './app.ts';
import { build, fill, h, icon } from './dom.ts';

/** One message as a list item's inside: who, when, what, and what can be done with it. */
export const drawMessage = (
  app: App,
  view: View,
  options: { inThread: boolean; isHead: boolean },
): (Node | null)[] => {
  if (view.kind === 'act') return [drawAct(app, view)];
  const mine = view.author === app.who.as;
  return [
    avatar(view),
    h(
      'div',
      { class: 'content' },
      drawHeader(app, view),
      view.text ? h('p', { class: 'words' }, view.text) : null,
      view.files.length > 0 ? drawFiles(app, view, mine) : null,
      view.card ? drawCard(app, view) : null,
      view.reactions.length > 0 ? drawReactions(app, view) : null,
      options.inThread ? null : drawReplies(app, view),
    ),
    drawTools(app, view, mine, options),
  ];
};

/** What one typed or pressed: a line, not a message. */
const drawAct = (app: App, view: View): Node =>
  h(
    'p',
    { class: 'act' },
    h('span', { class: 'command' }, view.text),
    h('span', { class: 'muted' }, ` · ${timeOf(app, view)} · ${app.state.words.private}`),
  );

const avatar = (view: View): Node =>
  h(
    'span',
    { class: `avatar ${view.author === 'bot' ? 'bot' : `person-${view.author}`}`, 'aria-hidden': 'true' },
    view.author === 'bot' ? 'M' : view.name.slice(0, 1),
  );

const drawHeader = (app: App, view: View): Node => {
  const { words } = app.state;
  return h(
    'p',
    { class: 'who' },
    h('strong', {}, view.name),
    view.author === 'bot' ? h('span', { class: 'app' }, words.app) : null,
    h('time', { datetime: view.at }, timeOf(app, view)),
    view.edited ? h('span', { class: 'muted' }, `(${words.edited})`) : null,
    view.private ? h('span', { class: 'private' }, icon('eye'), words.private) : null,
  );
};

const timeOf = (app: App, view: View): string => {
  const at = new Date(view.at);
  const today = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(app.who.lang === 'fr' ? 'fr-FR' : 'en-GB', {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
};

const mostShown = 6;

const drawFiles = (app: App, view: View, mine: boolean): Node => {
  const { words } = app.state;
  const here = view.files.filter((file) => file.here).length;
  const several = view.files.length > 1;
  const shown = view.files.slice(0, mostShown).map((file) => {
    const coming = mine && app.uploads.has(file.id);
    const state = file.here ? '' : coming ? words.sendingOne : words.notSent;
    return h(
      'li',
      { class: 'file-chip' },
      icon('file'),
      h('span', { class: 'file-name' }, file.name),
      h('span', { class: 'muted' }, state || sizeOf(app, file.size)),
    );
  });
  const more = view.files.length - shown.length;
  return h(
    'div',
    {},
    h(
      'ul',
      { class: 'files' },
      ...shown,
      more > 0 ? h('li', { class: 'file-chip more' }, `+ ${more}`) : null,
    ),
    several && here < view.files.length
      ? h('p', { class: 'muted sending' }, fill(words.sending, { done: here, total: view.files.length }))
      : null,
  );
};

const sizeOf = (app: App, bytes: number): string =>
  new Intl.NumberFormat(app.who.lang, {
    style: 'unit',
    unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1_000_000 ? 0 : 1,
  }).format(Math.max(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000), bytes < 1_000_000 ? 1 : 0));

const drawCard = (app: App, view: View): Node => {
  const card = build(view.card ?? '') as HTMLElement;
  for (const link of card.querySelectorAll<HTMLAnchorElement>('a.file'))
    link.setAttribute('href', `${link.getAttribute('href')}?as=${app.who.as}&lang=${app.who.lang}`);
  card.addEventListener('click', (event) => void onCardClick(app, view, card, event));
  return card;
};

const onCardClick = async (app: App, view: View, card: HTMLElement, event: MouseEvent): Promise<void> => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button');
  if (!button || button.getAttribute('aria-busy') === 'true') return;
  const { act, page, confirm, confirmText, confirmYes, confirmNo } = button.dataset;
  const select = card.querySelector<HTMLSelectElement>(`select[data-choice="${act}"]`);
  if (select && select.value === '') return select.focus();
  const asked = { title: confirm ?? '', text: confirmText ?? '', yes: confirmYes ?? '', no: confirmNo ?? '' };
  if (confirm && !(await app.confirm(asked))) return;
  button.setAttribute('aria-busy', 'true');
  const place: Place = { channel: view.channel, thread: view.thread };
  try {
    const what = page === undefined ? { at: Number(act) } : { page: Number(page) };
    const outcome = await post('press', {
      ...app.who,
      ...{ id: newId(), message: view.id, act: what, value: select?.value ?? null },
    });
    if ('form' in outcome) app.showForm(outcome, place);
  } catch (problem) {
    app.failed(problem);
  } finally {
    button.removeAttribute('aria-busy');
  }
};

const drawReactions = (app: App, view: View): Node =>
  h(
    'p',
    { class: 'reactions' },
    ...view.reactions.map((emoji) => {
      const label = fill(app.state.words.reacted, { emoji, names: app.state.words.bot });
      return h('span', { class: 'reaction', role: 'img', 'aria-label': label, title: label }, emoji);
    }),
  );

const drawReplies = (app: App, view: View): Node | null => {
  const { count, last } = view.replies;
  if (count === 0) return null;
  const { words } = app.state;
  return h(
    'button',
    { type: 'button', class: 'replies', 'data-open-thread': true, onclick: () => app.openThread(view) },
    h('strong', {}, count === 1 ? words.oneReply : fill(words.replies, { count })),
    h('span', { class: 'muted' }, last ?? ''),
  );
};

const drawTools = (
  app: App,
  view: View,
  mine: boolean,
  { inThread, isHead }: { inThread: boolean; isHead: boolean },
): Node | null => {
  const { words } = app.state;
  const tools = [
    !inThread && !view.private ? tool('reply', words.replyHere, () => app.openThread(view)) : null,
    view.private ? tool('close', words.dismiss, () => void dismiss(app, view)) : null,
    mine && view.kind === 'said' && view.text && !isHead ? tool('edit', words.edit, editing) : null,
    mine && view.kind === 'said' ? tool('remove', words.remove, () => void remove(app, view)) : null,
  ].filter((one) => one !== null);
  return tools.length > 0
    ? h('div', { class: 'tools', role: 'group', 'aria-label': words.actions }, ...tools)
    : null;
};

/** Heard by the conversation, which shows the message's words in a box of their own. */
const editing = (event: Event): void => {
  (event.currentTarget as Element).dispatchEvent(new CustomEvent('edit-message', { bubbles: true }));
};

const tool = (
  name: Parameters<typeof icon>[0],
  label: string,
  onclick: (event: Event) => void,
): HTMLElement =>
  h('button', { type: 'button', class: 'tool', 'aria-label': label, title: label, onclick }, icon(name));

const dismiss = (app: App, view: View): Promise<unknown> =>
  post('dismiss', { ...app.who, message: view.id }).catch(app.failed);

const remove = async (app: App, view: View): Promise<void> => {
  const { removeTitle, removeText, cancel, remove: yes } = app.state.words;
  if (!(await app.confirm({ title: removeTitle, text: removeText, yes, no: cancel }))) return;
  await post('remove', { ...app.who, message: view.id }).catch(app.failed);
};
