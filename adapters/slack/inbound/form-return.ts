import { z } from 'zod';
import { replyTokenSchema } from '../../../core/chat/event.ts';

/** Carried by a modal or the App Home, so that its answer finds the way back (`private_metadata`, 3000 characters). */
const schema = z.object({
  subject: z.string(),
  conversation: z.string(),
  reply: replyTokenSchema.nullable(),
});
export type FormReturn = z.infer<typeof schema>;

export const readReturn = (metadata: string): FormReturn => schema.parse(JSON.parse(metadata));
