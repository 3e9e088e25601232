import { z } from 'zod';

/** Looking into a zod schema: what stands at a path, which keys it has, and an example of what would be right there. */

type Step = string | number;

/** The schema without its optional, default and check layers. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault ||
    inner instanceof z.ZodNullable
  )
    inner = inner.def.innerType;
  return inner;
}

/** The schema at a path, or null where the path leads out of it. */
export function schemaAt(schema: z.core.$ZodType, path: readonly Step[]): z.core.$ZodType | null {
  let at: z.core.$ZodType | null = schema;
  for (const step of path) {
    const inner: z.core.$ZodType = bare(at);
    if (inner instanceof z.ZodObject) at = Object.hasOwn(inner.shape, step) ? (inner.shape[step] ?? null) : null;
    else if (inner instanceof z.ZodArray) at = inner.element;
    else if (inner instanceof z.ZodRecord) at = inner.valueType;
    else return null;
    if (at === null) return null;
  }
  return at;
}

/** The keys that an object may have here. */
export function keysOf(schema: z.core.$ZodType): readonly string[] {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What would be right here: the schema's own example, else one made of its parts; null where there is none. */
export function exampleOf(schema: z.core.$ZodType): unknown {
  for (let at: z.core.$ZodType | null = schema; at !== null; ) {
    const given = z.globalRegistry.get(at)?.examples as readonly unknown[] | undefined;
    if (given?.length) return given[0];
    const inner = bareOnce(at);
    at = inner === at ? null : inner;
  }
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodLiteral) return inner.def.values[0];
  if (inner instanceof z.ZodArray) return [exampleOf(inner.element)];
  if (inner instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(inner.shape)
        .filter(([, part]) => !(part instanceof z.ZodOptional || part instanceof z.ZodDefault))
        .map(([key, part]) => [key, exampleOf(part)]),
    );
  if (inner instanceof z.ZodNumber) return 1;
  if (inner instanceof z.ZodString) return 'A few plain words';
  return null;
}

function bareOnce(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? schema.def.innerType
    : schema;
}
