import { readFile } from 'node:fs/promises';
import { parse, YAMLParseError } from 'yaml';
import { failed, ok, type Result } from '#core/result.ts';
import { parseSpec, type Spec } from '#core/spec.ts';

const sample = new URL('../../assets/sample-spec.yaml', import.meta.url);

/** A spec from a file, YAML or JSON (which YAML holds), or the sample. The note names the file, the place and an example. */
export async function loadSpec(path: string | null): Promise<Result<Spec, 'spec'>> {
  const name = path ?? 'assets/sample-spec.yaml';
  let text: string;
  try {
    text = await readFile(path ?? sample, 'utf8');
  } catch {
    return failed('spec', `the spec "${name}" is not there or cannot be read; check the path.`);
  }
  let json: unknown;
  try {
    json = parse(text, { maxAliasCount: 100 });
  } catch (problem) {
    const why = problem instanceof YAMLParseError ? problem.message.split('\n')[0] : String(problem);
    return failed('spec', `the spec "${name}" is neither YAML nor JSON: ${why}`);
  }
  const read = parseSpec(json);
  return read.ok ? ok(read.value) : failed('spec', `the spec "${name}" is invalid: ${read.note}`);
}
