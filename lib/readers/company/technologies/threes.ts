/** Whether a long text may hold a short one: asked of hundreds of needles, of which nearly none is there. */

const places = 1 << 15;
const place = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

/** What tells of a needle whether each three letters of it in a row stand somewhere in the text. Where one does not, the needle cannot. */
export function threesOf(text: string): (needle: string) => boolean {
  const seen = new Uint8Array(places);
  for (let at = 0; at < text.length - 2; at++) seen[place(text, at)] = 1;
  return (needle) => {
    for (let at = 0; at < needle.length - 2; at++) if (seen[place(needle, at)] === 0) return false;
    return true;
  };
}
