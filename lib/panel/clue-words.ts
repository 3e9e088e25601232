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

/** "beside “Company size”", "in the footer"; "on the page" for a clue that is not known here. */
export function clueInWords(from: string): string {
  for (const [pattern, key] of clues) {
    const found = pattern.exec(from);
    if (found) return say(key, { what: found[1] ?? '' }).replace(/ \(\)$/, '');
  }
  return say('clue.page');
}
