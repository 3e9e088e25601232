import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { wireHeader, wireVersion } from './paths.ts';
import { errorAnswer } from './wire.ts';

type Json = Record<string, unknown>;

/** The contract as an OpenAPI 3.1 document, made from the schemas that both sides parse with. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const path = paths[endpoint.path] ?? {};
    path[endpoint.method.toLowerCase()] = operationOf(name, endpoint);
    paths[endpoint.path] = path;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'ICP Lens shared store',
      version: String(wireVersion),
      description: `Every request and answer carries the header ${wireHeader} with the number of the wire.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths,
    components: {
      securitySchemes: { device: { type: 'http', scheme: 'bearer' } },
      schemas: { Error: jsonOf(errorAnswer, 'output') },
    },
  };
}

const jsonOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
};

function operationOf(name: string, { says, who, params, query, body, answer }: Endpoint): Json {
  const content = (schema: Json) => ({ 'application/json': { schema } });
  const refused = { description: 'Refused, and why.', content: content({ $ref: '#/components/schemas/Error' }) };
  return {
    operationId: name,
    summary: says,
    ...(who === 'anyone' ? { security: [] } : { security: [{ device: [] }], 'x-roles': who }),
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body
      ? { requestBody: { required: true, content: content(inlined(jsonOf(body, 'input'), `${name}:body`)) } }
      : {}),
    responses: {
      '200': {
        description: 'Done.',
        content: content(answer ? inlined(jsonOf(answer, 'output'), `${name}:answer`) : {}),
      },
      '4XX': refused,
    },
  };
}

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): readonly Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }));
}

/** A schema that refers to its own parts, moved: `#/$defs/x` means the document's root, and the root is another one now. */
function inlined(schema: Json, name: string): Json {
  return schema.$defs ? { $id: `urn:icp-lens:${name}`, ...schema } : schema;
}
