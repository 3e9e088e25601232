import { attr, closest, type Element, hasAttr, matches, nextOf, one, parentOf, tagOf } from '../dom.ts';
import { pieces, plain } from '../pieces.ts';
import { valueFor } from './beside.ts';
import { calledLabels, calledSomeLabel } from './called.ts';
import { deep, isHiddenAway } from './fields.ts';
import { labelCells } from './label-cells.ts';
import type { Field } from './record.ts';
import { inputValue, isAid, labelText, wordsOf } from './value-words.ts';

/** Labels and values in any CRM, by the ways in which applications mark them. */

const containers = [
  '[data-id$="-FieldSectionItemContainer"]', // Dynamics 365: the start of the id is the field's own name.
  '.detail-view-row-item', // SuiteCRM
  '.cell[data-name]', // EspoCRM
  '.record-cell[data-name]', // SugarCRM
  '[data-cid]:not(:has([data-cid]))', // Bitrix24: its sections have such a name, too.
  '[data-test*="field" i][data-test*="item" i]',
  '[data-testid*="field" i][data-testid*="row" i]', // Pipedrive, too
  '[id^="mouseArea__"]', // Zoho: the rest of the id is the field's own name.
].join(', ');
const labelIn = [
  'label, dt, th, .label:not([class*="label-"]), .control-label, .record-label, [class*="block-title-text"]',
  '[data-id$="-field-label"], [data-testid*="label" i], [data-test*="label" i]',
  '[data-testid="field-name"]', // Pipedrive
  '[id^="labelTD_"]', // Zoho
].join(', ');

/** A box of one field: some applications call the sections that hold several by the same name. */
const isOfField = (box: Element): boolean =>
  matches(box, containers) &&
  (deep(box, 'label', 3).length < 3 || deep(box, 'input[type="radio"], input[type="checkbox"]', 1).length > 0);

/** The box of one field that an element stands in. */
function boxOf(element: Element): Element | null {
  const box = closest(element, containers);
  return box && isOfField(box) ? box : null;
}

const zohoName = (box: Element): string => attr(box, 'id').replace(/^mouseArea__(\w+)$|.*/, '$1');

/** A box that holds one label and its value. */
function boxed(box: Element): Field | null {
  const [label] = deep(box, labelIn, 1);
  if (!label) return null;
  const isLabel = (element: Element, tag: string) => element === label || isAid(element, tag);
  const name = (
    [...['data-id', 'data-field', 'data-name', 'data-cid'].map((told) => attr(box, told)), zohoName(box)].find(
      Boolean,
    ) ?? ''
  ).replace(/-FieldSectionItemContainer$/, '');
  return isHiddenAway(label)
    ? null
    : { label: labelText(label), said: wordsOf(box, isLabel), ...(name ? { name } : {}) };
}

/** What an application calls a field itself, whatever the language: the name of its input, or of the box of its value. */
function ownName(value: Element): Pick<Field, 'name'> {
  const inputs = 'input:not([type="hidden"])[name], select[name], textarea[name]';
  const boxes = '[data-attributename], .o_field_widget[name]';
  const box = closest(value, `${inputs}, ${boxes}`) ?? one(value, `${inputs}, ${boxes}`);
  const name = box === null ? '' : attr(box, 'data-attributename') || attr(box, 'name');
  return /^[\w.-]{2,60}$/.test(name) ? { name: name.split('.').at(-1) ?? name } : {};
}

/** What searches, leads elsewhere, or is written in a dialog over the record. */
const isForm = (element: Element, root: Element): boolean =>
  closest(element, '[role="search"], [role="toolbar"], nav, header[role="banner"], footer') !== null ||
  (closest(root, '[role="dialog"]') === null && closest(element, '[role="dialog"] form') !== null);

/** What finds something in the record is no field of it. */
const ofSearch = /^(?:search|suche|rechercher|recherche|buscar|cerca|zoeken)(?!\p{L})/iu;

/** A heading cell that its value stands beside; those of a list of other records stand above theirs. */
function isHeadless(cell: Element): boolean {
  const table = closest(cell, 'table');
  return !table || one(table, 'thead th, tr > th + th') === null;
}

/** A control whose label is no `label`: named by its id, or, where the record's heading is one, told its name. */
const named =
  '[role="combobox"][aria-labelledby], [role="textbox"][aria-labelledby], [role="spinbutton"][aria-labelledby], h1 input[aria-label], h1 textarea[aria-label], h1 [role="textbox"][aria-label]';
