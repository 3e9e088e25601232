/** Small guards for what arrives: a value of the wanted shape, made anew, or `refused`. Nothing foreign is passed on. */

export const refused: unique symbol = Symbol('refused');
export type Guard<T> = (input: unknown) => T | typeof refused;

type Shape = { readonly [key: string]: Guard<unknown> };
type Of<S extends Shape> = { [K in keyof S]: Exclude<ReturnType<S[K]>, typeof refused> };

const isPlain = (input: unknown): input is Record<string, unknown> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype = Object.getPrototypeOf(input);
  return prototype === Object.prototype || prototype === null;
};

/** Half a character can be neither stored nor sent by every browser: it becomes the replacement character. */
const mend = (input: string): string => input.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Words of at most `most` characters; longer ones are refused. */
export const text =
  (most: number): Guard<string> =>
  (input) =>
    typeof input === 'string' && input.length <= most ? mend(input) : refused;

/** A page's words: longer ones are cut, for a page cannot be told to be brief. */
export const words =
  (most: number): Guard<string> =>
  (input) =>
    typeof input === 'string' ? mend(input.slice(0, most)) : refused;

/** A whole number that a browser would give as an id. */
export const whole: Guard<number> = (input) =>
  typeof input === 'number' && Number.isSafeInteger(input) && Math.abs(input) < 2 ** 40 ? input : refused;

export const truth: Guard<boolean> = (input) => (typeof input === 'boolean' ? input : refused);

export const oneOf =
  <const T extends string>(options: readonly T[]): Guard<T> =>
  (input) =>
    options.find((option) => option === input) ?? refused;

export const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (input) =>
    input === null ? null : guard(input);

/** A string that passes a test, such as being the name of a fact. */
export const named =
  <T extends string>(most: number, is: (name: string) => boolean): Guard<T> =>
  (input) =>
    typeof input === 'string' && input.length <= most && is(input) ? (input as T) : refused;

/** Exactly these keys and no other; keys under `maybe` can be left out. */
export const record =
  <S extends Shape, M extends Shape = Record<never, never>>(
    shape: S,
    maybe: M = {} as M,
  ): Guard<Of<S> & Partial<Of<M>>> =>
  (input) => {
    if (!isPlain(input)) return refused;
    const made: Record<string, unknown> = {};
    for (const [key, guard] of Object.entries(shape)) {
      const value = Object.hasOwn(input, key) ? guard(input[key]) : refused;
      if (value === refused) return refused;
      made[key] = value;
    }
    for (const key of Object.keys(input)) {
      if (Object.hasOwn(shape, key)) continue;
      const guard = Object.hasOwn(maybe, key) ? maybe[key] : undefined;
      const value = guard ? guard(input[key]) : refused;
      if (value === refused) return refused;
      made[key] = value;
    }
    return made as Of<S> & Partial<Of<M>>;
  };

/** A list of which at most `most` entries are kept; one bad entry refuses all of it. */
export const list =
  <T>(guard: Guard<T>, most: number): Guard<T[]> =>
  (input) => {
    if (!Array.isArray(input)) return refused;
    const made: T[] = [];
    for (const entry of input.slice(0, most)) {
      const value = guard(entry);
      if (value === refused) return refused;
      made.push(value);
    }
    return made;
  };
