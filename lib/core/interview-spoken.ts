import { cut, sentences } from './text.ts';

/** What people say aloud: where one sentence ends, what they only say while they think, and whose words they repeat. */

const longestQuote = 400;
/** Fewer words than this say nothing that could be agreed or disagreed with. */
export const fewestWords = 3;

/** Full stops that a page would read as part of a short form, and a speaker ends a sentence with: "Series B. Corvane …". */
const endsAnyway =
  /(?:[.!?]["”“»]|["”“»][.!?])(?=\s+["„“«»]?\p{Lu})|(?<=\b(?:[Ss]eries|[Ss]erie|[Pp]lan|[Oo]ption|[Rr]ound|[Rr]unde)\s\p{Lu}\.)(?=\s+\p{Lu})/gu;
const beginsSentence =
  /(?<=[\p{L}\p{N}] \d{1,4}\.)\s+(?=(?:The|They|And|But|We|It|If|So|Then|I|He|She|When|Or|That|Das|Die|Der|Und|Aber|Wir|Sie|Wenn|Dann|Es|Ich|Er|Oder)\b)/gu;

/** Somebody's words as quotes: sentences, short ones kept with the one before. */
export function quotesOf(said: string): readonly string[] {
  const quotes: string[] = [];
  for (const sentence of sentences(said.replace(endsAnyway, '$&\n').replace(beginsSentence, '\n'))) {
    const last = quotes.at(-1);
    const isShort = sentence.split(' ').length < 3;
    if (last !== undefined && isShort && last.length + sentence.length < longestQuote)
      quotes[quotes.length - 1] = `${last} ${sentence}`;
    else quotes.push(cut(sentence, longestQuote));
  }
  return quotes;
}

/** What people say while they think, and to hang a sentence on the one before; English and German. */
const fillers =
  'um uh uhm er erm hmm hm okay ok yeah yep well so right honestly anyway sure oh like and then but or plus also äh ähm naja tja also genau gut und aber oder ja klar';
const isFiller = new Set(fillers.split(' '));
const leading = new RegExp(
  `^(?:(?:${fillers.split(' ').join('|')}|i mean|you know|i think|i guess|ehrlich gesagt|ich glaube|ich denke|sagen wir)(?:[,.…]+\\s*|\\s+))+(?=.)`,
  'iu',
);

/** Whether a word, in lower case, is only said while thinking. */
export const isThinking = (word: string): boolean => isFiller.has(word);

/** Some words without what was said while thinking; as they are where little else is left. */
export function plainly(said: string): string {
  const short = said.replace(leading, '');
  return short.split(/\s+/).length < fewestWords ? said : short.charAt(0).toUpperCase() + short.slice(1);
}

/** The reasons that one sentence gives, each where it could stand alone: "nobody was in the room, or they build it themselves". */
export function reasonsIn(said: string): readonly string[] {
  const parts = said.split(/(?:,\s+(?:or|oder)|;)\s+/iu);
  return parts.some((part) => part.split(/\s+/).length < 4) ? [said] : parts.map(plainly);
}

/** The words of others that somebody repeats: what stands between quotation marks, where it is more than a word or two. */
export function repeatedWords(said: string): readonly string[] {
  return [...said.matchAll(/["“„«»]([^"“”„«»]{2,300})["”“«»]/gu)]
    .map(([, words = '']) => words.trim())
    .filter((words) => words.split(/\s+/).length >= fewestWords);
}
