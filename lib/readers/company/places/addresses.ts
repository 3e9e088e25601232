import type { SheetLine } from '#core/clipping.ts';
import { once } from '../../once.ts';
import { ofOthers } from '../of-others.ts';
import { beforeNumber } from '../phones/phone-words.ts';
import type { SitePage } from '../site-page.ts';
import type { Address } from './address.ts';
import { blockAt } from './address-blocks.ts';
import { formedAt } from './address-formed.ts';
import { easternAddress } from './eastern-addresses.ts';

/** Postal addresses in the visible text: told by the form of their code, by suffixes in the East, or by the country that they end in. */

/** Every address on the page, in page order. */
export const addressesOf: (page: SitePage) => readonly Address[] = once((page) => addressesIn(page.lines));

/** An address that no form of a code tells: an eastern one, or one that ends in its country. */
function spelledOut(lines: readonly SheetLine[], at: number, last: number): Address | null {
  const line = lines[at] as SheetLine;
  const eastern = line.text.length < 200 ? easternAddress(line.text) : null;
  if (eastern !== null) return ofOthers(lines, at) ? null : { ...eastern, said: line.text, line, at };
  // Below a town with its code the country is that address's.
  const block = at - last < 4 && lines[last]?.zone === line.zone ? null : blockAt(lines, at);
  return block === null || ofOthers(lines, at) ? null : { ...block, could: [], line, at };
}

/** Every address in some lines, at most sixty. */
export function addressesIn(lines: readonly SheetLine[]): Address[] {
  const found: Address[] = [];
  for (let at = 0; at < lines.length && found.length < 60; at++) {
    const last = found.findLast(({ country }) => country !== null)?.at ?? -9;
    const line = lines[at] as SheetLine;
    const whole = formedAt(lines, at) ?? spelledOut(lines, at, last);
    // "12 Mill Road, Hanoi, Vietnam. Hotline: 0912 …" ends where its number begins.
    const before = whole === null ? beforeNumber(line.text) : null;
    const cut = before === null ? null : lines.with(at, { ...line, text: before });
    const one = whole ?? (cut === null ? null : (formedAt(cut, at) ?? spelledOut(cut, at, last)));
    if (one !== null) found.push({ ...one, line });
  }
  return found;
}
