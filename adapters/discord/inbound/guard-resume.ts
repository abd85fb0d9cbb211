import type { Client } from 'discord.js';

interface Packets {
  handlePacket(
    packet: { t?: string | null } | undefined,
    shard: { sessionInfo: unknown } | undefined,
  ): boolean;
}

/**
 * discord.js 14.28 reads a shard's session when it is told RESUMED; an op 9 that follows at once has forgotten it by then, and the
 * error ends the process (WebSocketManager.handlePacket → handlers/RESUMED). Such a RESUMED is let go: a new session follows.
 */
export const guardResume = (client: Client): void => {
  const packets = client.ws as unknown as Packets;
  const handle = packets.handlePacket.bind(packets);
  packets.handlePacket = (packet, shard) =>
    packet?.t === 'RESUMED' && shard && !shard.sessionInfo ? false : handle(packet, shard);
};
