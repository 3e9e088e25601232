import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentHash } from '#core/content-hash.ts';
import { jsonSchemaOfSpec } from '#core/json-schema.ts';
import { parseSpec } from '#core/spec.ts';

/** `npm run schema`: writes the JSON Schema of a spec from its zod schema, and signs the sample spec as it now stands. */

const asset = (name: string) => new URL(`../../assets/${name}`, import.meta.url);

writeFileSync(asset('icp-spec.schema.json'), `${JSON.stringify(jsonSchemaOfSpec(), null, 2)}\n`);

const sample = readFileSync(asset('sample-spec.yaml'), 'utf8');
const parsed = parseSpec(parse(sample));
if (!parsed.ok) {
  for (const problem of parsed.problems) console.error(`${problem.path}: ${problem.message}`);
  process.exitCode = 2;
} else {
  // Only the signatures hold a hash; a replacement keeps the comments that a YAML writer would move.
  writeFileSync(asset('sample-spec.yaml'), sample.replace(/sha256-[0-9a-f]{64}/g, contentHash(parsed.value)));
}
