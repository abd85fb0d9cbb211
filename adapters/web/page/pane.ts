import { type App, type Place, placeName } from './app.ts';
import { type Composer, createComposer } from './composer.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { fill, h, icon } from './dom.ts';
import { drawHero, drawSamples } from './hero.ts';

export interface Pane {
  element: HTMLElement;
  conversation: Conversation;
  composer: Composer;
}

/** A channel or a thread: its name, its messages, where one writes; files can be dropped anywhere on it. */
export const createPane = (app: App, place: Place, act: { close(): void; menu(): void }): Pane => {
  const composer = createComposer(app, place);
  const hasFiles = () => conversation.element.querySelector('.files') !== null;
  const conversation: Conversation = createConversation(app, place, () =>
    hasFiles() || (place.channel !== 'recrutement' && conversation.element.querySelector('li'))
      ? null
      : drawHero(app, place, composer),
  );
  const element = h(
    place.thread ? 'aside' : 'main',
    {
      class: place.thread ? 'pane thread' : 'pane',
      'aria-label': place.thread ? app.state.words.threadOf : null,
    },
    place.thread ? threadHeader(app, place, act.close) : channelHeader(app, place, act.menu),
    place.thread ? null : h('h2', { class: 'unseen' }, app.state.words.messages),
    conversation.element,
    drawSamples(app, place),
    composer.element,
  );
  takeDrops(app, place, element, composer);
  if (place.thread)
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) act.close();
    });
  return { element, conversation, composer };
};

const channelHeader = (app: App, place: Place, menu: () => void): Node => {
  const { words, direct } = app.state;
  const about =
    place.channel === direct
      ? words.directAbout
      : place.channel === 'digest'
        ? words.digestAbout
        : words.recruitingAbout;
  return h(
    'header',
    { class: 'head' },
    h(
      'button',
      {
        ...{ type: 'button', class: 'tool menu', 'aria-label': words.menu, 'aria-controls': 'side' },
        'aria-expanded': 'false',
        onclick: menu,
      },
      icon('menu'),
    ),
    h('h1', {}, placeName(app, place.channel)),
    h('p', { class: 'muted' }, about),
  );
};

const threadHeader = (app: App, place: Place, close: () => void): Node => {
  const { words } = app.state;
  return h(
    'header',
    { class: 'head' },
    h('h2', {}, words.thread),
    h('p', { class: 'muted' }, placeName(app, place.channel)),
    h(
      'button',
      { type: 'button', class: 'tool', 'aria-label': words.close, title: words.close, onclick: close },
      icon('close'),
    ),
  );
};

const takeDrops = (app: App, place: Place, element: HTMLElement, composer: Composer): void => {
  const { words } = app.state;
  const name = place.thread ? words.thread : placeName(app, place.channel);
  const shade = h(
    'div',
    { class: 'shade', hidden: true },
    icon('up'),
    h('strong', {}, fill(words.dropHere, { place: name })),
    h('span', {}, words.dropHint),
  );
  element.append(shade);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  element.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    shade.hidden = false;
  });
  element.addEventListener('dragleave', (event) => {
    if (!element.contains(event.relatedTarget as Node | null)) shade.hidden = true;
  });
  element.addEventListener('drop', (event) => {
    shade.hidden = true;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    void composer.attach([...(event.dataTransfer?.files ?? [])]);
  });
};
