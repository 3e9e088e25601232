/** Elements that hold no others. */
const empty = new Set('area base br col embed hr img input link meta source track wbr param'.split(' '));
/** Elements whose end is often left out: counting them would call flat pages deep. */
const uncounted = new Set('p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body'.split(' '));
/** As browsers do: what is nested deeper is put beside instead of inside. */
const deepest = 500;

/**
 * Bytes of a page without the tags that would nest it deeper than a browser would. Browsers stop at 512; a parser that does
 * not takes minutes over a megabyte of nested elements. Pages that are not so deep come back untouched.
 */
export function shallow(bytes: Buffer): Buffer {
  const html = bytes.toString('latin1');
  const tag = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">]){0,4000}>/gi;
  const dropped = new Map<string, number>();
  let kept = '';
  let from = 0;
  let depth = 0;
  for (let hit = tag.exec(html); hit !== null; hit = tag.exec(html)) {
    const name = (hit[2] as string).toLowerCase();
    if (empty.has(name) || uncounted.has(name) || hit[0].endsWith('/>')) continue;
    const waiting = dropped.get(name) ?? 0;
    if (hit[1] === '') {
      if (depth < deepest) {
        depth++;
        continue;
      }
      dropped.set(name, waiting + 1);
    } else if (waiting > 0) dropped.set(name, waiting - 1);
    else {
      depth = Math.max(0, depth - 1);
      continue;
    }
    kept += html.slice(from, hit.index);
    from = hit.index + hit[0].length;
  }
  return from === 0 ? bytes : Buffer.from(kept + html.slice(from), 'latin1');
}
