import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/**
 * Bolt acknowledges an event before any listener runs. This receiver keeps it first: the acknowledgement waits, and
 * what cannot be kept is not acknowledged, so Slack sends it again.
 */
export const keepFirst = (inner: Receiver, keep: (body: unknown) => Promise<void>): Receiver => ({
  init: (app: App) => {
    const processEvent = async (event: ReceiverEvent) => {
      await keep(event.body);
      await app.processEvent(event);
    };
    // The receivers of bolt use nothing else of the app they are given.
    inner.init({ processEvent } as unknown as App);
  },
  start: (...args) => inner.start(...args),
  stop: (...args) => inner.stop(...args),
});
