import { any } from '#core/any-of.ts';
import { all, closest, type Element, nextOf, one, parentOf, tagOf } from '../dom.ts';
import { pieces } from '../pieces.ts';
import type { Page } from '../reader.ts';
import { linkedInPieces } from './page.ts';

/** Parts of LinkedIn's pages: a section, the rows of a list, the link to a company's own site. */

/** Where no section is marked: the smallest box around a heading that holds more than the heading. */
function around(heading: Element): Element | null {
  let box = parentOf(heading);
  while (box && !/^(?:MAIN|BODY)$/.test(tagOf(box)) && pieces(box).length <= 2) box = parentOf(box);
  return box;
}

/** A section by what LinkedIn names it (an id, the end of a component key) or by its heading. */
export function sectionOf(page: Page, keys: readonly string[], heading: RegExp): Element | null {
  const named = keys.map(
    (key) => `[componentkey$="${key}"],[data-testid*="${key}"],[id="${key}"],[data-section="${key}"]`,
  );
  const found = named.length > 0 ? one(page.doc, named.join(',')) : null;
  const section = found && (pieces(found).length > 2 ? found : closest(found, 'section'));
  if (section) return section;
  const boxOf = (element: Element): Element | null => closest(element, 'section') ?? around(element);
  for (const element of all(page.doc, 'h2, h3', 200)) {
    const words = linkedInPieces(element)[0]?.text ?? '';
    if (words.length < 40 && heading.test(words)) return boxOf(element);
  }
  return null;
}

/** The rows of the page's definition lists, and headings that a paragraph answers. */
export function termRows(page: Page): { readonly label: string; readonly said: string }[] {
  return all(page.doc, 'dt, h3, h4', 300).flatMap((term) => {
    const value = nextOf(term);
    const label = linkedInPieces(term)[0]?.text;
    return label && value && /^(?:DD|P)$/.test(tagOf(value))
      ? [{ label, said: linkedInPieces(value)[0]?.text ?? '' }]
      : [];
  });
}

/** What the link to a company's own site says. */
const visit = new RegExp(
  `^${any(
    // English, German, French
    'visit (?:company )?website',
    '(?:unternehmens)?website (?:besuchen|aufrufen)|zur website',
    '(?:voir|visiter) le site(?: web)?',
    // Spanish, Italian, Dutch, Portuguese
    '(?:visitar|ver) (?:el )?sitio web',
    'visita(?: il)? sito(?: web)?',
    'website bezoeken',
    '(?:visitar|acessar) (?:o )?site',
  )}$`,
  'i',
);
/** The link to a company's own site. */
export const websiteLink = (page: Page): Element | null =>
  all(page.doc, 'a[href^="http"]', 300).find((link) => visit.test(linkedInPieces(link)[0]?.text ?? '')) ?? null;
