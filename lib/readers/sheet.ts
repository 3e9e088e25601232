import type { Sheet, SheetLine, SheetThing } from '#core/clipping.ts';
import { all, attr, closest, type Element, one, rawText, tagOf } from './dom.ts';
import { metaOf, ownAddressesOf } from './meta.ts';
import { markedOf } from './microdata.ts';
import type { Page } from './reader.ts';
import { loadsIn, makersOf, marksIn, scriptsIn } from './sheet-runs.ts';
import type { Thing } from './thing.ts';
import { fold, linesOf } from './visible.ts';

/** Takes a page down as plain data, each part by itself so that a long page can be taken in slices. */

/** How much is taken at most. */
const most = {
  links: 800,
  href: 300,
  words: 120,
  blocks: 60,
  block: 400_000,
  things: 400,
};

const cut = (words: string, length: number): string => (words.length > length ? words.slice(0, length) : words);

/** Cells of lists and tables by their row, so that a label can be told from its value. */
function rowsOf(page: Page): ReadonlyMap<Element, string> {
  const cells = new Map<Element, string>();
  let row = 0;
  for (const element of all(page.doc, 'dt, dd, tr', 1500)) {
    const tag = tagOf(element);
    if (tag === 'DD') cells.set(element, `dd${row}`);
    else row++;
    if (tag === 'DT') cells.set(element, `dt${row}`);
    if (tag !== 'TR') continue;
    const parts = all(element, 'th, td', 5);
    // Two cells, or three at most: a row of many is a table of other things.
    if (parts.length < 2 || parts.length > 3) continue;
    for (const [at, part] of parts.entries()) cells.set(part, `${at === 0 ? 'th' : 'td'}${row}`);
  }
  return cells;
}

const item = 'article, li, tr, section, [class*="post" i], [class*="news" i], [class*="item" i]';

/** Items that a `time` element dates. */
function timesOf(page: Page): ReadonlyMap<Element, string> {
  const times = new Map<Element, string>();
  for (const time of all(page.doc, 'time[datetime]', 200)) {
    const home = closest(time, item);
    if (home !== null && !times.has(home)) times.set(home, cut(attr(time, 'datetime'), 40));
  }
  return times;
}

function linesIn(page: Page): SheetLine[] {
  const cells = rowsOf(page);
  const times = timesOf(page);
  const lines = linesOf(page);
  // Old pages indent all they say by quoting it.
  const isIndented = lines.filter(({ zone }) => zone === 'quote').length * 2 > lines.length;
  return lines.map(({ text, element, zone, heading, linked }) => {
    const home = cells.size === 0 ? null : closest(element, 'dt, dd, th, td');
    const dated = times.size === 0 ? null : closest(element, item);
    const cell = home === null ? undefined : cells.get(home);
    const time = dated === null ? undefined : times.get(dated);
    return {
      text,
      zone: zone === 'quote' && isIndented ? 'main' : zone,
      heading,
      linked,
      ...(cell === undefined ? {} : { cell }),
      ...(time === undefined ? {} : { time }),
    };
  });
}

/** A link's words; those of its picture, where it is only that. */
const wordsOf = (link: Element): string =>
  fold(cut(rawText(link), 400)) || fold(attr(one(link, 'img[alt]') ?? link, 'alt'));

const linksIn = (page: Page): Sheet['links'] =>
  all(page.doc, 'a[href]', most.links).map((link) => ({
    href: cut(attr(link, 'href').trim(), most.href),
    text: cut(wordsOf(link), most.words),
    edge: closest(link, 'footer, header, [role="contentinfo"], [role="banner"]') !== null,
  }));

/** Things with the places of the things that hang on them. */
function thingsIn(page: Page): SheetThing[] {
  const things = markedOf(page).slice(0, most.things);
  const places = new Map<Thing, number>(things.map((thing, at) => [thing, at]));
  return things.map(({ how, types, under, props }) => ({
    how,
    types,
    under,
    props: [...props].map(([name, values]) => [
      name,
      values.map((value) => (typeof value === 'string' ? value : (places.get(value) ?? ''))),
    ]),
  }));
}

const logos = [
  'header img[alt], [role="banner"] img[alt], a[rel="home"] img[alt], a[href="/"] img[alt], a[href^="index."] img[alt]',
  '[class*="logo" i] img[alt], [id*="logo" i] img[alt]',
  'img[src*="logo" i][alt], img[class*="logo" i][alt], img[id*="logo" i][alt]',
].join();
const ofOthers =
  '[class*="client" i], [class*="customer" i], [class*="partner" i], [class*="carousel" i], [class*="slider" i]';

/** The parts of a sheet, one step each. */
export const sheetSteps: readonly ((page: Page) => Partial<Sheet>)[] = [
  (page) => {
    // Walking the page is most of the work: a step of its own, remembered for the next.
    linesOf(page);
    return {};
  },
  (page) => ({ lines: linesIn(page) }),
  (page) => ({
    links: linksIn(page),
    metas: [...metaOf(page), ...makersOf(page)],
    own: ownAddressesOf(page).map(({ from, url }) => [from, url.href]),
  }),
  (page) => ({
    jsonLd: all(page.doc, 'script[type*="ld+json" i]', most.blocks).map((script) => cut(rawText(script), most.block)),
    marked: thingsIn(page),
  }),
  (page) => ({ loads: loadsIn(page), scripts: scriptsIn(page) }),
  (page) => ({
    logos: all(page.doc, logos, 12)
      .filter((image) => closest(image, ofOthers) === null)
      .map((image) => cut(fold(attr(image, 'alt')), most.words)),
    marks: marksIn(page),
  }),
];

/** A sheet of which nothing has been taken yet. */
export const blankSheet: Sheet = {
  lines: [],
  links: [],
  metas: [],
  own: [],
  jsonLd: [],
  marked: [],
  logos: [],
  loads: '',
  scripts: '',
  marks: [],
};
