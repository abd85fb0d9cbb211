import { post } from './api.ts';
import { type App, newId, type Place } from './app.ts';
import type { Composer } from './composer.ts';
import { h, icon } from './dom.ts';
import { preferences } from './preferences.ts';

/** What an empty place says it is for, with the first thing to do there. */
export const drawHero = (app: App, place: Place, composer: Composer): Node | null => {
  const { words, direct } = app.state;
  if (place.thread) return null;
  if (place.channel === direct)
    return hero('reply', words.directTitle, words.directText, [
      button(words.helpNow, 'primary', () => void composer.run('/matchpro aide').catch(() => undefined)),
    ]);
  if (place.channel === 'digest')
    return hero('reply', words.digestTitle, words.digestText, [
      button(
        words.digestNow,
        'primary',
        () => void composer.run('/digest maintenant').catch(() => undefined),
      ),
      button(words.digestHere, 'plain', () => void composer.run('/digest canal').catch(() => undefined)),
    ]);
  return hero('up', words.dropTitle, words.dropText, [
    button(words.chooseFiles, 'primary', () => composer.chooseFiles()),
  ]);
};

const hero = (sign: 'up' | 'reply', title: string, text: string, actions: Node[]): Node =>
  h(
    'div',
    { class: `hero ${sign}` },
    h('span', { class: 'hero-sign' }, icon(sign)),
    h('h2', {}, title),
    h('p', {}, text),
    h('div', { class: 'actions' }, ...actions),
  );

const button = (label: string, intent: string, onclick: () => void): Node =>
  h('button', { type: 'button', class: `button ${intent}`, onclick }, label);

/** Shipped CVs, for who has none at hand; the line can be put away. */
export const drawSamples = (app: App, place: Place): HTMLElement | null => {
  const { words, samples, people } = app.state;
  const role = people.find(({ id }) => id === app.who.as)?.role;
  const mayDrop = role === 'admin' || role === 'recruiter';
  if (
    place.thread ||
    place.channel !== 'recrutement' ||
    samples.length === 0 ||
    !mayDrop ||
    !preferences.samples
  )
    return null;
  const drop = async (sample: number, chip: HTMLButtonElement) => {
    chip.disabled = true;
    try {
      const { message } = await post('sample', { ...app.who, ...place, id: newId(), sample });
      app.openThread({ id: message, channel: place.channel });
    } catch (problem) {
      app.failed(problem);
    } finally {
      chip.disabled = false;
    }
  };
  const chips = samples.map(({ name, kind }, at) => {
    const chip = h(
      'button',
      { type: 'button', class: 'chip' },
      icon('file'),
      h('span', {}, h('span', { class: 'unseen' }, `${words.dropSample} `), `${name} `),
      h('small', {}, kind),
    );
    chip.addEventListener('click', () => void drop(at, chip));
    return chip;
  });
  const line = h('div', { class: 'samples', role: 'group', 'aria-label': words.samplesHint });
  const away = () => {
    preferences.set('samples', 'hidden');
    line.remove();
  };
  line.append(
    h('span', { class: 'muted' }, words.samples),
    ...chips,
    h(
      'button',
      { type: 'button', class: 'tool', 'aria-label': words.dismiss, title: words.dismiss, onclick: away },
      icon('close'),
    ),
  );
  return line;
};
