/** What stands at the foot of every page on paper, beside its number: a page that lies alone says what it is of. */
export function PaperFoot({ words }: { words: string }) {
  return (
    <style media="print">{`@page{@bottom-left{content:${cssWords(words)};color:#444;font:8pt system-ui,sans-serif}}`}</style>
  );
}

/** Words as a string of CSS: what could end it is written by its number. */
const cssWords = (words: string): string =>
  `"${words.replace(/["\\<\n\r\f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
