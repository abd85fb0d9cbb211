import type { z } from 'zod';

export type Parsed<Reply> = { ok: true; reply: Reply } | { ok: false; says: string };

/** A model's text → what was asked for. A fence of Markdown around it is forgiven; what is not in the schema is left behind. */
export const parseReply = <Reply>(schema: z.ZodType<Reply>, text: string): Parsed<Reply> => {
  const bare = text.replace(/^\s*```(?:json)?\s*/i, '').replace(/\s*```\s*$/, '');
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return { ok: false, says: 'it is not JSON' };
  }
  const read = schema.safeParse(value);
  if (read.success) return { ok: true, reply: read.data };
  const [issue] = read.error.issues;
  return { ok: false, says: `${issue?.path.join('.') || 'the object'}: ${issue?.code ?? 'not as asked'}` };
};
