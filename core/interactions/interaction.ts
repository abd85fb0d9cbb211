export const interactionKinds = ['email', 'call', 'sms', 'interview', 'test', 'note'] as const;
export type InteractionKind = (typeof interactionKinds)[number];

export interface Interaction {
  id: string;
  candidate: string;
  kind: InteractionKind;
  text: string;
  by: string | null;
  at: Date;
  tone: Tone | null;
  /** The message it came from, when it came from one: an upsert key. */
  message: string | null;
  /** The platform's own revision of that message; only a newer one applies. */
  revision: number;
}
export interface Tone {
  sign: 'positive' | 'neutral' | 'negative';
  /** The words that decided, as written. */
  words: string[];
}
export type NewInteraction = Pick<Interaction, 'candidate' | 'kind' | 'text' | 'by' | 'at'>;
