import type { App } from './app.ts';
import { fill, h, icon } from './dom.ts';
import { applyTheme, preferences, type Theme } from './preferences.ts';

export interface Sidebar {
  element: HTMLElement;
  mark(channel: string): void;
  unread(channel: string, count: number): void;
}

/** Channels, the direct conversation, and who one is, in which language and light. */
export const createSidebar = (
  app: App,
  act: {
    open(channel: string): void;
    become(as: App['who']['as']): void;
    speak(lang: App['who']['lang']): void;
  },
): Sidebar => {
  const { words, channels, direct, team } = app.state;
  const buttons = new Map<string, HTMLButtonElement>();
  const place = (id: string, name: string, readable: boolean) => {
    const button = h(
      'button',
      {
        ...{ type: 'button', class: 'place', disabled: !readable, onclick: () => act.open(id) },
        title: readable ? null : words.locked,
      },
      readable
        ? h('span', { class: 'hash', 'aria-hidden': 'true' }, id === direct ? '●' : '#')
        : icon('lock'),
      h('span', {}, name),
      h('span', { class: 'count', hidden: true }),
    );
    buttons.set(id, button);
    return h('li', {}, button);
  };
  const element = h(
    'aside',
    { class: 'side', id: 'side', 'aria-label': words.menu },
    h(
      'p',
      { class: 'team' },
      h('img', { src: 'icon.svg', alt: '', width: 28, height: 28 }),
      h('strong', {}, team),
    ),
    h(
      'nav',
      { 'aria-label': words.channels },
      h('h2', {}, words.channels),
      h('ul', {}, ...channels.map(({ id, readable }) => place(id, words[named(id)], readable))),
      h('h2', {}, words.direct),
      h('ul', {}, place(direct, words.bot, true)),
    ),
    h(
      'div',
      { class: 'settings' },
      roleSwitch(app, act.become),
      languageSwitch(app, act.speak),
      themeSwitch(app),
    ),
  );
  return {
    element,
    mark: (channel) => {
      for (const [id, button] of buttons) {
        if (id === channel) button.setAttribute('aria-current', 'page');
        else button.removeAttribute('aria-current');
      }
    },
    unread: (channel, count) => {
      const badge = buttons.get(channel)?.querySelector<HTMLElement>('.count');
      if (!badge) return;
      badge.hidden = count === 0;
      badge.replaceChildren(
        String(count),
        h('span', { class: 'unseen' }, fill(` ${words.unread}`, { count: '' })),
      );
    },
  };
};

const named = (id: App['state']['channels'][number]['id']) => (id === 'digest' ? 'digest' : 'recruiting');

const roleSwitch = (app: App, become: (as: App['who']['as']) => void): Node => {
  const { words, people } = app.state;
  return h(
    'fieldset',
    { class: 'roles' },
    h('legend', {}, words.you),
    ...people.map(({ id, role, name }) =>
      h(
        'label',
        { class: 'person' },
        h('input', {
          ...{ type: 'radio', name: 'role', value: id, checked: id === app.who.as },
          onchange: () => become(id),
        }),
        h('span', { class: `avatar small person-${id}`, 'aria-hidden': 'true' }, name.slice(0, 1)),
        h(
          'span',
          {},
          h('strong', {}, `${name} · ${words.roles[role]}`),
          h('span', { class: 'about' }, words.rolesAbout[role]),
        ),
      ),
    ),
  );
};

const languageSwitch = (app: App, speak: (lang: App['who']['lang']) => void): Node =>
  h(
    'div',
    { class: 'switch', role: 'group', 'aria-label': app.state.words.language },
    ...(['fr', 'en'] as const).map((lang) =>
      h(
        'button',
        { type: 'button', lang, 'aria-pressed': String(lang === app.who.lang), onclick: () => speak(lang) },
        lang === 'fr' ? 'Français' : 'English',
      ),
    ),
  );

const themeSwitch = (app: App): Node => {
  const { theme, themes } = app.state.words;
  const group = h('div', { class: 'switch', role: 'group', 'aria-label': theme });
  const draw = (chosen: Theme) => {
    const buttons = (['auto', 'light', 'dark'] as const).map((one) => {
      const choose = () => {
        preferences.set('theme', one);
        applyTheme(one);
        draw(one);
        group.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
      };
      return h(
        'button',
        { type: 'button', 'aria-pressed': String(one === chosen), onclick: choose },
        themes[one],
      );
    });
    group.replaceChildren(...buttons);
  };
  draw(preferences.theme);
  return group;
};
