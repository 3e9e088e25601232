import { z } from 'zod';
import { testSchema, testShape } from './criteria.ts';
import { specSchema } from './spec-strict.ts';

/** The JSON Schema (draft 2020-12) of a spec as authors write it: keys with a default may be left out. */
export function jsonSchemaOfSpec(): Readonly<Record<string, unknown>> {
  const made = z.toJSONSchema(specSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === testSchema) jsonSchema.$ref = '#/$defs/test';
    },
  });
  const { $schema, $defs, ...rest } = made;
  return {
    $schema,
    $id: 'urn:icp-lens:spec:1',
    title: 'ICP Lens spec, version 1',
    description: "One version of a team's Ideal Customer Profile: six sections, scoring, tiers and SLA.",
    ...rest,
    $defs: { ...$defs, test: testJsonSchema() },
  };
}

/** A test, with its own references led to where it stands in the document. */
function testJsonSchema(): unknown {
  const made = z.toJSONSchema(z.strictObject({ test: testShape }), { io: 'input' });
  const [inner] = Object.values(made.$defs ?? {});
  const text = JSON.stringify(inner).replaceAll(/#\/\$defs\/[^"]*/g, '#/$defs/test');
  return { description: 'A question to the facts, judged in three-valued logic.', ...(JSON.parse(text) as object) };
}
