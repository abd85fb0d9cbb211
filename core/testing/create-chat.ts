import type { Card } from '../cards/card.ts';
import type { Conversation } from '../chat/event.ts';
import type { Door } from '../chat/question.ts';
import type { Chat, PersonFacts } from '../ports/chat.ts';
import { createBoard, type Message } from './chat/board.ts';
import { createFaults, type Faults } from './chat/faults.ts';
import { createOutbound, type Place, type Town } from './chat/outbound.ts';
import { createPeople, type People } from './chat/people.ts';
import {
  frenchWords,
  type Look,
  readThread,
  readTranscript,
  type TranscriptWords,
} from './chat/transcript.ts';

export interface FakeChatOptions {
  /** How a card reads, e.g. `renderText` of core/cards/plain-text.ts. */
  render: (card: Card) => string;
  workspace?: string;
  /** By name; the first one is where things happen when nothing else is said. */
  channels?: Record<string, Place>;
  /** By id; the first one acts when nobody else is said. */
  people?: Record<string, Partial<PersonFacts>>;
  bot?: string;
  words?: TranscriptWords;
  /** Which commands open a form at once; the others are simply told. */
  opensForm?: (command: string, text: string) => boolean;
}

/** A chat in memory that reads like a chat: people act in it, the bot answers, `transcript` shows what they see. */
export interface FakeChat extends Chat, Omit<People, 'edit' | 'remove'> {
  /** People change or take back their words (`edit` and `remove` are the bot's own). */
  reword: People['edit'];
  takeBack: People['remove'];
  /** The newest thread, or the one asked for, as text. */
  thread(conversation?: Conversation): string;
  /** Everything, as text. */
  transcript(): string;
  messages(): readonly Message[];
  readonly faults: Faults;
}

export const createChat = (options: FakeChatOptions): FakeChat => {
  const { workspace = 'local', bot = 'MatchPro', words = frenchWords, opensForm = () => false } = options;
  const board = createBoard();
  const faults = createFaults();
  const town = townOf(options);
  let door: Door | null = null;
  const openDoor = () => {
    if (!door) throw new Error('nobody listens: the chat was not started');
    return door;
  };
  const people = createPeople({ board, town, workspace, bot, door: openDoor, opensForm });
  const look: Look = { render: options.render, bot, words, nameOf: (id) => town.people[id]?.name ?? id };
  const { edit: reword, remove: takeBack, ...acts } = people;
  return {
    platform: 'web',
    async start(given) {
      door = given;
    },
    async stop() {
      door = null;
    },
    health: () => ({ state: door ? 'up' : 'off', detail: null }),
    ...acts,
    ...createOutbound(board, town, faults.around),
    reword,
    takeBack,
    faults,
    messages: () => board.messages,
    transcript: () => readTranscript(board, look),
    thread: (conversation) => readThread(board, look, conversation ?? newestThread(board.messages)),
  };
};

const townOf = ({
  channels = { recrutement: {} },
  people = { lea: { name: 'Léa', admin: true } },
}: FakeChatOptions): Town => ({
  channels,
  people: Object.fromEntries(
    Object.entries(people).map(([id, facts]) => [
      id,
      { name: id, locale: 'fr', admin: false, guest: false, ...facts },
    ]),
  ),
  files: new Map(),
});

const newestThread = (messages: readonly Message[]): Conversation => {
  const newest = messages.findLast((message) => message.thread !== null);
  if (!newest) throw new Error('there is no thread yet');
  return `${newest.channel}:${newest.thread}`;
};
