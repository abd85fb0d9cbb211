import type { View, Who } from './api.ts';

/**
 * Follows every change. The browser itself comes back with the id of the last one it heard; where it gives up (an answer
 * that is no stream), we begin again from there.
 */
export const follow = (
  who: Who,
  after: number,
  hear: { message(view: View): void; state(online: boolean): void; reload(): void },
): (() => void) => {
  let last = after;
  let source: EventSource;
  let again = 0;
  const open = () => {
    source = new EventSource(`events?${new URLSearchParams({ ...who, after: String(last) })}`);
    source.addEventListener('ready', () => hear.state(true));
    source.addEventListener('reload', () => hear.reload());
    source.addEventListener('message', (event: MessageEvent<string>) => {
      last = Number(event.lastEventId) || last;
      hear.message(JSON.parse(event.data) as View);
    });
    source.addEventListener('error', () => {
      hear.state(false);
      if (source.readyState === EventSource.CLOSED) again = window.setTimeout(open, 1_500);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
};
