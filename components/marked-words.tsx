import { fold } from '#core/text.ts';

/** Words of a line in their own order, those that were looked for marked. Text nodes only. */
export function MarkedWords({ line, words }: { line: string; words: ReadonlySet<string> }) {
  if (words.size === 0) return <>{line}</>;
  return (
    <>
      {line
        .split(/([\p{L}\p{N}]+)/u)
        .map((piece, index) => (words.has(fold(piece)) ? <mark key={index}>{piece}</mark> : piece))}
    </>
  );
}
