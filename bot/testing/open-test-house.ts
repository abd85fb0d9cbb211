import { createDocumentReader } from '../../adapters/documents/reader.ts';
import { createLanguageModels } from '../../adapters/llm/models.ts';
import { createCache } from '../../adapters/redis/cache.ts';
import { createVault } from '../../adapters/vault/vault.ts';
import { renderText } from '../../core/cards/plain-text.ts';
import { createVocabulary } from '../../core/skills/create-vocabulary.ts';
import { createChat, type FakeChatOptions } from '../../core/testing/create-chat.ts';
import { createClock } from '../../core/testing/create-clock.ts';
import { createDocumentBytes } from '../../core/testing/create-document-bytes.ts';
import { createLog } from '../../core/testing/create-log.ts';
import { createMemory } from '../../core/testing/create-memory.ts';
import { readConfig } from '../config.ts';
import { openHouse } from '../house.ts';
import type { Parts } from '../parts.ts';

const vocabulary = createVocabulary();

/**
 * The whole house with its memory in maps, the real reader, and a chat that reads like a chat: Léa is its admin, Tom a member, Gil
 * a guest; #recrutement is empty of rights until somebody allows it, #divers stays so.
 */
export const openTestHouse = async (
  own: { chat?: Partial<FakeChatOptions>; parts?: Partial<Parts>; env?: Record<string, string> } = {},
) => {
  const clock = createClock('2026-11-23T09:00:00.000Z');
  const log = createLog();
  const chat = createChat({
    render: renderText,
    channels: { recrutement: {}, divers: {}, ouvert: { open: true } },
    people: {
      lea: { name: 'Léa', admin: true },
      tom: { name: 'Tom' },
      gil: { name: 'Gil', guest: true },
      kim: { name: 'Kim', locale: 'en' },
    },
    opensForm: () => true,
    ...own.chat,
  });
  const parts: Parts = {
    clock,
    log,
    vault: createVault({ keys: ['ab'.repeat(32)] }),
    memory: createMemory({ clock }),
    bytes: createDocumentBytes(),
    cache: createCache({ log }),
    reader: createDocumentReader(),
    models: createLanguageModels(),
    vocabulary,
    chats: [chat],
    mounts: [],
    ...own.parts,
  };
  const config = readConfig({ ADMINS: 'web:lea', ...own.env });
  const house = await openHouse(config, parts, { retryMs: 0, attempts: 5, drainMs: 5_000, chatsMs: 5_000 });
  const allow = async (channel = 'recrutement') => {
    await chat.command('/matchpro canal autoriser', { in: channel });
    await house.settled();
  };
  return { house, chat, clock, log, parts, allow };
};
