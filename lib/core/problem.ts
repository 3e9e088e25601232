/** What is wrong with a document, as a code with what stands in its sentence, so that every language can say it. */

/** Sentences by code; a slot stands in braces. */
export type Sentences = Readonly<Record<string, string>>;

/** Kinds of values, which have words of their own. */
export const kindWords = {
  text: 'text',
  number: 'a number',
  whole: 'a whole number',
  yesNo: 'true or false',
  list: 'a list',
  keys: 'a group of keys',
  empty: 'empty',
  nothing: 'nothing',
  aText: 'a text',
  money: 'an amount of money',
  year: 'a year',
  date: 'a date',
  fixed: 'a word from a fixed list',
  countryCode: 'a country code',
  domain: 'a domain',
  phone: 'a phone number',
  allFields: 'all fields of the record at once (name one: crm.fields.LABEL)',
  measured: 'what the team measures',
} as const satisfies Sentences;
export type KindCode = keyof typeof kindWords;

/** In a slot: words as they were written, a number, or a kind of value. */
export type Slot = string | number | { readonly kind: KindCode };
/** `meant` and `thereAre` are no slots of the sentence: what was probably meant, or what there is, follows it. */
export type Slots = Readonly<Record<string, Slot>>;

/** What follows a sentence, by slot. */
export const hints = {
  meant: '; did you mean "{meant}"?',
  thereAre: '; there are {thereAre}',
} as const satisfies Sentences;

/** A sentence with its slots filled, in English. */
export function worded(sentence: string, slots: Slots): string {
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name] ?? '';
      return typeof slot === 'object' ? kindWords[slot.kind] : String(slot);
    });
  return fill(sentence) + ('meant' in slots ? fill(hints.meant) : 'thereAre' in slots ? fill(hints.thereAre) : '');
}
