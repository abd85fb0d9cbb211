import type { LanguageModels } from '../../core/ports/language-model.ts';
import { createAnthropic } from './anthropic.ts';
import { createGemini } from './gemini.ts';
import { createOpenAi } from './openai.ts';

/** Other addresses than the providers' own: tests, a proxy of the company. */
export interface ModelAddresses {
  openai?: string | undefined;
  anthropic?: string | undefined;
  gemini?: string | undefined;
  mistral?: string | undefined;
}

/** Every provider. Nothing is imported or opened before a first call: an SDK that is not used costs nothing. */
export const createLanguageModels = (addresses: ModelAddresses = {}): LanguageModels => ({
  openai: createOpenAi({ provider: 'openai', address: addresses.openai ?? 'https://api.openai.com/v1' }),
  anthropic: createAnthropic({ address: addresses.anthropic ?? 'https://api.anthropic.com' }),
  gemini: createGemini({ address: addresses.gemini ?? 'https://generativelanguage.googleapis.com' }),
  // Mistral speaks OpenAI's protocol, as most servers of one's own do.
  mistral: createOpenAi({ provider: 'mistral', address: addresses.mistral ?? 'https://api.mistral.ai/v1' }),
  compatible: createOpenAi({ provider: 'compatible', address: null }),
});
