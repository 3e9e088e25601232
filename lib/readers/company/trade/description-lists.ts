import type { SheetLine } from '#core/clipping.ts';
import type { Found } from '../../reader.ts';
import { isPageWord } from '../names/name-words.ts';
import { headsPage } from '../page-words.ts';
import { labelled } from '../pairs.ts';
import type { SitePage } from '../site-page.ts';
import { isAside } from './aside-words.ts';
import { tellingWords } from './empty-words.ts';
import { headsList, isBesideWork } from './list-words.ts';
import { namesTrade } from './says-work.ts';

/** "Our services: roofing, siding, gutters": what a list under such a heading, or behind such a label, says of the work. */

const longest = 60;
/** How far below its heading a list goes on, and how many of its lines are shown. */
const [reach, shown] = [40, 6];

/** A line of such a list: some words that say something, no sentence, no button, no number to call. */
const isItem = (text: string): boolean =>
  text.length > 2 &&
  text.length < longest &&
  text.split(/\s+/).length < 8 &&
  !/[.!?:…@©€$£%]$|@|\d{4}|[€$£]\s?\d/u.test(text) &&
  !isBesideWork(text) &&
  !isPageWord(text) &&
  !headsPage(text) &&
  !isAside(text) &&
  tellingWords(text).length > 0;

/** The lines below a heading, up to the next one of its rank or above it. */
function below(page: SitePage, at: number): readonly SheetLine[] {
  const rank = page.lines[at]?.heading || 7;
  const zone = page.lines[at]?.zone;
  const rest = page.lines.slice(at + 1, at + 1 + reach);
  const end = rest.findIndex((line) => line.zone !== zone || (line.heading > 0 && line.heading <= rank));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The list under one heading: the headings in it, or the short lines that follow one another. */
function itemsBelow(page: SitePage, at: number): string[] {
  const lines = below(page, at);
  const heads = lines.filter(({ heading }) => heading > 0);
  if (heads.length > 1) return heads.map(({ text }) => text.trim()).filter(isItem);
  const items = linesBelow(lines);
  const isMenu = items.filter(({ linked }) => linked > 0).length > items.length / 2;
  const said = items.map(({ text }) => text.trim()).filter(isItem);
  // Links are of pages as often, of which one may be about a trade.
  return isMenu && said.filter(namesTrade).length < 2 ? [] : said;
}

function linesBelow(lines: readonly SheetLine[]): readonly SheetLine[] {
  // A sentence or two may stand before the list; what stands behind a long line is another matter.
  const first = lines.findIndex(({ text }) => text.length < longest && !/[.!?]$/.test(text));
  if (first < 0 || first > 2) return [];
  const end = lines.findIndex(({ text }, one) => one > first && text.length >= longest);
  return lines.slice(first, end < 0 ? undefined : end);
}

const listed = (items: readonly string[]): string => [...new Set(items)].slice(0, shown).join(', ');

/** What the lists under such headings name, those first that name a trade. */
export function offeredLists(page: SitePage): Found[] {
  const lists = page.lines.flatMap(({ text, heading, linked, zone }, at) =>
    (heading > 0 || (zone === 'main' && linked === 0)) && zone !== 'nav' && zone !== 'quote' && headsList(text)
      ? [{ items: itemsBelow(page, at), zone }]
      : [],
  );
  const told = lists
    .filter(({ items }) => items.length > 2 || (items.length > 1 && items.some(namesTrade)))
    .map(({ items, zone }) => ({ said: listed(items), zone }))
    // At the foot a list is of pages as often: there it has to name a trade.
    .filter(({ said, zone }) => zone === 'main' || namesTrade(said));
  const behind = labelled(page, /./u)
    .filter(
      ({ how, label, said }) => how === 'colon' && headsList(label) && said.length < 200 && /[,;/|·•、]/u.test(said),
    )
    .filter(({ said }) => !/[@?]|\d{4}/.test(said) && tellingWords(said).length > 1)
    .map(({ said }) => ({ said, zone: 'main' }));
  const all = [...told, ...behind];
  const plainly = all.filter(({ said }) => namesTrade(said));
  return [...plainly, ...all.filter((one) => !plainly.includes(one))]
    .slice(0, 1)
    .map(({ said }) => ({ said, from: 'heading over a list' }));
}
