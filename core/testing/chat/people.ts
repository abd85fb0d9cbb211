import type { Form, FormErrors } from '../../cards/form.ts';
import type { Conversation, MessageRef } from '../../chat/event.ts';
import { createPressing } from './pressing.ts';
import { type Act, createScene, type SceneOptions } from './scene.ts';
import { createWriting, type Dropping, type InThread } from './writing.ts';

/** What people do. Each resolves when the event is kept; what comes of it is `house.settled()` later. */
export interface People {
  /** A file falls in a channel or, with `to`, in a thread. Answers the thread below it. */
  drop(name: string, bytes: Uint8Array, act?: Dropping): Promise<Conversation>;
  /** A message in a channel; '@MatchPro …' addresses the bot. */
  say(text: string, act?: Act): Promise<MessageRef>;
  /** A message in a thread: the newest one that was started or answered, when unsaid. */
  reply(text: string, act?: InThread): Promise<MessageRef>;
  edit(message: MessageRef, text: string): Promise<void>;
  remove(message: MessageRef): Promise<void>;
  /** '/match offre-42'. Opens a form when the command declares one. */
  command(line: string, act?: Act): Promise<void>;
  /** The newest button with this label that the person can see. Opens a form when the button declares one. */
  press(label: string, act?: Act & { on?: MessageRef }): Promise<void>;
  /** A choice, by its label, in the newest select that has it. */
  choose(choice: string, act?: Act & { on?: MessageRef }): Promise<void>;
  /** The newest card with pages, at this page (counted from 1). */
  turn(page: number, act?: Act): Promise<void>;
  /** The open form with these values over the ones it came with. Answers its errors, null when it was accepted. */
  submit(values: Record<string, string>): Promise<FormErrors | null>;
  /** The form that is open in front of the person. */
  openForm(): Form | null;
  suggest(command: string, argument: string, typed: string, act?: Act): Promise<string[]>;
  joined(channel?: string): Promise<void>;
  /** The last event once more, as platforms do when an acknowledgement was late. */
  redeliver(): Promise<void>;
}

export interface PeopleOptions extends SceneOptions {
  opensForm: (command: string, text: string) => boolean;
}

export const createPeople = (options: PeopleOptions): People => {
  const scene = createScene(options);
  return {
    ...createWriting(scene),
    ...createPressing(scene, options.opensForm),
    redeliver: scene.redeliver,
  };
};
