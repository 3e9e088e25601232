import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, stringify, type YAMLMap } from 'yaml';
import { contentHash } from '#core/content-hash.ts';
import { parseSpec, type Spec, type SpecProblem } from '#core/spec.ts';
import type { Fault } from '#core/spec-problems.ts';

/** A draft is YAML text (JSON is YAML too): what people write in it besides the spec, their comments, stays. */

/** What can be wrong with the text before it is a spec. `yaml`: the library's code for it, and its own words. */
export type TextFault =
  | { readonly code: 'text.tooLong' | 'text.aliases'; readonly slots: Readonly<Record<string, never>> }
  | { readonly code: 'yaml'; readonly slots: { readonly yaml: string; readonly what: string } };

export interface PlacedProblem extends Omit<SpecProblem, 'fault'> {
  readonly fault: Fault | TextFault | null;
  /** Where in the text, from 1; null where the text has no such place. */
  readonly line: number | null;
}

export type DraftRead =
  | { readonly ok: true; readonly spec: Spec; readonly hash: string; readonly problems: readonly PlacedProblem[] }
  | { readonly ok: false; readonly spec: null; readonly hash: null; readonly problems: readonly PlacedProblem[] };

const longest = 4_000_000;

/** Reads a draft with the same rules as the command line, and says where each problem stands. Long for a long text: see `World.readDraft`. */
export function readDraft(text: string): DraftRead {
  if (text.length > longest) return refused([atText({ code: 'text.tooLong', slots: {} }, 'is too long')]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length)
    return refused(
      document.errors.map(({ code, message, pos }) =>
        atText({ code: 'yaml', slots: { yaml: code, what: message } }, message, lines.linePos(pos[0]).line),
      ),
    );
  let json: unknown;
  try {
    json = document.toJS({ maxAliasCount: 200 });
  } catch {
    return refused([atText({ code: 'text.aliases', slots: {} }, 'repeats itself too often')]);
  }
  const parsed = parseSpec(json);
  if (parsed.ok) return { ok: true, spec: parsed.value, hash: contentHash(parsed.value), problems: [] };
  return refused(parsed.problems.map((problem) => ({ ...problem, line: lineOf(document, problem.path, lines) })));
}

const refused = (problems: readonly PlacedProblem[]): DraftRead => ({ ok: false, spec: null, hash: null, problems });
const atText = (fault: TextFault, message: string, line: number | null = null): PlacedProblem => ({
  ...{ path: '', fault, message, example: null, line },
});

/** `profile.criteria[3].test` as steps. */
export const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? key! : Number(index)));

/** The line of a path, or of the nearest thing around it that the text has. */
function lineOf(document: Document, path: string, lines: LineCounter): number | null {
  for (const steps = stepsOf(path); ; steps.pop()) {
    const node = steps.length ? document.getIn(steps, true) : document.contents;
    const range = (node as { range?: readonly number[] | null } | undefined)?.range;
    if (range) return lines.linePos(range[0]!).line;
    if (!steps.length) return null;
  }
}

/** The text of a spec as YAML, in the order of the document. */
export const textOf = (spec: object): string => stringify(spec, { lineWidth: 110 });

/** The text of a spec as JSON: without comments, for JSON has none. */
export const jsonOf = (spec: object): string => `${JSON.stringify(spec, null, 2)}\n`;

/** What stood in the text that was looked at last: a form asks for it with every drawing. */
let last: { readonly text: string; readonly raw: unknown } = { text: '', raw: null };

/** What stands in a draft, whether it is right or not; null where the YAML itself is broken. */
export function rawOf(text: string): unknown {
  if (last.text !== text) last = { text, raw: rawIn(parseDocument(text)) };
  return last.raw;
}

function rawIn(document: Document): unknown {
  if (document.errors.length) return null;
  try {
    return document.toJS({ maxAliasCount: 200 });
  } catch {
    return null;
  }
}

/** Sets or (with `undefined`) removes one place in a draft; comments and order around it stay. */
export function setIn(text: string, path: readonly (string | number)[], value: unknown): string {
  const document = parseDocument(text);
  if (document.errors.length) return text;
  const there = document.getIn(path, true);
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, mergeNode(document, there, value));
  const changed = document.toString({ lineWidth: 110 });
  last = { text: changed, raw: rawIn(document) };
  return changed;
}

/**
 * Brings a draft to other content and keeps its comments: what is the same stays as it is written, entries of a list are
 * recognised by their `id`. So a spec can go out as JSON, come back changed, and still have its comments.
 */
export function mergeInto(text: string, json: unknown): string {
  const document = parseDocument(text);
  if (document.errors.length || !isMap(document.contents) || typeof json !== 'object' || json === null)
    return stringify(json);
  mergeNode(document, document.contents, json);
  return document.toString({ lineWidth: 110 });
}

function mergeNode(document: Document, node: unknown, json: unknown): unknown {
  if (isMap(node) && typeof json === 'object' && json !== null && !Array.isArray(json)) {
    const wanted = json as Record<string, unknown>;
    for (const key of node.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key)))
      if (!Object.hasOwn(wanted, key)) node.delete(key);
    for (const [key, value] of Object.entries(wanted)) node.set(key, mergeNode(document, node.get(key, true), value));
    return node;
  }
  if (isSeq(node) && Array.isArray(json)) {
    const old = [...node.items];
    const byId = new Map(old.filter(isMap).map((item) => [idOf(item), item] as const));
    node.items = json.map((value: unknown, index) => {
      const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
      return mergeNode(document, typeof id === 'string' ? byId.get(id) : old[index], value) as (typeof old)[number];
    });
    return node;
  }
  if (isScalar(node) && node.value === json) return node;
  const made = document.createNode(json);
  if (isScalar(node) && isScalar(made)) {
    node.value = made.value;
    return node;
  }
  return made;
}

const idOf = (item: YAMLMap): string => String(item.get('id') ?? '');
