import type { ApiKey } from '../ai/api-key.ts';
import { type KeysCardValues, keysCard } from '../cards/keys-card.ts';
import { Refusal } from '../errors.ts';
import type { Room } from '../ports/memory.ts';
import type { CardAction, Command } from './command.ts';
import type { ActContext } from './context.ts';

export const keysCommand: Command = {
  name: 'matchpro cles',
  english: 'matchpro keys',
  summary: (t) => t.commands.coming.keys,
  args: [],
  right: 'administer',
  answers: 'person',
  run: async (context) => {
    await context.act(async (room, say) => say(await listed(room, context, null)));
  },
};

/** The selects on the list of keys; the value is the key's id. */
export const keyActions: CardAction[] = [
  {
    id: 'key.activate',
    right: 'administer',
    answers: 'person',
    run: (context, _subject, value) =>
      onKey(context, 'activated', (room) => room.keys.activate(value ?? ''), value),
  },
  {
    id: 'key.revoke',
    right: 'administer',
    answers: 'person',
    run: (context, _subject, value) =>
      onKey(
        context,
        'revoked',
        async (room) => {
          const key = (await room.keys.list()).find((one) => one.id === value) ?? null;
          if (key) await room.keys.remove(key.id);
          return key;
        },
        value,
      ),
  },
];

export const listed = async (room: Room, context: Pick<ActContext, 't'>, news: KeysCardValues['news']) =>
  keysCard({ keys: await room.keys.list(), news }, context.t);

/** Never the secret, sealed or not: what is remembered of an act is which key. */
export const keyFacts = ({ provider, lastFour }: Pick<ApiKey, 'provider' | 'lastFour'>) => ({
  provider,
  lastFour,
});

const onKey = async (
  context: ActContext,
  done: 'activated' | 'revoked',
  act: (room: Room) => Promise<ApiKey | null>,
  value: string | null,
) => {
  await context.act(async (room, say) => {
    const key = await act(room);
    if (!key) throw new Refusal('unknown.reference', { reference: value ?? '' });
    const by = context.asker.person;
    const subject = `key:${key.id}`;
    const logged = { act: `key.${done}`, by, at: context.clock.now(), subject };
    await room.history.add({ ...logged, before: null, after: keyFacts(key) });
    await say(await listed(room, context, { kind: done, key }));
  });
};
