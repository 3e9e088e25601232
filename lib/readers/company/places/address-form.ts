import { end, town } from './address-parts.ts';

/** What the forms of postal addresses are made of. */

export interface Form {
  /** The bare code that stands in every such line. Looked for first: the whole form costs a browser a hundred times as much to make ready. */
  readonly code?: RegExp;
  /** The whole form, made on first use. The first group is the town; a group `of` is a country's prefix. */
  readonly find: () => RegExp;
  /** The town, where the form is of one alone. */
  readonly town?: string;
  /** null: the form alone does not say. */
  readonly country: string | null;
  readonly could?: readonly string[];
  /** Whether the line before or the words before have to look like a street. */
  readonly needsStreet?: boolean;
  /** Whether a street with its number has to stand before the town in the same line. */
  readonly needsNumber?: boolean;
}

export const made = (source: string): (() => RegExp) => {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(source, 'u');
    return pattern;
  };
};
/** The town, and what stands behind it. */
export const townThen = (rest: string, before = '(?:^|[,|·]\\s*|\\s)'): (() => RegExp) =>
  made(`${before}(${town})${rest}`);
/** The code, then the town at the end of its line. */
export const thenTown = (code: string, more = ''): (() => RegExp) => made(`${code}\\s+(${town})${more}${end}`);
export const afterMark = '(?:^|[,;|·•♦–-]\\s*)';
export const afterStop = '(?:^|[,.|•·♦\\s])';
/** What parts a town from its state: of capitals alone a state's letters may end the word. */
export const apart = '(?:,?\\s*[|,•·♦]\\s*|,?\\s+|(?<=\\p{Ll}))';
export const atEnd = '(?=\\s*(?:$|[,.|·•]))';
