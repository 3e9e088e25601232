import type { SheetLine } from '#core/clipping.ts';
import { once } from '../once.ts';
import { dateIn } from './dates.ts';
import type { SitePage } from './site-page.ts';

/** Which date belongs to which line of a page: news stand below their date in one list and above it in another. */

/** How far a date may stand from what it dates, and one date of a list from the next. */
const reach = 2;
const apart = 4;

/** Whether the dates of a list stand before what they date, behind it, or between its title and its text. */
type Order = 'before' | 'behind' | 'between' | null;

/** What a line looks like: titles of one list are headings of one rank, or links. */
const look = (line: SheetLine | undefined): string =>
  line === undefined ? '' : `${line.heading} ${line.linked > 0} ${line.zone}`;

const isTitle = ({ heading, linked }: SheetLine): boolean => heading > 0 || linked > 0;

/**
 * What all dates of a list have beside them is theirs. Before the first one of a list stands its heading, behind the last one what
 * comes next on the page: that side differs once, where it is not theirs.
 */
function orderOf(lines: readonly SheetLine[], dates: readonly number[]): Order {
  const alike = (step: number): boolean => new Set(dates.map((at) => look(lines[at + step]))).size === 1;
  if (dates.length < 2) return null;
  const [above, below] = [alike(-1), alike(1)];
  if (above && below) return 'between';
  return below ? 'before' : above ? 'behind' : null;
}

interface DatedLines {
  readonly at: ReadonlyMap<SheetLine, number>;
  /** By line: the date that stands there alone, and the order of its list. */
  readonly dates: ReadonlyMap<number, { readonly date: string; readonly order: Order }>;
}

const datedLinesOf: (page: SitePage) => DatedLines = once(({ lines }) => {
  const found = lines.flatMap(({ text }, at) => {
    const date = text.length < 40 ? dateIn(text) : undefined;
    return date === undefined ? [] : [{ at, date }];
  });
  const lists: (typeof found)[] = [];
  for (const one of found) {
    const last = lists.at(-1);
    if (last !== undefined && one.at - (last.at(-1)?.at ?? 0) <= apart) last.push(one);
    else lists.push([one]);
  }
  const dates = lists.flatMap((list) => {
    const order = orderOf(
      lines,
      list.map(({ at }) => at),
    );
    return list.map(({ at, date }) => [at, { date, order }] as const);
  });
  return { at: new Map(lines.map((line, at) => [line, at])), dates: new Map(dates) };
});

/** The date that stands beside a line as its own. Null where there is none, or where it cannot be told which of two is. */
export function dateBeside(page: SitePage, line: SheetLine): string | null {
  const { at: places, dates } = datedLinesOf(page);
  const at = places.get(line);
  if (at === undefined) return null;
  const near = (step: 1 | -1) => {
    for (let far = 1; far <= reach; far++) {
      const hit = dates.get(at + step * far);
      if (hit !== undefined) return { ...hit, far };
      const between = page.lines[at + step * far];
      // Behind another title stands what is another's.
      if (between !== undefined && isTitle(between) && look(between) === look(line)) return null;
    }
    return null;
  };
  const above = near(-1);
  const below = near(1);
  // Behind a list without an order a date dates what stands right before it, and no more.
  const before = above?.order === 'behind' ? null : above;
  const behind = below?.order === 'before' || (below?.order !== 'behind' && below?.far !== 1) ? null : below;
  if (before === null || behind === null) return (before ?? behind)?.date ?? null;
  // Between a title and its text: the title has it next to it, the text may have a second paragraph.
  return before.order === 'between' && before.far > behind.far ? behind.date : null;
}
