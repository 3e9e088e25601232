/** Records of a CSV file, line by line, so that one broken quote costs one line and not the rest of the file. */

export interface CsvRecord {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** A quote in it is never closed, or the cells do not come out even: only this line is given up. */
  readonly isBroken: boolean;
}

/** A quoted cell may hold line breaks; beyond so many a missing quote is likelier. */
const longestRecord = 40;

interface Scan {
  readonly cells: number;
  readonly isOpen: boolean;
  /** A quote stands inside a quoted cell and is not doubled. */
  readonly isOdd: boolean;
}

/** Walks over a line, or over one that goes on from the line before. */
function scan(line: string, delimiter: string, wasOpen: boolean): Scan {
  let isQuoted = wasOpen;
  let atStart = !wasOpen;
  let cells = wasOpen ? 0 : 1;
  let isOdd = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at];
    if (isQuoted) {
      if (letter !== '"') continue;
      const next = line[at + 1];
      if (next === '"') at++;
      else if (next === undefined || next === delimiter) isQuoted = false;
      else isOdd = true;
    } else if (letter === delimiter) {
      cells++;
      atStart = true;
    } else if (letter === '"' && atStart) {
      isQuoted = true;
      atStart = false;
    } else if (letter !== ' ') atStart = false;
  }
  return { cells, isOpen: isQuoted, isOdd };
}

/**
 * Takes text in pieces of any size and gives records. The first record decides how many cells a record that spans lines
 * must have; lines may end in CRLF, LF or CR. Empty lines are passed over.
 */
export function createRecords(delimiter: string) {
  let rest = '';
  const waiting: { line: number; text: string }[] = [];
  let lineNumber = 0;
  let width: number | null = null;

  /** `isLast`: nothing follows, so what is open now is broken. */
  function* settle(isLast: boolean): Generator<CsvRecord> {
    while (waiting.length) {
      const first = waiting[0]!;
      let { cells, isOpen, isOdd } = scan(first.text, delimiter, false);
      let lines = 1;
      while (isOpen && lines < waiting.length && lines < longestRecord) {
        const next = scan(waiting[lines]!.text, delimiter, true);
        cells += next.cells;
        isOpen = next.isOpen;
        isOdd ||= next.isOdd;
        lines++;
      }
      if (isOpen && lines < longestRecord && !isLast) return;
      const isUneven = lines > 1 && (isOdd || (width !== null && cells !== width));
      if (isOpen || isUneven) {
        waiting.shift();
        yield { line: first.line, text: first.text, isBroken: true };
        continue;
      }
      const text = waiting
        .splice(0, lines)
        .map((line) => line.text)
        .join('\n');
      if (!text.trim()) continue;
      width ??= cells;
      yield { line: first.line, text, isBroken: false };
    }
  }

  return {
    *push(piece: string): Generator<CsvRecord> {
      const text = rest + piece;
      const lines = text.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      if (lineNumber === 0 && lines[0]?.startsWith('\ufeff')) lines[0] = lines[0].slice(1);
      for (const line of lines) waiting.push({ line: ++lineNumber, text: line });
      yield* settle(false);
    },
    *end(): Generator<CsvRecord> {
      if (rest) waiting.push({ line: ++lineNumber, text: rest.replace(/^\ufeff/, '').replace(/\r$/, '') });
      rest = '';
      yield* settle(true);
    },
  };
}
