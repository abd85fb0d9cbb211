import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../cards/card.ts';
import type { FileRef } from '../../chat/event.ts';
import { inThread, type MessageRef, type PersonRef } from '../../chat/event.ts';
import type { Chat } from '../../ports/chat.ts';
import { aCard } from '../factories.ts';

/** A started chat with a platform (or something that keeps state like one) behind it. */
export interface ChatStage {
  chat: Chat;
  /** A channel in which the bot may write, 'platform:workspace:channel'. */
  channel: string;
  person: PersonRef;
  /** A message of that person in that channel, with a file. */
  message: MessageRef;
  file: FileRef;
  bytes: Uint8Array;
  /** A file that is no longer there. */
  lostFile: FileRef;
  /** What stands in a channel or a thread (its head left out), oldest first, as text. */
  read(conversation: string): Promise<{ message: MessageRef; text: string }[]>;
  reactionsOn(message: MessageRef): Promise<string[]>;
  close(): Promise<void>;
}

const titled = (words: string): Card => aCard({ title: [{ type: 'text', text: words }] });

export const chatContract = (name: string, open: () => Promise<ChatStage>): void => {
  describe(`chat: ${name}`, () => {
    let opened: ChatStage | undefined;
    let keys = 0;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    const here = () => {
      if (!opened) throw new Error('not open');
      const { channel, message } = opened;
      const thread = message.split(':')[3] ?? '';
      return {
        ...opened,
        inChannel: { kind: 'channel', channel, thread: null } as const,
        underMessage: { kind: 'channel', channel, thread } as const,
        thread: inThread(channel, thread),
        key: () => `row-1:${++keys}`,
      };
    };

    it('is up once started', () => {
      expect(here().chat.health().state).toBe('up');
    });

    it('posts in a channel, in the order of the calls', async () => {
      const { chat, channel, inChannel, key, read } = here();
      const first = await chat.post(inChannel, titled('premier'), key());
      const second = await chat.post(inChannel, titled('second'), key());
      const standing = (await read(channel)).slice(-2);
      expect(standing.map((one) => one.message)).toEqual([first, second]);
      expect(standing.map((one) => one.text)).toEqual([
        expect.stringContaining('premier'),
        expect.stringContaining('second'),
      ]);
      expect(first.startsWith(`${channel}:`)).toBe(true);
    });

    it('posts in a thread, and not in its channel', async () => {
      const { chat, channel, underMessage, thread, key, read } = here();
      const posted = await chat.post(underMessage, titled('dans le fil'), key());
      expect((await read(thread)).map((one) => one.message)).toContain(posted);
      expect((await read(channel)).map((one) => one.message)).not.toContain(posted);
    });

    it('edits in place, more than once', async () => {
      const { chat, inChannel, channel, key, read } = here();
      const posted = await chat.post(inChannel, titled('lecture…'), key());
      const after = await chat.post(inChannel, titled('autre'), key());
      await chat.edit(posted, titled('presque'), key());
      await chat.edit(posted, titled('Anaïs Lenoir'), key());
      const standing = (await read(channel)).slice(-2);
      expect(standing.map((one) => one.message)).toEqual([posted, after]);
      expect(standing[0]?.text).toContain('Anaïs Lenoir');
      expect(standing[0]?.text).not.toContain('lecture…');
    });

    it('finds its own message by the key it was posted with, in a channel and in a thread', async () => {
      const { chat, inChannel, underMessage, key } = here();
      for (const target of [inChannel, underMessage]) {
        const mine = key();
        const posted = await chat.post(target, titled('une fois'), mine);
        await chat.post(target, titled('une autre'), key());
        expect(await chat.find(target, mine)).toBe(posted);
      }
    });

    it('finds it by the key of its last edit as well', async () => {
      const { chat, inChannel, key } = here();
      const posted = await chat.post(inChannel, titled('un'), key());
      const later = key();
      await chat.edit(posted, titled('deux'), later);
      expect(await chat.find(inChannel, later)).toBe(posted);
    });

    it('finds nothing for a key that was never posted', async () => {
      const { chat, inChannel, underMessage } = here();
      expect(await chat.find(inChannel, 'row-9:9')).toBeNull();
      expect(await chat.find(underMessage, 'row-9:9')).toBeNull();
    });

    it('removes what it has posted', async () => {
      const { chat, inChannel, channel, key, read } = here();
      const posted = await chat.post(inChannel, titled('à oublier'), key());
      await chat.remove(posted);
      expect((await read(channel)).map((one) => one.message)).not.toContain(posted);
    });

    it('puts a reaction once, however often it is asked', async () => {
      const { chat, message, reactionsOn } = here();
      await chat.react(message, '📝');
      await chat.react(message, '📝');
      expect(await reactionsOn(message)).toHaveLength(1);
    });

    it('downloads a file to the byte', async () => {
      const { chat, file, bytes } = here();
      const read = await chat.download(file, bytes.length);
      expect(Buffer.compare(read, bytes)).toBe(0);
    });

    it('refuses a file that is too big, and one that is gone', async () => {
      const { chat, file, bytes, lostFile } = here();
      await expect(chat.download(file, bytes.length - 1)).rejects.toMatchObject({ code: 'file.too_big' });
      await expect(chat.download(lostFile, 1_000)).rejects.toMatchObject({ code: 'file.gone' });
    });

    it('knows who a person is, and who can read a channel', async () => {
      const { chat, person, channel } = here();
      const facts = await chat.person(person);
      expect(facts.name).not.toBe('');
      expect(facts.guest).toBe(false);
      expect(await chat.audience(channel)).toMatchObject({ kind: 'channel' });
      expect(await chat.memberOf(channel, person)).toBe(true);
    });
  });
};
