import { z } from 'zod';

/** A request's schema as it is read in an answer: what a newer store adds at any place is passed over. Requests are strict, so
 * that a slip is heard of; answers are not, so that an older extension goes on working. */
export function lenient<T extends z.ZodType>(schema: T): T {
  return loosened(schema) as T;
}

function loosened(schema: unknown): unknown {
  if (schema instanceof z.ZodObject)
    return z.object(
      Object.fromEntries(Object.entries(schema.shape).map(([key, part]) => [key, loosened(part)])) as z.ZodRawShape,
    );
  if (schema instanceof z.ZodArray) return z.array(loosened(schema.element) as z.ZodType);
  if (schema instanceof z.ZodNullable) return z.nullable(loosened(schema.unwrap()) as z.ZodType);
  if (schema instanceof z.ZodOptional) return z.optional(loosened(schema.unwrap()) as z.ZodType);
  return schema;
}
