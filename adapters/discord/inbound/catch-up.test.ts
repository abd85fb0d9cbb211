import { expect, it } from 'vitest';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { createCatchUp } from './catch-up.ts';
import { messageSchema } from './payloads.ts';

const message = (channel: string, id: number) => messageSchema.parse({ id: String(id), channel_id: channel });

/** Newest first and a hundred at a time, as Discord answers. */
const history = (ids: Record<string, number[]>): DiscordApi => {
  return async (_, route, schema, { query } = {}) => {
    const channel = route.split('/')[2] ?? '';
    if (!ids[channel]) throw new Error('Missing Access');
    const after = ids[channel].filter((id) => id > Number(query?.after)).slice(0, 100);
    return schema.parse(after.toReversed().map((id) => message(channel, id)));
  };
};

it('reads what was said after the last message seen, oldest first, whatever another channel does', async () => {
  const many = Array.from({ length: 250 }, (_, at) => at + 1);
  const catchUp = createCatchUp(history({ a: many, b: [1, 2, 3] }));
  catchUp.saw(message('gone', 1));
  catchUp.saw(message('a', 4));
  catchUp.saw(message('a', 5));
  catchUp.saw(message('b', 3));
  const heard: string[] = [];
  const failures: unknown[] = [];
  await catchUp.run(
    async ({ channel_id, id }) => void heard.push(channel_id + id),
    (error) => failures.push(error),
  );
  expect(heard).toEqual(many.slice(5).map((id) => `a${id}`));
  expect(failures).toHaveLength(1);
});
