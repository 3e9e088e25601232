/** Makes values from a JSON Schema, right and wrong ones, from a seed. */

type Json = Record<string, unknown>;

/** Mulberry32: small, seeded, good enough to find trouble and to find it again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class Fuzz {
  readonly #random: () => number;
  constructor(random: () => number) {
    this.#random = random;
  }

  below(most: number): number {
    return Math.floor(this.#random() * most);
  }
  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
  chance(of: number): boolean {
    return this.#random() < of;
  }

  /** A value that fits the schema, mostly. */
  value(schema: Json, root: Json = schema, depth = 0): unknown {
    if (typeof schema.$ref === 'string') {
      const parts = schema.$ref.replace(/^#\/?/, '').split('/').filter(Boolean);
      const there = parts.reduce<unknown>((at, part) => (at as Json)[part], root) as Json;
      return depth > 8 ? null : this.value(there, root, depth + 1);
    }
    if ('const' in schema) return schema.const;
    if (Array.isArray(schema.enum)) return this.pick(schema.enum);
    const choices = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
    if (choices) return this.value(this.pick(choices), root, depth + 1);
    if (Array.isArray(schema.allOf)) return this.value(schema.allOf[0] as Json, root, depth + 1);
    const type = Array.isArray(schema.type) ? this.pick(schema.type) : schema.type;
    if (type === 'object') return this.#object(schema, root, depth);
    if (type === 'array') {
      const { minItems = 0, maxItems = 3 } = schema as { minItems?: number; maxItems?: number };
      const length = Math.max(minItems, this.below(Math.min(maxItems, depth > 5 ? 1 : 4) + 1));
      const items = (schema.prefixItems as Json[] | undefined) ?? [];
      return Array.from({ length: items.length || length }, (_, index) =>
        this.value(items[index] ?? (schema.items as Json) ?? {}, root, depth + 1),
      );
    }
    if (type === 'string') return this.#string(schema);
    if (type === 'integer' || type === 'number') {
      const { minimum = -10, maximum = 1_000_000 } = schema as { minimum?: number; maximum?: number };
      const whole = this.pick([minimum, maximum, minimum + this.below(Math.min(maximum - minimum, 1000) + 1)]);
      return type === 'integer' ? whole : this.pick([whole, whole + 0.5]);
    }
    if (type === 'boolean') return this.chance(0.5);
    if (type === 'null') return null;
    return this.pick<unknown>([1, 'x', null, {}, []]);
  }

  #object(schema: Json, root: Json, depth: number): Json {
    const made: Json = {};
    const required = (schema.required as string[] | undefined) ?? [];
    for (const [key, one] of Object.entries((schema.properties as Json | undefined) ?? {}))
      if (required.includes(key) || this.chance(0.5)) made[key] = this.value(one as Json, root, depth + 1);
    if (schema.additionalProperties && typeof schema.additionalProperties === 'object' && depth < 8)
      for (let n = this.below(3); n > 0; n--)
        made[this.pick(strings).slice(0, 60)] = this.value(schema.additionalProperties as Json, root, depth + 1);
    return made;
  }

  #string(schema: Json): string {
    const digits = (count: number) => Array.from({ length: count }, () => this.below(16).toString(16)).join('');
    const { format, pattern, maxLength = 1000 } = schema as { format?: string; pattern?: string; maxLength?: number };
    if (format === 'uuid') return `${digits(8)}-${digits(4)}-7${digits(3)}-8${digits(3)}-${digits(12)}`;
    if (format === 'date-time')
      return this.pick(['2026-03-02T09:00:00Z', '0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59.999999Z']);
    if (format === 'date') return this.pick(['2026-03-02', '0001-01-01', '9999-12-31']);
    if (pattern?.includes('sha256')) return `sha256-${digits(64)}`;
    if (pattern) return this.pick(['abc', 'ab-1', '0', 'A-1', digits(6)]);
    return this.pick(strings).slice(0, maxLength);
  }

  /** The same value with something wrong somewhere in it. */
  spoil(value: unknown): unknown {
    if (typeof value === 'object' && value !== null && this.chance(0.75)) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Json;
      const keys = Object.keys(copy);
      if (this.chance(0.15)) copy[this.pick(strings)] = this.pick(wrong);
      else if (keys.length) {
        const key = this.pick(keys);
        if (this.chance(0.15)) delete copy[key];
        else copy[key] = this.spoil(copy[key]);
      }
      return copy;
    }
    return this.pick(wrong);
  }
}

const strings = [
  '',
  'a',
  'Ünï',
  '𝒳'.repeat(10),
  ' ',
  '\0',
  '\ud800',
  "'; drop table flags; --",
  '%_\\',
  '../../etc',
  'null',
  'constructor',
  'toString',
  'x'.repeat(301),
  '-1',
  '1e309',
  '\u202e',
  'example.com',
  '{{7*7}}',
  '<script>',
  '2026-03-02T09:00:00.000Z_0190a000-0000-7000-8000-000000000001',
] as const;
const wrong: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  2 ** 53,
  -(2 ** 63),
  '',
  'x'.repeat(5000),
  '\0',
  '\udfff',
  [],
  {},
  [[]],
  { a: { b: { c: {} } } },
  [null],
  ['x'],
  Array.from({ length: 300 }, () => 1),
  '0190a000-0000-7000-8000-000000000001',
  '2026-13-45',
];
