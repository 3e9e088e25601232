import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

/** Everything that both sides must agree on, as plain JSON: paths and the form of what goes in and out. */
export function wireShape(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<Endpoint>(endpoints).map(([name, { method, path, query, body, answer }]) => [
      name,
      {
        method,
        path,
        query: formOf(query, 'input'),
        // The spec has a schema version and tests of its own.
        body: name === 'publish' ? 'spec' : formOf(body, 'input'),
        answer: formOf(answer, 'output'),
      },
    ]),
  );
}

const formOf = (schema: z.ZodType | null | undefined, io: 'input' | 'output') =>
  schema ? z.toJSONSchema(schema, { io, unrepresentable: 'any' }) : null;
