import type { Card } from '../../cards/card.ts';
import { type ChatEvent, type Conversation, threadOf } from '../../chat/event.ts';
import type { Answer, Asker, Door, Question } from '../../chat/question.ts';
import type { Board } from './board.ts';
import type { Town } from './outbound.ts';

/** Where and by whom; the first channel and the first person when unsaid. */
export interface Act {
  in?: string;
  by?: string;
}

export interface SceneOptions {
  board: Board;
  town: Town;
  workspace: string;
  bot: string;
  door: () => Door;
}

export type Scene = ReturnType<typeof createScene>;

type Asked = Question extends infer One ? (One extends Question ? Omit<One, 'asker'> : never) : never;

/** Who acts where, and how that reaches the house: event keys count up, so a story tells the same each time. */
export const createScene = ({ board, town, workspace, bot, door }: SceneOptions) => {
  let events = 0;
  let last: ChatEvent | null = null;
  const who = (by: string) => `web:${workspace}:${by}`;
  const localeOf = (by: string) => town.people[by]?.locale ?? null;
  const asker = (by: string, conversation: Conversation): Asker => ({
    platform: 'web',
    workspace,
    person: who(by),
    conversation,
    locale: localeOf(by),
  });
  const event = (by: string, conversation: Conversation) => ({
    key: `e${++events}`,
    platform: 'web' as const,
    workspace,
    conversation,
    by: who(by),
    locale: localeOf(by),
  });
  return {
    board,
    town,
    workspace,
    bot,
    personOf: (act: Act) => act.by ?? firstOf(town.people),
    channelOf: (act: Act): Conversation => `web:${workspace}:${act.in ?? firstOf(town.channels)}`,
    event,
    /** An act that can be answered privately. */
    privately(by: string, conversation: Conversation) {
      const common = event(by, conversation);
      return { ...common, reply: { token: `reply-${common.key}`, expiresAt: '2100-01-01T00:00:00.000Z' } };
    },
    tell(told: ChatEvent): Promise<void> {
      last = told;
      return door().tell(told);
    },
    async redeliver() {
      if (!last) throw new Error('nothing has happened yet');
      await door().tell(last);
    },
    ask: (question: Asked, by: string, at: Conversation): Promise<Answer> =>
      door().ask({ ...question, asker: asker(by, at) } as Question),
    /** What the platform shows at once to one person. */
    whisper: (by: string, at: Conversation, card: Card) =>
      board.add({ ...spot(at), by: null, onlyFor: by, content: { kind: 'card', card, keys: [] } }),
    /** A line of the transcript for what is no message. */
    note: (by: string, at: Conversation, text: string) =>
      board.add({ ...spot(at), by, content: { kind: 'act', text } }),
  };
};

export const spot = (at: Conversation) => ({
  channel: at.split(':').slice(0, 3).join(':'),
  thread: threadOf(at),
});

const firstOf = (names: object) => Object.keys(names)[0] ?? '';
