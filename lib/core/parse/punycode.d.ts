/** Where the library keeps its module; its name alone is the platform's own, in Node. */
declare module 'punycode/punycode.es6.js' {
  /** A host or an address of mail with the labels that are not ASCII written in it. */
  export function toASCII(host: string): string;
  /** The other way; throws where a label stands for nothing. */
  export function toUnicode(host: string): string;
}
