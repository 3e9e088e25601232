import type { SheetLine } from '#core/clipping.ts';
import { once } from '../../once.ts';
import { ofOthers } from '../of-others.ts';
import { beforeNumber } from '../phones/phone-words.ts';
import type { SitePage } from '../site-page.ts';
import type { Address } from './address.ts';
import { blockAt } from './address-blocks.ts';
import { formedAt } from './address-formed.ts';
import { streetNumber } from './address-parts.ts';
import { uncapitalised } from './capitals.ts';
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

/** An address' words as the page has them: those of its lines that were capitals are capitals again. */
function asWritten(said: string, plain: readonly SheetLine[], lines: readonly SheetLine[], at: number): string {
  let words = said;
  for (let near = Math.max(0, at - 4); near <= at + 2; near++) {
    const [ours, theirs] = [plain[near]?.text ?? '', lines[near]?.text ?? ''];
    if (ours === theirs) continue;
    const start = ours.indexOf(words);
    if (start >= 0) return theirs.slice(start, start + words.length);
    words = words.replace(ours, () => theirs);
  }
  return words;
}

/** "East Legon, Accra - Ghana. P.O. Box CT 1234": what stands before a box behind the address. */
const beforeBox = (line: string): string | null => /^(.{12,}?)[.,;|]?\s+P\.?\s?O\.?\s?Box\b/i.exec(line)?.[1] ?? null;

/** "12 Mill Road, Leeds LS1 4AB | 4 Quay Street, Hull HU1 3AB": what else stands in the line of an address, with a street of its own. */
function besides(lines: readonly SheetLine[], at: number, { city, span }: Address, most = 4): Address[] {
  const line = lines[at] as SheetLine;
  if (span === undefined || most === 0) return [];
  return [line.text.slice(0, span[0]), line.text.slice(span[1])].flatMap((text) => {
    if (text.length < 15 || !streetNumber.test(text)) return [];
    const rest = lines.with(at, { ...line, text });
    const one = formedAt(rest, at);
    return one === null ? [] : [...(one.city === city ? [] : [one]), ...besides(rest, at, one, most - 1)];
  });
}

/** Every address in some lines, at most sixty. */
export function addressesIn(written: readonly SheetLine[]): Address[] {
  const found: Address[] = [];
  const lines = written.map((line) => {
    const text = line.text.length > 700 ? line.text : uncapitalised(line.text);
    return text === line.text ? line : { ...line, text };
  });
  for (let at = 0; at < lines.length && found.length < 60; at++) {
    const last = found.findLast(({ country }) => country !== null)?.at ?? -9;
    const line = lines[at] as SheetLine;
    const whole = formedAt(lines, at) ?? spelledOut(lines, at, last);
    // "12 Mill Road, Hanoi, Vietnam. Hotline: 0912 …" ends where its number begins.
    const before = whole === null ? (beforeNumber(line.text) ?? beforeBox(line.text)) : null;
    const cut = before === null ? null : lines.with(at, { ...line, text: before });
    const one = whole ?? (cut === null ? null : (formedAt(cut, at) ?? spelledOut(cut, at, last)));
    if (one === null) continue;
    for (const each of [one, ...besides(lines, at, one)])
      found.push({ ...each, said: asWritten(each.said, lines, written, at), line: written[at] as SheetLine });
  }
  return found;
}
