import { any } from '#core/any-of.ts';
import { all, attr, closest, type Element, hasAttr, matches, parentOf, tagOf } from '../dom.ts';
import { pieces, plain } from '../pieces.ts';
import { action } from './button-words.ts';
import { deep, isHiddenAway } from './fields.ts';
import { isLabel } from './known-pairs.ts';
import { labelsIn } from './label-rows.ts';
import { labelsOfSelling } from './labels-of-selling.ts';
import type { Field } from './record.ts';
import { comparedLabel } from './record-type.ts';
import { isAid, labelText, wordsOf } from './value-words.ts';

/** Fields whose known label no line beside them shows: a control is told it, or shows it below its value. */

const choosers = '[aria-haspopup="listbox"], [role="combobox"]';
const candidates = `[title], [aria-label], button, [role="button"], ${choosers}`;
/** Lists, menus and other records have such words, too. */
const elsewhere =
  'nav, table, li, article, label, h1, [role="row"], [role="listitem"], [role="tablist"], [role="toolbar"], [role="menu"], [role="search"]';
/** More than a record's head and its sections have. */
const most = 400;

const editing = new RegExp(any('^(?:edit|modifier|editar|modifica|bewerk) ', ' (?:bearbeiten|bewerken)$'), 'i');
const isButton = (element: Element): boolean => tagOf(element) === 'BUTTON' || attr(element, 'role') === 'button';

/** What a control or a value is called without showing it: by what it edits or offers, or in words that a pointer brings up. */
function toldName(element: Element): string {
  const called = plain(attr(element, 'aria-label'));
  if (editing.test(called) || matches(element, choosers)) return called.replace(editing, '');
  return isButton(element) ? '' : plain(attr(element, 'title'));
}

/** The label right before a list of choices that is shut. */
function nameBefore(chooser: Element): string {
  if (!matches(chooser, choosers) || hasAttr(chooser, 'aria-label')) return '';
  const kids = parentOf(chooser)?.children ?? [];
  const before = kids[kids.indexOf(chooser) - 1];
  return before && all(before, 'a, button', 1).length === 0 ? labelText(before) : '';
}

const owners: ReadonlySet<string> = new Set(labelsIn(labelsOfSelling['crm.owner'] ?? []));

/** A button of two lines, whose record it is below the name: "Kim Sample", "Owner". What else stands so is counted: "41", "Invoiced". */
function upended(button: Element): Field[] {
  const [value, label, ...more] = isButton(button) ? pieces(button, isAid).map(({ text }) => text) : [];
  const isField = value && label && more.length === 0 && owners.has(comparedLabel(label)) && !action.test(value);
  return isField ? [{ label, said: value }] : [];
}

/** Such fields of a record, but for those in parts that are left out. */
export function toldPairs(root: Element, isLeftOut: (element: Element) => boolean): Field[] {
  return deep(root, candidates, most)
    .filter((element) => !/^(?:INPUT|TEXTAREA|SELECT)$/.test(tagOf(element)))
    .filter((element) => closest(element, elsewhere) === null && !isHiddenAway(element) && !isLeftOut(element))
    .flatMap((element): Field[] => {
      const label = [toldName(element), nameBefore(element)].find((name) => name !== '' && isLabel(name));
      if (!label) return upended(element);
      const said = wordsOf(element);
      return said !== '' && said.length < 400 && !isLabel(said) && !action.test(said) ? [{ label, said }] : [];
    });
}
