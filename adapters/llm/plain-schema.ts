import { z } from 'zod';

/** The part of JSON Schema that all providers take: shapes, no lengths and no patterns. Those are checked when the reply is here. */
export interface PlainSchema {
  type?: string;
  properties?: Record<string, PlainSchema>;
  required?: string[];
  additionalProperties?: false;
  items?: PlainSchema;
  enum?: unknown[];
  anyOf?: PlainSchema[];
}

export const plainSchema = (schema: z.ZodType): PlainSchema => strip(z.toJSONSchema(schema) as PlainSchema);

const strip = (schema: PlainSchema): PlainSchema => {
  const { type, properties, required, items, anyOf } = schema;
  return {
    ...(type ? { type } : {}),
    ...(schema.enum ? { enum: schema.enum } : {}),
    ...(properties ? { properties: stripEach(properties), additionalProperties: false as const } : {}),
    ...(required ? { required } : {}),
    ...(items ? { items: strip(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(strip) } : {}),
  };
};

const stripEach = (properties: Record<string, PlainSchema>) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, strip(schema)]));
