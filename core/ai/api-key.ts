import type { Provider } from '../ports/language-model.ts';

/** A provider's key. The secret is under the Vault; people only ever see its last four characters. */
export interface ApiKey {
  id: string;
  provider: Provider;
  /** For a server of one's own; null: the provider's address. */
  baseUrl: string | null;
  sealed: Uint8Array;
  lastFour: string;
  /** One key of a provider is active; 'refused' by the provider since. */
  state: 'active' | 'idle' | 'refused';
  by: string | null;
  /** Where its owner can be told that it was refused. */
  conversation: string | null;
  at: Date;
}
export type NewApiKey = Omit<ApiKey, 'state'>;

/** What binds a sealed key to its place: it opens nowhere else. */
export const keyPlace = (team: string, key: { provider: string; id: string }): readonly string[] => [
  'api-key',
  team,
  key.provider,
  key.id,
];
