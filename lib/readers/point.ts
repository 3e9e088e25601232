import { anchorNames } from '#core/anchors.ts';
import type { ClueMark } from '#core/clue-updates.ts';
import type { FactName } from '#core/facts.ts';
import type { PointedChoice } from '#core/own-clues.ts';
import { wordsOf } from './crm/value-words.ts';
import { attr, closest, parentOf, type Element as Taken } from './dom.ts';
import { counterpart } from './markup/counterpart.ts';
import { mend, takenDown } from './mend.ts';
import { pieces } from './pieces.ts';
import type { Page } from './reader.ts';

/** The seller points at words on the page. Listens before the page does, changes no node, and lets go after one click. */

/** What pointing needs of the world. */
export interface PointWorld {
  /** The page as it stands now, taken down. */
  pageNow(): Page;
  readonly view: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** Whether a person did it: a page can make events of its own. */
  isReal(event: Event): boolean;
  /** Shows which words a click would take; null shows none. */
  paint(element: Element | null): void;
  /** The ways to understand the click, best first; null when the seller gave up. Called once. */
  tell(choices: readonly PointedChoice[] | null): void;
}

const mostWords = 300;
const mostChoices = 8;
/** Numbers of one record, hashes and counters name nothing on the next page. */
const isLasting = (value: string): boolean =>
  value.length <= 120 && /\p{L}/u.test(value) && !/\d{3}|[:;{}]/.test(value);
const swallowed = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'auxclick',
  'dblclick',
];

/** Begins to listen; the answer stops it. */
export function startPointing(world: PointWorld): () => void {
  const { view } = world;
  const at = (event: Event): Element | null => {
    const [node] = event.composedPath();
    return node && (node as Node).nodeType === 1 ? (node as Element) : null;
  };
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const swallow = (event: Event): void => {
    if (world.isReal(event)) hold(event);
  };
  const move = (event: Event): void => world.paint(at(event));
  const click = (event: Event): void => {
    if (!world.isReal(event)) return;
    hold(event);
    const element = at(event);
    if (!element) return;
    stop();
    const page = world.pageNow();
    const place = counterpart(page, element);
    world.tell(place ? choicesAt(page, place) : []);
  };
  const key = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape' || !world.isReal(event)) return;
    hold(event);
    stop();
    world.tell(null);
  };
  const heard: readonly (readonly [string, (event: Event) => void])[] = [
    ...swallowed.map((name) => [name, swallow] as const),
    ['pointermove', move],
    ['click', click],
    ['keydown', key],
  ];
  for (const [name, hear] of heard) view.addEventListener(name, hear, { capture: true, passive: false });
  function stop(): void {
    for (const [name, hear] of heard) view.removeEventListener(name, hear, { capture: true });
    world.paint(null);
  }
  return stop;
}

/** How a click on this element can be understood, best first: as a value with a label, as a label with a value, as bare words. */
export function choicesAt(page: Page, element: Taken): readonly PointedChoice[] {
  let value: Taken | null = element;
  while (value && wordsOf(value) === '') value = parentOf(value);
  const said = value ? wordsOf(value) : '';
  if (!value || said === '' || said.length > mostWords) return [];
  const asValue = marksFor(page, value, said).filter((mark) => found(page, mark) === said);
  const label: ClueMark = { by: 'label', words: said };
  const beside = said.length <= 60 ? found(page, label) : null;
  return [
    ...asValue.map((mark) => ({ said, mark })),
    ...(beside ? [{ said: beside.slice(0, mostWords), mark: label }] : []),
    { said, mark: null },
  ].slice(0, mostChoices);
}

/** The first words that a mark leads to on this page. */
function found(page: Page, mark: ClueMark): string | null {
  const fact: FactName = 'company.name';
  return mend(page, { clues: [{ site: '', fact, ...mark }], pages: [] }).found[fact]?.[0]?.said ?? null;
}

/** What may name the words of an element: labels, then lasting attributes, then the heading above. */
function marksFor(page: Page, value: Taken, said: string): ClueMark[] {
  const { pairs, lines } = takenDown(page);
  const labels = pairs.filter((pair) => pair.said === said && pair.label).map(({ label }) => label);
  const first = lines.findIndex(({ element }) => value.contains(element));
  const before = lines[first - 1];
  // A line above counts as a label where the two have a row of their own.
  if (before && isRow(before.element, value)) labels.push(before.text);
  const inLine = /^([^:]{2,60}):\s/.exec(said)?.[1];
  if (inLine) labels.push(inLine);
  const marks: ClueMark[] = labels
    .filter((words) => words.length <= 120 && !/\d/.test(words))
    .map((words) => ({ by: 'label', words }));
  for (let up: Taken | null = value, step = 0; up && step < 4; up = parentOf(up), step++)
    for (const attribute of anchorNames) {
      const is = attr(up, attribute);
      if (is && isLasting(is)) marks.push({ by: 'attribute', attribute, is });
    }
  const heading = lines
    .slice(0, Math.max(first, 0))
    .findLast(({ element }) => closest(element, 'h1,h2,h3,h4,[role=heading]'));
  if (heading && heading.text.length <= 120) marks.push({ by: 'heading', words: heading.text });
  return marks;
}

/** Whether a line and a value stand in a box with nothing else in it. */
function isRow(label: Taken, value: Taken): boolean {
  let row: Taken | null = label;
  while (row && !row.contains(value)) row = parentOf(row);
  return row !== null && pieces(row).length === pieces(value).length + 1;
}
