import { heardAs, phraseFinder, type Said } from './phrase.ts';

/** Looking for many phrases in many sentences: most pairs are told apart by how their words begin. */

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]/;
const mostRemembered = 4000;
const begun = new Map<string, ReadonlySet<string>>();

/** The same answers as `phraseFinder`, sooner. */
export function phraseListener(phrase: string): (text: string) => Said | null {
  const find = phraseFinder(phrase);
  const folded = heardAs(phrase);
  if (unspaced.test(folded)) return find;
  const wanted = [...beginnings(folded)];
  return (text) => {
    const held = beginningsOf(text);
    for (const beginning of wanted) if (!held.has(beginning)) return null;
    return find(text);
  };
}

function beginningsOf(text: string): ReadonlySet<string> {
  const before = begun.get(text);
  if (before) return before;
  if (begun.size > mostRemembered) begun.clear();
  const fresh = beginnings(heardAs(text));
  begun.set(text, fresh);
  return fresh;
}

/** The first two letters of each word: no word form changes them. */
function beginnings(folded: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded.match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [])
    found.add(word.replaceAll("'", '').slice(0, 2));
  return found;
}
