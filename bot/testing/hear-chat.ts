import { EventEmitter, once } from 'node:events';
import type { Chat } from '../../core/ports/chat.ts';

/**
 * The same chat, and `heard(id)`: resolves when what happened under this id of the platform (a message, an interaction) has
 * been kept. For a platform whose events nobody acknowledges.
 */
export const hearChat = <C extends Chat>(chat: C) => {
  const keys: string[] = [];
  const kept = new EventEmitter().setMaxListeners(0);
  const hearing: Chat = {
    ...chat,
    start: (door) =>
      chat.start({
        ...door,
        tell: async (event) => {
          await door.tell(event);
          keys.push(event.key);
          kept.emit('kept');
        },
      }),
  };
  const heard = async (id: string): Promise<void> => {
    const signal = AbortSignal.timeout(15_000);
    while (!keys.some((key) => key.split(':').includes(id))) await once(kept, 'kept', { signal });
  };
  return { chat: hearing, heard };
};
