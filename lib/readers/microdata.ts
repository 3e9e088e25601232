import { all, attr, closest, type Element, hasAttr, parentOf, tagOf } from './dom.ts';
import { once } from './once.ts';
import type { Page } from './reader.ts';
import { shortName, type Thing } from './thing.ts';
import { fold, linesBelow } from './visible.ts';

type Props = Map<string, (string | Thing)[]>;

const most = 400;

/** The words of a marked element: what machines are given (content, datetime, href) before what people see. */
function wordsOf(element: Element): string {
  for (const name of ['content', 'datetime']) {
    if (hasAttr(element, name)) return fold(attr(element, name));
  }
  const tag = tagOf(element);
  if (tag === 'A' || tag === 'LINK') {
    const href = attr(element, 'href');
    // A link that carries words (`<a itemprop=telephone href=tel:…>`) means the words.
    const seen = lines(element);
    return seen === '' || tag === 'LINK' ? href : seen;
  }
  if (tag === 'IMG') return fold(attr(element, 'alt') || attr(element, 'src'));
  return lines(element);
}

const lines = (element: Element): string =>
  linesBelow(element)
    .slice(0, 20)
    .map((line) => line.text)
    .join('\n')
    .slice(0, 2000);

const names = (words: string): string[] => words.split(/\s+/).filter(Boolean).map(shortName);

/** Things marked by a scope attribute and a property attribute: microdata and RDFa differ in these names only. */
function marked(page: Page, how: 'microdata' | 'rdfa'): Thing[] {
  const [scope, type, prop] =
    how === 'microdata' ? ['itemscope', 'itemtype', 'itemprop'] : ['typeof', 'typeof', 'property'];
  const things = new Map<Element, Omit<Thing, 'props'> & { readonly props: Props }>();
  for (const element of all(page.doc, `[${scope}]`, most)) {
    const under = names(attr(element, prop as string))[0] ?? '';
    things.set(element, { how, types: names(attr(element, type as string)), under, props: new Map() });
  }
  if (things.size === 0) return [];
  for (const element of all(page.doc, `[${prop}]`, most * 5)) {
    const own = things.get(element);
    const parent = parentOf(element);
    const home = parent === null ? null : closest(parent, `[${scope}]`);
    const owner = home === null ? undefined : things.get(home);
    if (owner === undefined) continue;
    const value = own ?? wordsOf(element);
    for (const name of names(attr(element, prop as string))) {
      const had = owner.props.get(name);
      if (had === undefined) owner.props.set(name, [value]);
      else had.push(value);
    }
  }
  return [...things.values()].filter((thing) => thing.types.length > 0);
}

/** The class names of hCard, old (`locality`) and new (`p-locality`); `fn` that is also `org` is an organisation. */
const hcard: readonly (readonly [string, string])[] = [
  ['tel', 'telephone'],
  ['url', 'url'],
  ['locality', 'addressLocality'],
  ['country-name', 'addressCountry'],
  ['postal-code', 'postalCode'],
  ['region', 'addressRegion'],
  ['street-address', 'streetAddress'],
];

function cards(page: Page): Thing[] {
  return all(page.doc, '.vcard, .h-card', 40).flatMap((card) => {
    const org = all(card, '.org, .p-org', 3)[0];
    if (org === undefined) return [];
    const props: Props = new Map([['name', [wordsOf(org)]]]);
    const address: Props = new Map();
    for (const [name, property] of hcard) {
      const words = all(card, `.${name}, .p-${name}`, 3).map((element) => wordsOf(element));
      if (words.length > 0)
        (property.startsWith('address') || /^(postal|street)/.test(property) ? address : props).set(property, words);
    }
    const home: Thing = { how: 'hcard', types: ['PostalAddress'], under: 'address', props: address };
    if (address.size > 0) props.set('address', [home]);
    const person = all(card, '.fn, .p-name', 1)[0];
    return person !== undefined && person !== org && person !== parentOf(org)
      ? []
      : [{ how: 'hcard' as const, types: ['Organization'], under: '', props }, ...(address.size > 0 ? [home] : [])];
  });
}

/** Everything typed that the page marks up in microdata, RDFa or hCard. */
export const markedOf: (page: Page) => readonly Thing[] = once((page) => [
  ...marked(page, 'microdata'),
  ...marked(page, 'rdfa'),
  ...cards(page),
]);
