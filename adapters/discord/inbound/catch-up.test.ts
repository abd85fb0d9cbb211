import { expect, it } from 'vitest';
import { Outage, Refusal } from '../../../core/errors.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { catchUp } from './catch-up.ts';
import { messageSchema } from './payloads.ts';

const message = (channel: string, id: number) => messageSchema.parse({ id: String(id), channel_id: channel });

/** Newest first and a hundred at a time, as Discord answers; every third call meets an outage. */
const history = (ids: Record<string, number[]>): DiscordApi => {
  let calls = 0;
  return async (_, route, schema, { query } = {}) => {
    calls += 1;
    if (calls % 3 === 0) throw new Outage('discord');
    const all = ids[route.split('/')[2] ?? ''];
    if (!all) throw new Refusal('channel.not_allowed', { channel: '' });
    const after = all.filter((id) => id > Number(query?.after)).slice(0, 100);
    return schema.parse(after.toReversed().map((id) => message(route.split('/')[2] ?? '', id)));
  };
};

it('what was said after the mark is read, oldest first, through outages, whatever another channel does', async () => {
  const many = Array.from({ length: 250 }, (_, at) => at + 1);
  const heard: string[] = [];
  const insist = async (attempt: () => Promise<void>): Promise<unknown> =>
    attempt().catch((error) => (error instanceof Outage ? insist(attempt) : Promise.reject(error)));
  const on = {
    api: history({ a: many, b: [1, 2, 3], direct: [6] }),
    hear: async ({ channel_id: channel, id }: { channel_id: string; id: string }) =>
      void heard.push(channel + id),
    insist,
  };
  const talks = [
    { id: 'gone', last_message_id: '9' },
    { id: 'a', last_message_id: '250' },
    { id: 'b', last_message_id: '3' },
    { id: 'silent', last_message_id: null },
    { id: 'direct' },
  ];
  await catchUp(on, talks, '5');
  expect(heard).toEqual([...many.slice(5).map((id) => `a${id}`), 'direct6']);
});
