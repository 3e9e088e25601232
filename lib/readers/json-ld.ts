import { shortName, type Thing } from './thing.ts';

const mostBlocks = 60;
const longestBlock = 400_000;
const mostThings = 3000;
const deepest = 12;

/** Mends what pages get wrong: comment marks, raw line breaks in strings, commas before a bracket, a trailing semicolon. */
const mend = (text: string): string =>
  text
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');

function parsed(text: string): unknown {
  if (text.length > longestBlock) return null;
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mend(text));
    } catch {
      return null;
    }
  }
}

/** Values are often pieces of HTML: tags and the usual entities are taken out, the words stay. */
const plain = (words: string): string =>
  /[<&]/.test(words)
    ? words
        .replace(/<(script|style)\b.*?<\/\1\s*>/gis, ' ')
        .replace(/<\/?[a-z][^>]{0,2000}>/gi, ' ')
        .replace(/&(?:amp|#0?38);/g, '&')
        .replace(/&(?:#0?39|apos|rsquo|#8217);/g, '’')
        .replace(/&(?:nbsp|#160);/g, ' ')
        .replace(/&(?:quot|#34);/g, '"')
    : words;

type Props = Map<string, (string | Thing)[]>;

class Gathered {
  readonly things: Thing[] = [];
  readonly byId = new Map<string, Thing>();
  readonly pending: { readonly values: (string | Thing)[]; readonly at: number; readonly id: string }[] = [];

  /** Takes one JSON value apart; gives the things and words that it stands for. */
  take(value: unknown, under: string, depth: number): (string | Thing)[] {
    if (typeof value === 'string') return [plain(value)];
    if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
    if (value === null || typeof value !== 'object' || depth > deepest || this.things.length > mostThings) return [];
    if (Array.isArray(value)) return value.slice(0, 500).flatMap((one) => this.take(one, under, depth + 1));
    const source = value as Record<string, unknown>;
    if (Object.hasOwn(source, '@value')) return this.take(source['@value'], under, depth + 1);
    if (Object.hasOwn(source, '@graph')) this.take(source['@graph'], '', depth + 1);
    const types = (Object.hasOwn(source, '@type') ? this.take(source['@type'], under, depth + 1) : [])
      .filter((type): type is string => typeof type === 'string')
      .map(shortName);
    const props: Props = new Map();
    const thing: Thing = { how: 'json-ld', types, under, props };
    if (types.length > 0) this.things.push(thing);
    for (const key of Object.keys(source).slice(0, 200)) {
      if (key.startsWith('@') || key === '__proto__') continue;
      const name = shortName(key);
      const values = this.take(source[key], name, depth + 1);
      props.set(name, values);
      values.forEach((one, at) => {
        const id = typeof one === 'string' ? undefined : this.references.get(one);
        if (id !== undefined) this.pending.push({ values, at, id });
      });
    }
    const id = Object.hasOwn(source, '@id') ? source['@id'] : undefined;
    if (typeof id === 'string') {
      if (props.size === 0 && types.length === 0) this.references.set(thing, id);
      else if (!this.byId.has(id)) this.byId.set(id, thing);
    }
    return [thing];
  }

  /** `{"@id": …}` alone points to a thing described elsewhere; rings are fine, paths are walked step by step. */
  resolve(): void {
    for (const { values, at, id } of this.pending) {
      const target = this.byId.get(id);
      if (target !== undefined) values[at] = target;
    }
  }

  private readonly references = new Map<Thing, string>();
}

/** Everything typed in blocks of JSON-LD, nested things included. Blocks that cannot be parsed are passed over. */
export function thingsOfJson(blocks: readonly string[]): readonly Thing[] {
  const gathered = new Gathered();
  for (const block of blocks.slice(0, mostBlocks)) gathered.take(parsed(block), '', 0);
  gathered.resolve();
  return gathered.things;
}
