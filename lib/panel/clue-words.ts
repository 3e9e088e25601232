import { say, type WordKey } from './words.ts';

/**
 * Where on a page a fact stood, in the seller's language. Readers name their clues in English, for whoever mends them; each is known by how its
 * name begins or by what it turns on, and may hold a label of the page's own, which stays as the page has it.
 */
const clues: readonly (readonly [RegExp, WordKey])[] = [
  [/^you pointed at (?:\S+ )?"(.*)"/, 'clue.pointed'],
  [/^update (?:\S+ )?"(.*)"/, 'clue.update'],
  [/^(?:label|field|anonymize) "(.*)"/, 'clue.label'],
  [/^figure with "(.*)"/, 'clue.figure'],
  [/^section "(.*)"/, 'clue.section'],
  [/^(?:json-ld|microdata|rdfa|hcard|meta)\b/, 'clue.data'],
  [/^top card|^card of/, 'clue.topCard'],
  [/^current role|history/, 'clue.history'],
  [/record|^path\b|^field$/, 'clue.record'],
  [/careers|open (?:role|jobs)|hiring/, 'clue.careers'],
  [/footer|copyright|at the foot/, 'clue.footer'],
  [/legal form/, 'clue.legal'],
  [/^registration/, 'clue.registration'],
  [/heading|landmark|^name$/, 'clue.heading'],
  [/title|^(?:town|country) behind/, 'clue.title'],
  [/^address (?:of|that)|script|host|^reader$/, 'clue.address'],
  [/address|^pin$|^locations|^town (?:above|beside|under)/, 'clue.place'],
  [/logo/, 'clue.logo'],
  [/^menu$/, 'clue.menu'],
  [/^link\b|telephone/, 'clue.link'],
  [/^transcript (.*)/, 'clue.transcript'],
  [/^words|^label of|^text$|running text|^line\b|^team|funding/, 'clue.text'],
];

/** What is read and never seen: the page's data, its title and address, the addresses of scripts, the text of a picture. */
const unseen: ReadonlySet<WordKey> = new Set(['clue.title', 'clue.address', 'clue.logo']);

const clueOf = (from: string): readonly [RegExp, WordKey] | undefined => clues.find(([pattern]) => pattern.test(from));

/** Whether the words of this clue stand where they can be seen on the page. What marks up words that are seen, as microdata does, may. */
export function isSeenOnPage(from: string): boolean {
  const key = clueOf(from)?.[1];
  return !/^(?:json-ld|meta)\b/.test(from) && !(key && unseen.has(key));
}

/** "beside “Company size”", "in the footer"; "on the page" for a clue that is not known here. */
export function clueInWords(from: string): string {
  const [pattern, key] = clueOf(from) ?? [];
  return pattern && key ? say(key, { what: pattern.exec(from)?.[1] ?? '' }).replace(/ \(\)$/, '') : say('clue.page');
}
