import type { SheetLine } from '#core/clipping.ts';
import { plainLabel } from '../labels.ts';
import { once } from '../once.ts';
import { withoutBodies } from './bodies.ts';
import { hasLegalForm } from './legal-form.ts';
import { letters } from './letters.ts';
import { nameLettersOf } from './names/names.ts';
import { credit, ofMeeting, othersHead } from './others-words.ts';
import { digitsOf, number } from './phones/phone-shapes.ts';
import { isAddressLabel, isContactHead } from './places/address-labels.ts';
import { hostLabelsOf } from './site.ts';
import type { SitePage } from './site-page.ts';

/** Lines whose addresses and numbers are others': of who made the site, of projects, events, dealers and investors. */

const mostBelow = 60;
/** A maker's name, street, town and number on lines of their own. */
const mostOfMaker = 5;

/** Whether a line is headed by the firm's own name, as over its own address. */
const beginsWithOurs = (ours: readonly string[], { text }: SheetLine): boolean =>
  text.length < 120 && ours.some((name) => letters(text.replace(/^©?\s*(?:\d{4})?\s*/, '')).startsWith(name));

/** How many lines below a heading are told of others. */
function below(lines: readonly SheetLine[], at: number, ours: readonly string[]): number {
  const head = lines[at] as SheetLine;
  const rest = lines.slice(at + 1, at + 1 + mostBelow);
  const end = rest.findIndex(
    (line) =>
      line.zone !== head.zone ||
      (line.heading > 0 && line.heading <= head.heading) ||
      isContactHead(line.text) ||
      (line.heading > 0 && isAddressLabel(line.text)) ||
      beginsWithOurs(ours, line),
  );
  return end < 0 ? rest.length : end;
}

/** How many lines below a credit go on about the site's maker; where it names a firm, or nobody yet. */
function belowCredit(lines: readonly SheetLine[], at: number, said: string, ours: readonly string[]): number {
  const head = lines[at] as SheetLine;
  if (/\d/.test(said) || !(said === '' || hasLegalForm(said))) return 0;
  const rest = lines.slice(at + 1, at + 1 + mostOfMaker);
  const end = rest.findIndex(
    (line) => line.zone !== head.zone || line.heading > 0 || line.text.length > 80 || beginsWithOurs(ours, line),
  );
  return end < 0 ? rest.length : end;
}

const isOthersHead = ({ heading, text }: SheetLine): boolean =>
  heading > 0 && text.length < 80 && (othersHead.test(plainLabel(text)) || ofMeeting.test(text));

/** A page without such lines, and without links to numbers that stand nowhere else; the page itself where it has none. */
export const withoutOthers: (page: SitePage) => SitePage = once((page) => {
  const ours = [...new Set([...nameLettersOf(page), ...hostLabelsOf(page)])].filter((name) => name.length > 2);
  const lines = withoutBodies(page.lines, ours);
  const marks = lines.flatMap((line, at) =>
    isOthersHead(line) || (line.text.length < 300 && credit.test(line.text)) ? [at] : [],
  );
  if (marks.length === 0 && lines === page.lines) return page;
  const kept: (SheetLine | null)[] = [...lines];
  for (const at of marks) {
    const line = lines[at] as SheetLine;
    const hit = credit.exec(line.text);
    if (hit === null) {
      kept.fill(null, at, at + 1 + below(lines, at, ours));
      continue;
    }
    const said = line.text.slice(hit.index + hit[0].length).trim();
    // "Built by Marrowby Ltd, 4 Mill Lane": what the firm makes itself.
    if (ours.some((name) => letters(said).startsWith(name))) continue;
    const before = line.text.slice(0, hit.index).trim();
    kept[at] = before === '' ? null : { ...line, text: before, linked: Math.min(line.linked, before.length) };
    kept.fill(null, at + 1, at + 1 + belowCredit(lines, at, said, ours));
  }
  const own = kept.filter((line) => line !== null);
  const written = digitsIn(own);
  const theirs = new Set([...digitsIn(page.lines)].filter((digits) => !written.has(digits)));
  return {
    ...page,
    lines: own,
    links: page.links.filter(({ href, text }) => !theirs.has(lastDigits(number.exec(text)?.[0] ?? href))),
  };
});

const lastDigits = (words: string): string => digitsOf(words).slice(-7);
const numbers = new RegExp(number.source, `${number.flags}g`);
const digitsIn = (lines: readonly SheetLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => [...text.matchAll(numbers)].map(([words]) => lastDigits(words))));