function namedField(control: Element): Field | null {
  const id = attr(control, 'aria-labelledby').split(' ')[0] ?? '';
  if (id === '') return { label: attr(control, 'aria-label'), said: inputValue(control) ?? wordsOf(control) };
  const label = one(control.getRootNode(), `[id="${id.replace(/["\\\\\n]/g, '')}"]`);
  if (!label || tagOf(label) === 'LABEL') return null;
  return { label: labelText(label), said: inputValue(control) ?? wordsOf(control) };
}

/** Rows of headings and rows of values by turns: each value stands below its heading. */
function cellBelow(cell: Element): Element | null {
  const row = parentOf(cell);
  const next = row && nextOf(row);
  if (!row || !next || row.children.length < 2 || row.children.length !== next.children.length) return null;
  const isOf = (line: Element, tag: string): boolean => [...line.children].every((one) => tagOf(one) === tag);
  const turns = [...(parentOf(row)?.children ?? [])].filter((line) => isOf(line, 'TH')).length;
  return turns > 1 && isOf(row, 'TH') && isOf(next, 'TD')
    ? (next.children[[...row.children].indexOf(cell)] ?? null)
    : null;
}

/** An element of an application's own that is told its label, and shows it in its shadow root. */
function toldLabel(host: Element): Field | null {
  if (!tagOf(host).includes('-')) return null;
  const label = plain(attr(host, 'label')).replace(/\s*\*$/, '');
  const isList = (element: Element, tag: string) => isAid(element, tag) || attr(element, 'role') === 'listbox';
  const shown = pieces(host, isList)
    .map(({ text }) => text)
    .filter((text) => text !== label);
  const said = wordsOf(host, isList);
  // A number stands over its input as people write it.
  const written = shown.find((text) => text !== said && /\d/.test(text) && text.replace(/[^\d.]/g, '') === said);
  return { label, said: written ?? (said.includes(label) ? shown.join(', ') : said) };
}

/** Dynamics 365: above a form the value stands first, its label below it. */
const upended = (root: Element): Field[] =>
  deep(root, '[data-id="form-header"] div, [data-id="headerContainer"] div', 300).flatMap((box) => {
    const [value, label, ...more] = box.children;
    if (!value || !label || more.length > 0 || tagOf(value) !== 'DIV' || tagOf(label) !== 'DIV') return [];
    const name = label.children.length === 0 && value.children.length < 2 ? labelText(label) : '';
    const said = name !== '' && name.length < 50 && one(value, 'h1, h2, label') === null ? wordsOf(value) : '';
    return said !== '' ? [{ label: name, said }] : [];
  });

/** The value of a label, by how it is told to be one. */
function valueBy(label: Element, cells: ReadonlySet<Element>, called: ReadonlyMap<Element, Element>): Element | null {
  if (tagOf(label) === 'TH' && !isHeadless(label)) return cellBelow(label);
  return matches(label, marks) || cells.has(label) ? valueFor(label) : (called.get(label) ?? null);
}

const never = (): boolean => false;
const marks = `${containers}, dt, label, td.fieldLabel, .ant-descriptions-item-label, .ant-statistic-title, tr > th, [label], ${named}`;

/** Pairs that the page marks as such, but for those left out. Where it has boxes for its fields, other labels are a composer's or a timeline's. */
export function markedPairs(root: Element, isLeftOut: (element: Element) => boolean = never): Field[] {
  const cells = new Set(labelCells(root));
  const called = calledLabels(root);
  const marked = deep(root, `${marks}, td, ${calledSomeLabel}`, 4000)
    .filter((element) => cells.has(element) || called.has(element) || matches(element, marks))
    .slice(0, 600);
  const isBoxed = marked.filter(isOfField).length > 2;
  const found: Field[] = upended(root);
  for (const element of marked) {
    if (isForm(element, root) || isHiddenAway(element) || isLeftOut(element)) continue;
    if (isOfField(element)) {
      const field = boxed(element);
      if (field) found.push(field);
    } else if (matches(element, named)) {
      const field = boxOf(element) ? null : namedField(element);
      if (field?.label) found.push(field);
    } else if (hasAttr(element, 'label')) {
      const field = isBoxed ? null : toldLabel(element);
      if (field?.label) found.push(field);
    } else if (!isBoxed && !boxOf(element)) {
      const value = valueBy(element, cells, called);
      const label = value === null ? '' : labelText(element);
      if (value && !ofSearch.test(label)) found.push({ label, said: wordsOf(value), ...ownName(value) });
    }
  }
  return found;
}
