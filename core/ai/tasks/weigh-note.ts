import { z } from 'zod';
import { type AiTask, asDocument, houseRules } from '../task.ts';

export const toneReplySchema = z.object({
  sign: z.enum(['positive', 'neutral', 'negative']),
  words: z.array(z.string().max(120)).max(12),
});
export type ToneReply = z.infer<typeof toneReplySchema>;

/** The tone of one note about a candidate, with the words that decided. */
export const weighNoteTask: AiTask<{ text: string }, ToneReply> = {
  name: 'note.tone',
  version: 1,
  schema: toneReplySchema,
  schemaName: 'tone',
  maxTokens: 200,
  maxLetters: 4_000,
  system: `${houseRules}

Say whether this recruiter's note speaks well of the person (positive), badly (negative) or neither (neutral), and copy the words \
that decided, letter for letter; none when neutral.`,
  user: ({ text }) => asDocument(text),
};

/** Only words that stand in the note decide; a sign without any is none. */
export const verifiedTone = (reply: ToneReply, text: string): ToneReply | null => {
  const words = reply.words.filter((word) => word.trim() !== '' && text.includes(word));
  if (reply.sign === 'neutral') return { sign: 'neutral', words: [] };
  return words.length > 0 ? { sign: reply.sign, words } : null;
};
