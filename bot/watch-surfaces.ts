import type { Chat } from '../core/ports/chat.ts';

const everyMs = 2_000;

/** One chat that has given up never stops the others; when all have, nobody is served any more: `over` is told why, once. */
export const watchSurfaces = (chats: readonly Chat[], over: (reasons: string) => void): { stop(): void } => {
  const look = () => {
    const gone = chats.filter((chat) => chat.health().over);
    if (chats.length === 0 || gone.length < chats.length) return;
    clearInterval(timer);
    over(gone.map((chat) => `${chat.platform}: ${chat.health().detail ?? 'gave up'}`).join('; '));
  };
  const timer = setInterval(look, everyMs).unref();
  return { stop: () => clearInterval(timer) };
};
