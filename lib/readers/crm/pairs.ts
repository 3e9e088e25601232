import { attr, closest, type Element, hasAttr, matches, nextOf, one, parentOf, tagOf } from '../dom.ts';
import { pieces, plain } from '../pieces.ts';
import { valueFor } from './beside.ts';
import { deep, inputValue, isAid, isHiddenAway, labelText, wordsOf } from './fields.ts';
import type { Field } from './record.ts';
import { comparedLabel } from './record-type.ts';

/** Labels and values in any CRM: first by the ways in which applications mark them, then by common labels. */

const containers = [
  '[data-id$="-FieldSectionItemContainer"]', // Dynamics 365: the start of the id is the field's own name.
  '.detail-view-row-item[data-field]', // SuiteCRM
  '.cell[data-name]', // EspoCRM
  '[data-test*="field" i][data-test*="item" i]',
  '[data-testid*="field" i][data-testid*="row" i]',
].join(', ');
const labelIn =
  'label, dt, th, .label, .control-label, [data-id$="-field-label"], [data-testid*="label" i], [data-test*="label" i]';

/** A box that holds one label and its value. */
function boxed(box: Element): Field | null {
  const [label] = deep(box, labelIn, 1);
  if (!label) return null;
  const isLabel = (element: Element, tag: string) => element === label || isAid(element, tag);
  const name = (attr(box, 'data-id') || attr(box, 'data-field') || attr(box, 'data-name')).replace(
    /-FieldSectionItemContainer$/,
    '',
  );
  return { label: labelText(label), said: wordsOf(box, isLabel), ...(name ? { name } : {}) };
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

/** A control whose label is no `label`, named by its id. */
const named =
  '[role="combobox"][aria-labelledby], [role="textbox"][aria-labelledby], [role="spinbutton"][aria-labelledby]';
function namedField(control: Element): Field | null {
  const id = attr(control, 'aria-labelledby').split(' ')[0] ?? '';
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

/** Pairs that the page marks as such. Where it has boxes for its fields, other labels are a composer's or a timeline's. */
export function markedPairs(root: Element): Field[] {
  const marked = deep(
    root,
    `${containers}, dt, label, td.fieldLabel, .ant-descriptions-item-label, .ant-statistic-title, tr > th, [label], ${named}`,
    600,
  );
  const isBoxed = marked.filter((element) => matches(element, containers)).length > 2;
  const found: Field[] = upended(root);
  for (const element of marked) {
    if (isForm(element, root) || isHiddenAway(element)) continue;
    if (matches(element, containers)) {
      const field = boxed(element);
      if (field) found.push(field);
    } else if (matches(element, named)) {
      const field = closest(element, containers) ? null : namedField(element);
      if (field?.label) found.push(field);
    } else if (hasAttr(element, 'label')) {
      const field = isBoxed ? null : toldLabel(element);
      if (field?.label) found.push(field);
    } else if (!isBoxed && !closest(element, containers)) {
      const value = tagOf(element) !== 'TH' || isHeadless(element) ? valueFor(element) : cellBelow(element);
      const label = value === null ? '' : labelText(element);
      if (value && !ofSearch.test(label)) found.push({ label, said: wordsOf(value) });
    }
  }
  return found;
}

/** Common labels, to tell a label from a value where nothing else does. What they stand for is decided outside the page. */
const likely =
  /^(?:(?:\p{L}+[ -]?)?(?:owner|stage|status|source|tier|inhaber(?:in)?|besitzer|phase|étape)|(?:company|account|first|last|full|job|organi[sz]ation|domain)? ?(?:name|title|size)|name|industry|sector|branche|secteur(?: d’activité)?|websites?|site web|webseite|domains?|phones?|telefon|téléphone|e-?mails?|(?:billing |primary )?(?:address|location)|(?:rechnungs)?adresse(?: de facturation)?|(?:number of |no\.? of |# ?)?employees|employee (?:count|range)|(?:anzahl der |anzahl )?mitarbeiter(?:zahl)?|effectifs?|nombre d’employés|headcount|(?:annual |estimated )?(?:revenue|arr)|(?:jahres)?umsatz|chiffre d’affaires|city|stadt|ort|ville|country(?:\/region)?|land|pays|position|poste|titel|value|amount|budget|betrag|montant|assigned to|zuständig|propriétaire|company|organi[sz]ations?|organisation|unternehmen|firma|entreprise|société|linkedin|description|beschreibung|founded|(?:last|next|letzte|nächste|dernière|prochaine) (?:activity|aktivität|activité|meeting|contacted|step)(?: date)?|expected clos(?:e|ing) date|close date|probability|created(?: at| on)?|last (?:funding|raise)\p{L}*|funding stage)$/u;

/** More labels than any record shows are a list of something else, or a trap. */
const mostKnown = 150;

/** The largest box around a label that holds no other label that we know. */
function rowOf(label: Element, others: readonly Element[]): Element {
  let row = label;
  for (let up = parentOf(row), steps = 0; up !== null && steps < 6; up = parentOf(up), steps++) {
    const box = up;
    if (others.some((other) => other !== label && box.contains(other)) || one(box, 'h1, h2, h3') !== null) break;
    row = box;
  }
  return row;
}

/** Pairs by common labels: a piece that is a label, with what else stands in its row, or right after it. */
export function knownPairs(root: Element): Field[] {
  const lines = pieces(root, isAid);
  const isLabel = (text: string): boolean => text.length < 60 && likely.test(comparedLabel(text));
  const labels = lines
    .filter(({ text, element }) => isLabel(text) && closest(element, 'thead, [role="columnheader"]') === null)
    .map(({ element }) => element)
    .slice(0, mostKnown);
  const alike = rowsAlike(labels);
  const known = lines.flatMap(({ text, element }, index): Field[] => {
    const both = /^([^:]{2,50}):\s+(\S.*)$/.exec(text);
    if (both) return isLabel(both[1] ?? '') ? [{ label: both[1] ?? '', said: both[2] ?? '' }] : [];
    if (!isLabel(text) || !labels.includes(element)) return [];
    const label = text.replace(/\s*[:：]$/, '');
    const row = rowOf(element, labels);
    const said = row === element ? '' : wordsOf(row, (one, tag) => one === element || isAid(one, tag));
    if (said !== '' && !row.contains(root) && said.length < 400) return [{ label, said }];
    const next = row === element ? lines[index + 1] : undefined;
    return [{ label, said: next && !isLabel(next.text) && nextOf(element)?.contains(next.element) ? next.text : '' }];
  });
  return [...known, ...alike];
}

/** The tags of what an element holds, two levels deep. */
const shapeOf = (row: Element): string =>
  [...row.children].map((child) => `${tagOf(child)}(${[...child.children].map(tagOf).join()})`).join(' ');

/** Rows in one list with rows whose labels are known are rows too: a short label, then what stands beside it. */
function rowsAlike(labels: readonly Element[]): Field[] {
  const boxes = labels.map((label) => parentOf(rowOf(label, labels)));
  const lists = new Set(boxes.filter((box, index) => box && boxes.indexOf(box) !== index));
  // A row without a value is one where it is built like those with one.
  const shapes = new Set(labels.map((label) => shapeOf(rowOf(label, labels))).filter((shape) => shape.includes(' ')));
  return [...lists].flatMap((list) =>
    [...(list?.children ?? [])].flatMap((row): Field[] => {
      if (labels.some((label) => row.contains(label))) return [];
      const [label, ...rest] = pieces(row, isAid);
      if (!label || label.element === row || !/^\p{L}[^\d.!?@]{0,40}$/u.test(label.text)) return [];
      const said = wordsOf(row, (one, tag) => one === label.element || isAid(one, tag));
      // A tick is no piece.
      const isRow = rest.length > 0 || said !== '' || shapes.has(shapeOf(row));
      return isRow ? [{ label: label.text, said }] : [];
    }),
  );
}
