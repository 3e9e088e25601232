/** A thing that a page describes for machines, in JSON-LD, microdata, RDFa or hCard alike. */
export interface Thing {
  readonly how: 'json-ld' | 'microdata' | 'rdfa' | 'hcard';
  /** Without the vocabulary's address: `Organization`, not `https://schema.org/Organization`. */
  readonly types: readonly string[];
  /** The property that it hangs on (`publisher`, `author`, `itemListElement`); '' for a thing of its own. */
  readonly under: string;
  readonly props: ReadonlyMap<string, readonly (string | Thing)[]>;
}

/** The last part of a type or property name. */
export const shortName = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);

export const isA = (thing: Thing, types: RegExp): boolean => thing.types.some((type) => types.test(type));

/** The words at a path such as `address.addressLocality`, in page order. A thing asked for words gives its name. */
export function wordsAt(thing: Thing, path: string): string[] {
  let here: (string | Thing)[] = [thing];
  for (const step of path.split('.')) {
    here = here.flatMap((one) => (typeof one === 'string' ? [] : (one.props.get(step) ?? []))).slice(0, 50);
  }
  return here
    .map((one) =>
      typeof one === 'string' ? one : String(one.props.get('name')?.find((n) => typeof n === 'string') ?? ''),
    )
    .filter((words) => words.trim() !== '');
}

/** The things at a path. */
export function thingsAt(thing: Thing, path: string): Thing[] {
  let here: Thing[] = [thing];
  for (const step of path.split('.')) {
    here = here
      .flatMap((one) => (one.props.get(step) ?? []).filter((p): p is Thing => typeof p !== 'string'))
      .slice(0, 50);
  }
  return here;
}
