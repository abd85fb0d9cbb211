import { type ChatEvent, type Conversation, type EventOf, inThread } from '../../chat/event.ts';
import { conversationOf, idOf, type Message, threadUnder } from './board.ts';
import type { People } from './people.ts';
import { type Act, type Scene, spot } from './scene.ts';

export interface InThread extends Act {
  /** A message or a thread. */
  to?: string;
}

export interface Dropping extends InThread {
  text?: string;
  /** When the platform says it was posted (milliseconds), and how many files came in the message. */
  postedAt?: number;
  together?: number;
  /** Somebody asked for this file to be read. */
  asked?: boolean;
}

type Writing = Pick<People, 'drop' | 'say' | 'reply' | 'edit' | 'remove' | 'joined'>;

/** Each edit and the deletion are newer than what was before, in milliseconds of the platform. */
const step = 1_000;

/** Files and words. */
export const createWriting = (scene: Scene): Writing => {
  const { board, town, tell } = scene;
  let current: Conversation | null = null;

  const post = async (text: string, by: string, at: Conversation) => {
    const message = board.add({ ...spot(at), by, content: { kind: 'text', text } });
    current = threadUnder(message);
    await tell(posted(scene, message, text));
    return message.ref;
  };

  return {
    async drop(name, bytes, act = {}) {
      const by = scene.personOf(act);
      const content = { kind: 'file', file: `f${town.files.size + 1}`, name, text: act.text ?? '' } as const;
      town.files.set(content.file, bytes);
      const message = board.add({ ...spot(act.to ?? scene.channelOf(act)), by, content });
      current = threadUnder(message);
      const { postedAt, together, asked } = act;
      const said = {
        ...(postedAt === undefined ? {} : { postedAt }),
        ...(together === undefined ? {} : { together }),
        ...(asked === undefined ? {} : { asked }),
      };
      await tell({ ...dropped(scene, message, content, bytes.length), ...said });
      return threadUnder(message);
    },
    say: (text, act = {}) => post(text, scene.personOf(act), scene.channelOf(act)),
    async reply(text, act = {}) {
      const at = act.to ?? current;
      if (at === null) throw new Error('there is no thread to answer in');
      return post(text, scene.personOf(act), at);
    },
    async edit(ref, text) {
      const message = board.get(ref);
      message.revision += step;
      message.content = { kind: 'text', text };
      await tell(posted(scene, message, text));
    },
    async remove(ref) {
      const message = board.get(ref);
      message.removed = true;
      message.revision += step;
      const event = scene.event(message.by ?? '', conversationOf(message));
      await tell({ ...event, type: 'message.deleted', message: ref, revision: message.revision });
    },
    joined: (channel) => {
      const at = scene.channelOf(channel === undefined ? {} : { in: channel });
      return tell({ ...scene.event(scene.personOf({}), at), type: 'bot.joined' });
    },
  };
};

const posted = (scene: Scene, message: Message, text: string): ChatEvent => {
  const name = `@${scene.bot}`;
  const mentioned = text.startsWith(name);
  return {
    ...scene.event(message.by ?? '', conversationOf(message)),
    type: 'message.posted',
    message: message.ref,
    revision: message.revision,
    text: mentioned ? text.slice(name.length).trim() : text,
    replyTo: message.thread === null ? null : inThread(message.channel, message.thread),
    mentioned,
  };
};

const dropped = (
  scene: Scene,
  message: Message,
  content: { file: string; name: string; text: string },
  size: number,
): EventOf<'file.dropped'> => {
  const channel = message.channel.split(':')[2] ?? '';
  const place = { platform: 'web' as const, workspace: scene.workspace, channel, message: idOf(message.ref) };
  return {
    ...scene.event(message.by ?? '', threadUnder(message)),
    type: 'file.dropped',
    message: message.ref,
    file: { ...place, file: content.file, name: content.name, size },
    text: content.text,
  };
};
