/** A list of texts as one value of a statement, for `$n::text[]`. Null is no text. */
export class Texts {
  readonly list: readonly (string | null)[];
  constructor(list: readonly (string | null)[]) {
    this.list = list;
  }
}

const textType = 25;
/** Dimensions, whether there are nulls, the type of the items; then for the one dimension its length and where it begins. */
const headBytes = 20;

/** The list as PostgreSQL sends arrays itself (`array_recv` in its arrayfuncs.c). Written as words, every quotation mark of a JSON
 * document would be escaped here and read back there. */
export function binaryTexts({ list }: Texts): Buffer {
  const lengths = list.map((text) => (text === null ? 0 : Buffer.byteLength(text)));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, headBytes + 4 * list.length));
  bytes.writeInt32BE(1, 0);
  bytes.writeInt32BE(list.includes(null) ? 1 : 0, 4);
  bytes.writeInt32BE(textType, 8);
  bytes.writeInt32BE(list.length, 12);
  bytes.writeInt32BE(1, 16);
  let at = headBytes;
  list.forEach((text, n) => {
    at = bytes.writeInt32BE(text === null ? -1 : (lengths[n] as number), at);
    if (text !== null) at += bytes.write(text, at);
  });
  return bytes;
}
