import type { SitePage } from '../site-page.ts';
import type { Address } from './address.ts';
import { addressesOf } from './addresses.ts';

/** Addresses that are a box at the post office: where there is a house as well, the firm is there. */

/** The lines that end in an address: at most so many over it, and none of the address before. */
export const linesBefore = (page: SitePage, { at }: Address, most: number): SitePage['lines'] =>
  page.lines.slice(Math.max((addressesOf(page).findLast((one) => one.at < at)?.at ?? -1) + 1, at - most), at + 1);

const box =
  /(?<!\p{L})(?:(?:G\.?)?P\.?\s?O\.?\s?Box|Postbus|Postfach|(?:Private|Locked) Bag|Box|B\.?P\.?|C\.?P\.?)\s?[A-Z]{0,2}\d[\d\s]*/iu;

/** Whether an address is a box at the post office and no house: "Postbus 33, 5300 AA Zaltbommel". */
export function isBox(page: SitePage, address: Address): boolean {
  const lines = linesBefore(page, address, 2).map(({ text }) => text);
  const own = lines.pop() ?? '';
  const before = [...lines, address.span === undefined ? own : own.slice(0, address.span[0])];
  return (
    before.some((text) => box.test(text)) && !before.some((text) => text !== own && /\d/.test(text.replace(box, '')))
  );
}
