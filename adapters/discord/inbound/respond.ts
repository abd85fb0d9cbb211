import { z } from 'zod';
import type { Choice } from '../../../core/cards/form.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { renderOption } from '../render-card/actions.ts';
import type { DiscordMessageBody } from '../render-card/render-card.ts';
import type { DiscordInteraction } from './payloads.ts';

/** The one first answer Discord takes for an interaction, within 3 s. */
export interface Respond {
  /** "Thinking…", seen by the person only. */
  defer(): Promise<void>;
  /** Taken, nothing to see yet: for buttons. */
  deferUpdate(): Promise<void>;
  /** Words for the person only. */
  whisper(body: DiscordMessageBody): Promise<void>;
  /** In place of the message that was pressed. */
  replace(body: DiscordMessageBody): Promise<void>;
  modal(modal: Record<string, unknown>): Promise<void>;
  choices(choices: Choice[]): Promise<void>;
  /** Words in place of "thinking…". */
  fill(body: DiscordMessageBody): Promise<void>;
  /** Takes back "thinking…" when the answer stands elsewhere. */
  withdraw(): Promise<void>;
}

const ephemeral = 1 << 6;

export const respondTo = (api: DiscordApi, { id, token, application_id }: DiscordInteraction): Respond => {
  const callback = async (type: number, data?: Record<string, unknown>) => {
    const body = { type, ...(data ? { data } : {}) };
    await api('POST', `/interactions/${id}/${token}/callback`, z.unknown(), { body, auth: false });
  };
  return {
    defer: () => callback(5, { flags: ephemeral }),
    deferUpdate: () => callback(6),
    whisper: (body) => callback(4, { ...body, flags: body.flags | ephemeral }),
    replace: (body) => callback(7, { ...body }),
    modal: (modal) => callback(9, modal),
    choices: (choices) =>
      callback(8, {
        choices: choices.slice(0, 25).map((choice) => {
          const { value, label } = renderOption(choice);
          return { name: label || value, value };
        }),
      }),
    fill: async (body) => {
      const route = `/webhooks/${application_id}/${token}/messages/@original` as const;
      await api('PATCH', route, z.unknown(), { body, auth: false });
    },
    withdraw: async () => {
      await api('DELETE', `/webhooks/${application_id}/${token}/messages/@original`, z.unknown(), {
        auth: false,
      });
    },
  };
};
