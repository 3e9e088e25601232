import Papa from 'papaparse';
import { type CsvRecord, createRecords } from '#core/accounts-lines.ts';

/** A CSV file of accounts, read piece by piece. */

export interface AccountFile {
  readonly name: string;
  /** Bytes or characters: what progress is measured against. */
  readonly size: number;
  /** The text in pieces; each with how much of `size` has been read after it. May be called more than once. */
  pieces(): AsyncIterable<{ readonly text: string; readonly read: number }>;
}

/** A file that a person picked. UTF-8, else what Excel writes on Windows. */
export function fileOf(file: File): AccountFile {
  let encoding: Promise<string> | null = null;
  return {
    name: file.name,
    size: file.size,
    async *pieces() {
      encoding ??= encodingOf(file);
      const decoder = new TextDecoder(await encoding);
      const reader = file.stream().getReader();
      let read = 0;
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        read += value.byteLength;
        yield { text: decoder.decode(value, { stream: true }), read };
      }
      yield { text: decoder.decode(), read };
    },
  };
}

/** Looks through the whole file: the first letter that is not ASCII may stand near its end. */
async function encodingOf(file: File): Promise<string> {
  const head = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const reader = file.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      decoder.decode(value, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (why) {
    if (why instanceof TypeError) return 'windows-1252';
    throw why;
  }
}

export interface Heading {
  readonly delimiter: string;
  readonly cells: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** So many lines are looked at before a file is read. */
const longestSample = 200;

/** The heading and the first lines, or null where the file has none. */
export async function readHeading(file: AccountFile): Promise<Heading | null> {
  let text = '';
  for await (const piece of file.pieces()) {
    text += piece.text;
    if (text.length > 60_000) break;
  }
  text = text.replace(/^\ufeff/, '');
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim());
  if (!first) return null;
  const delimiter = guessDelimiter(first);
  const records = createRecords(delimiter);
  const rows: (readonly string[])[] = [];
  for (const record of [...records.push(text), ...records.end()]) {
    if (!record.isBroken) rows.push(cellsOf(record, delimiter));
    if (rows.length > longestSample) break;
  }
  const [cells, ...sample] = rows;
  return cells && cells.length > 0 ? { delimiter, cells, sample: sample.slice(0, longestSample) } : null;
}

/** Whichever parts the heading into most cells. */
function guessDelimiter(heading: string): string {
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    cells: cellsOf({ line: 1, text: heading, isBroken: false }, delimiter).length,
  }));
  return counts.reduce((best, one) => (one.cells > best.cells ? one : best)).delimiter;
}

export function cellsOf(record: CsvRecord, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(record.text, { delimiter, newline: '\n' }).data[0] ?? [];
}
