import { type NotDone, post, putFile } from './api.ts';
import { type App, newId, type Place } from './app.ts';
import { announce, fill } from './dom.ts';

/** Files on their way at the same time, and tries of each. */
const atOnce = 4;
const tries = 5;

/** Drops files: one message, whose files arrive one after the other. Gives the message's id as soon as it stands. */
export const dropFiles = async (app: App, place: Place, files: File[], text: string): Promise<string> => {
  const { limits, words } = app.state;
  const taken = files.slice(0, limits.files);
  if (files.length > taken.length) announce(fill(words.tooMany, { limit: limits.files }));
  const named = taken.map((file) => ({ name: file.name.slice(-200) || 'file', size: file.size }));
  const dropped = await post('drop', { ...app.who, ...place, id: newId(), text, files: named });
  for (const id of dropped.files) app.uploads.add(id);
  void sendAll(app, dropped.message, taken, dropped.files);
  return dropped.message;
};

const sendAll = async (app: App, message: string, files: File[], ids: string[]): Promise<void> => {
  const waiting = files.map((file, at) => ({ file, id: ids[at] ?? '' }));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await sendOne(app, message, next.id, next.file);
      app.uploads.delete(next.id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
};

const sendOne = async (app: App, message: string, id: string, file: File): Promise<void> => {
  for (let tried = 1; tried <= tries; tried += 1) {
    try {
      await putFile(app.who, message, id, file);
      return;
    } catch (problem) {
      const status = (problem as NotDone).status;
      if (tried === tries || (status >= 400 && status < 500)) return app.failed(problem);
      await new Promise((resolve) => setTimeout(resolve, 1_000 * tried));
    }
  }
};
