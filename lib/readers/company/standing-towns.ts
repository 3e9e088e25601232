import { isContactHead } from './address-labels.ts';
import { countryCode } from './country-words.ts';
import { isPageWord } from './name-words.ts';
import { namesOf } from './names.ts';
import { phoneLabel } from './phone-words.ts';
import { wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { bareName, letters } from './site.ts';
import type { SitePage } from './site-page.ts';
import { isRegion, isTownName } from './town-words.ts';

/** Towns that stand in a line of their own, with their state or country: "Cali, Colombia" at the foot, under the name, beside the telephone. */

/** "Ana Silva, MD" is a doctor. */
const degree = /,\s*(?:MD|MA|PA|DC|ND|PE)$/;
/** What else a foot lists with countries. */
const notStanding =
  /privacy|choices|rights|language|english|deutsch|german|spanish|español|french|français|shipping|made in/i;
/** A line that is a mail's address or a telephone number, with its label or without. */
const waysToReach = /^[^@\s]{0,12}:?\s*[\w.+-]+@[\w-]+\.[\w.-]+$|^[^\d]{0,14}[+(]?\d[\d\s()./–-]{6,18}\d$/;

/** Whether a line stands where a firm says how it is reached: at the foot, close under "Contact", or beside its mail or its number. */
export function isReach({ lines }: SitePage, at: number): boolean {
  if (lines[at]?.zone === 'foot') return true;
  const above = lines.slice(Math.max(0, at - 3), at);
  if (above.some(({ text }) => isContactHead(text))) return true;
  return [...above.slice(-2), ...lines.slice(at + 1, at + 3)].some(({ text }) => isWayToReach(text));
}
const isWayToReach = (text: string): boolean => {
  const hit = text.length < 60 && waysToReach.test(text);
  // What begins with other words than a label is a figure: "Orders 2024 1200 30".
  const label = /^[^\d+(@]*/.exec(text)?.[0].trim() ?? '';
  return hit && (text.includes('@') || label === '' || phoneLabel.test(label));
};

/** Whether the line above is the company's own name and nothing else: "Marrowby, Lda." */
const isUnderName = (page: SitePage, at: number): boolean => {
  const above = letters(bareName(page.lines[at - 1]?.text ?? ''));
  return above.length > 2 && namesOf(page).some(({ said }) => letters(bareName(said)) === above);
};

/** The towns that stand so, in page order. */
export function standingTowns(page: SitePage): Seat[] {
  return page.lines.flatMap((line, at): Seat[] => {
    if (line.text.length > 90 || line.zone === 'nav' || line.zone === 'quote') return [];
    // "Gandía · Valencia · España" is one place, "© 2026 Acme · Denver, Colorado" has one.
    const parts = wholePlace(line.text) === null ? line.text.split(/\s+[·|•–]\s+/) : [line.text];
    const places = parts.flatMap((part) => {
      const place = degree.test(part) || notStanding.test(part) ? null : wholePlace(part);
      return place === null || isPageWord(place.city) ? [] : [{ ...place, said: part }];
    });
    const isHere = isReach(page, at);
    const from =
      line.zone === 'foot' ? 'town at the foot' : isHere ? 'town beside the contacts' : "town under the company's name";
    if (places.length > 0 && (isHere || isUnderName(page, at))) return places.map((place) => ({ ...place, from }));
    const next = isHere && line.linked === 0 ? countryCode(page.lines[at + 1]?.text ?? '') : null;
    const last = line.text.split(/\s*,\s*/).at(-1) ?? '';
    return next !== null && line.text.includes(',') && isTownName(last) && !isRegion(last) && !isPageWord(last)
      ? [{ city: last, country: next, said: line.text, from: 'town above its country' }]
      : [];
  });
}
