import { getState, post, type View, type Who } from './api.ts';
import { type App, isOffline, newId, type Place } from './app.ts';
import { askConfirm, showForm } from './dialogs.ts';
import { announce, fill, h } from './dom.ts';
import { follow } from './live.ts';
import { createPane, type Pane } from './pane.ts';
import { applyTheme, preferences } from './preferences.ts';
import { createSidebar } from './sidebar.ts';

// The page: who sits here, what is open, and what changes live. Everything is drawn anew when one becomes somebody else.

let stop: () => void = () => undefined;

const begin = async (): Promise<void> => {
  stop();
  const who: Who = { as: preferences.as, lang: preferences.lang };
  applyTheme(preferences.theme);
  document.documentElement.lang = who.lang;
  try {
    const state = await getState(who);
    stop = await open({ who, state });
  } catch (problem) {
    document
      .getElementById('app')
      ?.replaceChildren(h('p', { class: 'closed', role: 'alert' }, closedWords(problem)));
    if (isOffline(problem)) setTimeout(() => void begin(), 2_000);
  }
};

const closedWords = (problem: unknown): string =>
  isOffline(problem)
    ? 'MatchPro ne répond pas encore… · MatchPro does not answer yet…'
    : 'Ouvrez l’adresse affichée au démarrage. · Open the address printed at the start.';

const open = async ({ who, state }: Pick<App, 'who' | 'state'>): Promise<() => void> => {
  const { words } = state;
  let channel: Pane | null = null;
  let thread: Pane | null = null;
  let beforeThread: Element | null = null;
  const unread = new Map<string, number>();

  const app: App = {
    who,
    state,
    uploads: new Set(),
    openThread: (message) => void openThread({ channel: message.channel, thread: message.id }),
    failed: (problem) =>
      notify((problem as { status?: number }).status === 401 ? words.refused : words.failed),
    showForm: (form, place) => showForm(app, form, place),
    confirm: askConfirm,
  };
  /** Drawn anew as somebody else, or in another language; the focus comes back to what was chosen. */
  const become = (name: 'as' | 'lang') => async (value: string) => {
    preferences.set(name, value);
    if (name === 'lang') await speakTo(app, value);
    await begin();
    document.querySelector<HTMLElement>(`[value="${value}"], [lang="${value}"][aria-pressed]`)?.focus();
  };
  const sidebar = createSidebar(app, {
    open: (id) => void openChannel(id),
    become: (id) => void become('as')(id),
    speak: (lang) => void become('lang')(lang),
  });
  const strip = h('div', { class: 'strip', role: 'status', hidden: true });
  const frame = h('div', { class: 'frame' }, sidebar.element, strip);
  const shadow = h('div', { class: 'shadow', onclick: () => menu(false) });
  frame.append(shadow);
  document
    .getElementById('app')
    ?.replaceChildren(
      h('a', { class: 'skip', href: '#compose', onclick: (event: Event) => skip(event) }, words.skip),
      frame,
    );
  document.title = `${words.title} · ${state.team}`;

  const skip = (event: Event) => {
    event.preventDefault();
    (thread ?? channel)?.composer.focus();
  };
  const menu = (shown: boolean) => {
    frame.classList.toggle('menu-open', shown);
    const button = frame.querySelector<HTMLElement>('.menu');
    button?.setAttribute('aria-expanded', String(shown));
    if (shown) sidebar.element.querySelector<HTMLElement>('.place:not([disabled])')?.focus();
    else button?.focus();
  };
  const notify = (said: string) => {
    strip.replaceChildren(said);
    strip.hidden = said === '';
  };

  const closeThread = (back = true) => {
    thread?.element.remove();
    thread = null;
    frame.classList.remove('with-thread');
    remember();
    if (!back) return;
    if (beforeThread instanceof HTMLElement && beforeThread.isConnected) beforeThread.focus();
    else channel?.composer.focus();
  };
  const openThread = async (place: Place) => {
    if (thread?.conversation.place.thread === place.thread) return thread.composer.focus();
    beforeThread = document.activeElement;
    closeThread(false);
    const pane = createPane(app, place, { close: () => closeThread(), menu: () => undefined });
    thread = pane;
    frame.append(pane.element);
    frame.classList.add('with-thread');
    await pane.conversation.load().catch(app.failed);
    if (thread !== pane) return;
    remember();
    pane.composer.focus();
  };
  const openChannel = async (id: string) => {
    closeThread(false);
    frame.classList.remove('menu-open');
    const pane = createPane(
      app,
      { channel: id, thread: null },
      { close: () => undefined, menu: () => menu(!frame.classList.contains('menu-open')) },
    );
    channel?.element.remove();
    channel = pane;
    frame.append(pane.element);
    sidebar.mark(id);
    unread.delete(id);
    sidebar.unread(id, 0);
    remember();
    await pane.conversation.load().catch(app.failed);
    if (channel === pane) pane.composer.focus();
  };
  /** The address holds the place, so that a reload comes back to it. */
  const remember = () => {
    const at = [channel?.conversation.place.channel, thread?.conversation.place.thread]
      .filter(Boolean)
      .join('/');
    history.replaceState(null, '', `#${at}`);
  };

  const isIn = ({ channel: of, thread: under }: Place, view: View): boolean =>
    of === view.channel && (view.thread === under || (under !== null && view.id === under));
  const hear = (view: View) => {
    for (const pane of [channel, thread]) {
      if (pane && isIn(pane.conversation.place, view)) pane.conversation.accept(view);
    }
    if (view.removed && view.id === thread?.conversation.place.thread) closeThread();
    if (view.author !== who.as && !view.removed && view.kind !== 'act') notice(view);
  };
  /** What others say is read aloud; elsewhere it is counted. */
  const notice = (view: View) => {
    if (heard.get(view.id) === view.line) return;
    const fresh = !heard.has(view.id);
    heard.set(view.id, view.line);
    announce(fill(words.says, { name: view.name, words: view.line }));
    if (!fresh || view.thread !== null || view.channel === channel?.conversation.place.channel) return;
    unread.set(view.channel, (unread.get(view.channel) ?? 0) + 1);
    sidebar.unread(view.channel, unread.get(view.channel) ?? 0);
  };
  const heard = new Map<string, string>();

  const [wanted = '', wantedThread = ''] = location.hash.slice(1).split('/');
  const readable = [...state.channels.filter((one) => one.readable).map(({ id }) => id), state.direct];
  await openChannel(readable.find((id) => id === wanted) ?? readable[0] ?? state.direct);
  if (wantedThread && readable.some((id) => id === wanted))
    await openThread({ channel: wanted, thread: wantedThread });

  let lost = false;
  const unfollow = follow(who, state.seq, {
    message: hear,
    reload: () => void begin(),
    state: (online) => {
      if (!online) notify(words.offline);
      else if (lost) {
        notify('');
        announce(words.online);
      }
      lost = !online;
    },
  });
  const escape_ = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && frame.classList.contains('menu-open')) menu(false);
  };
  document.addEventListener('keydown', escape_);
  return () => {
    unfollow();
    document.removeEventListener('keydown', escape_);
  };
};

/** The admin's page speaks for the team: what is shared from now on is in this language too. */
const speakTo = async ({ who, state }: App, lang: string): Promise<void> => {
  if (state.people.find(({ id }) => id === who.as)?.role !== 'admin') return;
  const line = `/matchpro langue ${lang}`;
  await post('call', { ...who, channel: state.direct, thread: null, id: newId(), line }).catch(
    () => undefined,
  );
};

void begin();
