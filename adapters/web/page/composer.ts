import { post } from './api.ts';
import { type App, newId, type Place, placeName } from './app.ts';
import { createCompletion } from './completion.ts';
import { fill, h, icon } from './dom.ts';
import { dropFiles } from './upload.ts';

export interface Composer {
  element: HTMLElement;
  focus(): void;
  /** Writes for the person, who still decides to send. */
  write(words: string): void;
  run(line: string): Promise<void>;
  attach(files: File[]): Promise<void>;
  chooseFiles(): void;
}

/** Where one writes: words, commands with their completion, files. */
export const createComposer = (app: App, place: Place): Composer => {
  const { words, limits } = app.state;
  const label = place.thread ? words.replyHere : fill(words.write, { place: placeName(app, place.channel) });
  const box = h('textarea', {
    rows: 1,
    id: place.thread ? null : 'compose',
    'aria-label': label,
    placeholder: label,
    maxlength: limits.text,
  });
  const picker = h('input', { type: 'file', multiple: true, hidden: true, tabindex: -1 });
  const completion = createCompletion(app, place, box);
  const draft = `matchpro.draft.${app.who.as}.${place.channel}.${place.thread ?? ''}`;

  const grow = () => {
    box.rows = Math.min(8, Math.max(1, box.value.split('\n').length, Math.ceil(box.value.length / 70)));
    sessionStorage.setItem(draft, box.value);
  };
  const write = (text: string) => {
    box.value = text;
    grow();
    box.focus();
  };
  const run = async (line: string): Promise<void> => {
    try {
      const outcome = await post('call', { ...app.who, ...place, id: newId(), line });
      if ('form' in outcome) app.showForm(outcome, place);
    } catch (problem) {
      app.failed(problem);
      throw problem;
    }
  };
  const attach = async (files: File[]): Promise<void> => {
    if (files.length === 0) return;
    const text = box.value.startsWith('/') ? '' : box.value.trim();
    try {
      const message = await dropFiles(app, place, files, text);
      if (text) write('');
      if (!place.thread) app.openThread({ id: message, channel: place.channel });
    } catch (problem) {
      app.failed(problem);
    }
  };
  const send = async (): Promise<void> => {
    const text = box.value.trim();
    if (text === '') return;
    completion.close();
    write('');
    try {
      if (text.startsWith('/') && !text.startsWith('//')) await run(text);
      else await post('say', { ...app.who, ...place, id: newId(), text });
    } catch (problem) {
      if (box.value === '') write(text);
      app.failed(problem);
    }
  };

  box.addEventListener('input', () => {
    grow();
    void completion.update();
  });
  box.addEventListener('keydown', (event) => {
    if (completion.key(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void send();
    }
  });
  box.addEventListener('blur', () => completion.close());
  box.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void attach(files);
  });
  picker.addEventListener('change', () => {
    void attach([...(picker.files ?? [])]);
    picker.value = '';
  });
  box.value = sessionStorage.getItem(draft) ?? '';
  grow();

  const button = (name: 'attach' | 'slash' | 'send', title: string, onclick: () => void) =>
    h('button', { type: 'button', class: `tool ${name}`, 'aria-label': title, title, onclick }, icon(name));
  const slash = () => {
    write('/');
    void completion.update();
  };
  const element = h(
    'div',
    { class: 'composer' },
    completion.element,
    h(
      'div',
      { class: 'box' },
      button('attach', words.attach, () => picker.click()),
      button('slash', words.commands, slash),
      box,
      button('send', words.send, () => void send()),
    ),
    picker,
  );
  return { element, focus: () => box.focus(), write, run, attach, chooseFiles: () => picker.click() };
};
