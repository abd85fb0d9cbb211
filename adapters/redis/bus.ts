import type { BusDriver, CacheBusMessage } from 'bentocache/types';
import type { Redis } from 'ioredis';
import type { Circuit } from './circuit.ts';

export interface CacheBus extends BusDriver {
  /** Every process, this one too, empties its own memory. */
  emptyAll(): Promise<void>;
}

type Handler = (message: CacheBusMessage) => unknown;

/**
 * Tells the other processes which keys have changed, so that their memory lets go of them. Speaks on the cache's own
 * connection, which never waits; listens on another. What was not heard while the listener was away is not known: its
 * return empties the memory.
 */
export const createBus = (speaker: Redis, listener: Redis, circuit: Circuit, prefix: string): CacheBus => {
  const handlers = new Map<string, Handler>();
  const emptying: CacheBusMessage = { type: 'clear', keys: [], namespace: prefix };
  let id = '';
  let heardBefore = false;
  const emptyOwn = () => {
    for (const handle of handlers.values()) handle(emptying);
  };
  const listen = async () => {
    if (handlers.size === 0) return;
    await listener.subscribe(...handlers.keys());
    if (heardBefore) emptyOwn();
    heardBefore = true;
  };
  listener.on('ready', () => void listen().catch(() => listener.disconnect(true)));
  listener.on('message', (channel, text) => {
    const { from, message } = JSON.parse(text) as { from: string; message: CacheBusMessage };
    if (from !== id) handlers.get(channel)?.(message);
  });
  const say = (channel: string, message: unknown) =>
    speaker.publish(channel, JSON.stringify({ from: id, message }));
  const bus: CacheBus = {
    setId(given) {
      id = given;
      return bus;
    },
    onReconnect: () => undefined,
    async publish(channel, message) {
      await circuit.write(() => say(`${prefix}:${channel}`, message));
    },
    async subscribe(channel, handler) {
      handlers.set(`${prefix}:${channel}`, handler as unknown as Handler);
      if (listener.status === 'ready') await listen();
    },
    async unsubscribe(channel) {
      handlers.delete(`${prefix}:${channel}`);
    },
    async disconnect() {
      listener.disconnect();
    },
    async emptyAll() {
      emptyOwn();
      for (const channel of handlers.keys()) await say(channel, emptying);
    },
  };
  return bus;
};
