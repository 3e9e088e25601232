import { all, attr, closest, type Element, one, parentOf } from '../dom.ts';
import { once } from '../once.ts';
import type { Piece } from '../pieces.ts';
import type { Page } from '../reader.ts';
import { isBeside, isEmployment } from './employment-words.ts';
import { nobody } from './headline-words.ts';
import { linkedInPieces } from './page.ts';
import { sectionOf } from './parts.ts';
import { currentCompany, heading, isLasting, partLabel, pause, span } from './role-words.ts';

/** The date that a span of time which is not over began: "Mar 2025–Present 1 yr 9 mos". Null for any other words. */
export function sinceIn(words: string): string | null {
  const dates = span.exec(words);
  return dates?.[2] === undefined ? null : (dates[1]?.trim() ?? null);
}

/** One position of the Experience section. */
export interface Role {
  readonly title: string;
  readonly company: string;
  /** The date it began, as the page writes it. */
  readonly since: string;
  readonly isCurrent: boolean;
  /** A seat on a board, advice, a part of the time: not what somebody works as. */
  readonly isBeside: boolean;
}

/** The current ones stand first. */
const mostRoles = 40;
const itemSelector = 'li, [componentkey^="entity-collection-item"], .section-item';
const beforeDot = (words: string): string => words.split(' · ')[0]?.trim() ?? '';
/** Logged-out pages mask words with asterisks. */
const isMasked = (words: string): boolean => /\*{3,}/.test(words);

/** The item that groups several positions under one company, if this one stands in such a group. */
function companyOfGroup(item: Element, section: Element): string | null {
  const parent = parentOf(item);
  const outer = parent && closest(parent, itemSelector);
  if (!outer || outer === section || !section.contains(outer)) return null;
  const first = linkedInPieces(outer)[0];
  return first && !item.contains(first.element) ? first.text : null;
}

/** The company that heads a group whose box nothing marks: the line before the one that says how long they worked there. */
function headOfGroup(since: readonly Piece[], before: readonly Piece[]): string | null {
  const above = since.slice(0, since.length - before.length).map(({ text }) => text);
  const whole = above.findLastIndex((text) => isLasting(text));
  return whole > 0 ? (above[whole - 1] ?? null) : null;
}

/** Where no item is marked, a position begins with the heading that is its title; what stands before it belongs to the one above. */
function fromHeading(lines: readonly Piece[], item: Element | null): readonly Piece[] {
  const first = item ? 0 : lines.findIndex(({ element }) => closest(element, 'h3, h4, h5') !== null);
  return lines.slice(Math.max(first, 0));
}

/** Every dated position of the page, in page order. */
export const rolesOf: (page: Page) => readonly Role[] = once((page) => {
  const section = experienceOf(page);
  if (!section) return [];
  const found: Role[] = [];
  // Old layouts name the person in the section's heading.
  const first = one(section, 'h1, h2, h3');
  const isTitle = (element: Element): boolean =>
    first?.contains(element) === true && closest(element, itemSelector) === closest(section, itemSelector);
  // Lines are doubled for screen readers, and not every layout says which of the two they are for.
  const lines = linkedInPieces(section).filter(
    ({ text, element }, at, those) =>
      !heading.test(text) && !isTitle(element) && !partLabel.test(text) && text !== those[at - 1]?.text,
  );
  let after = 0;
  let lastItem: Element | null = null;
  for (const [index, piece] of lines.entries()) {
    const dates = span.exec(piece.text);
    if (!dates) continue;
    if (found.length >= mostRoles) break;
    const item = closest(piece.element, itemSelector);
    const since = fromHeading(lines.slice(after, index), item);
    const before = since.filter(({ element }) => !item || item.contains(element));
    // What stands first in an item is a title, whatever years it names: "Fellow 2025-2026".
    if (item && section.contains(item) && before.length === 0 && item !== lastItem) continue;
    after = index + 1;
    // What stands first is the title: "Freelance Copywriter", "Stage manager".
    const said = before.map(({ text }) => text);
    const words = said.filter((text, at) => at === 0 || !isEmployment(text) || isLasting(text));
    const isInList = item !== null && section.contains(item);
    const group = isInList ? (companyOfGroup(item, section) ?? headOfGroup(since, before)) : null;
    const whole = words.findIndex((text) => isLasting(text));
    // Dates that begin a description stand behind how long the position lasted.
    if (whole === 0 && item !== null && item === lastItem) continue;
    lastItem = item;
    const isAlone = words.length === 1 && !said.some((text) => nobody.test(text));
    const isGrouped = group !== null || whole > 0;
    const title = isGrouped ? words.at(whole > 0 ? -1 : 0) : words[0];
    const company = group ?? (whole > 0 ? words[whole - 1] : words[1]) ?? (isAlone ? found.at(-1)?.company : undefined);
    if (!title || isMasked(title) || words.some((text) => pause.test(text))) continue;
    const employer = company && !isMasked(company) ? beforeDot(company) : '';
    found.push({
      title,
      company: employer,
      since: dates[1]?.trim() ?? '',
      isCurrent: dates[2] !== undefined,
      isBeside: isBeside(title, said),
    });
  }
  return found;
});

/** What somebody works as today: the first current position that is more than a seat on a board, else the first. */
export function workOf(roles: readonly Role[]): Role | undefined {
  const current = roles.filter((role) => role.isCurrent);
  return current.find(({ isBeside }) => !isBeside) ?? current[0];
}

/** The Experience section, which loads late: null while it is not there. */
export const experienceOf: (page: Page) => Element | null = once((page) =>
  sectionOf(
    page,
    ['ExperienceTopLevelSection', 'experience', 'experience-section', 'profile-experience', 'background-experience'],
    heading,
  ),
);

/** The company that the top card's button leads to: "Current company: X. Click to …". */
export function companyOfButton(card: Element): string | null {
  for (const button of all(card, 'button[aria-label]', 40))
    if (currentCompany.test(attr(button, 'aria-label'))) return linkedInPieces(button)[0]?.text ?? null;
  return null;
}

/** Old layouts name the top card's parts by class, and have nothing else to go by. */
export const classed = (root: Element | Page['doc'], selector: string): string | null => {
  const element = one(root, selector);
  return element ? (linkedInPieces(element)[0]?.text ?? null) : null;
};
