import { closest, type Element, nextOf, one, parentOf, tagOf } from '../dom.ts';
import { pieces } from '../pieces.ts';
import { isKnownLabel } from './labels.ts';
import type { Field } from './record.ts';
import { comparedLabel } from './record-type.ts';
import { isAid, wordsOf } from './value-words.ts';

/** Labels and values in any CRM that nothing marks as such: by common labels, and by the rows that stand beside theirs. */

/** Common labels, to tell a label from a value where nothing else does. What they stand for is decided outside the page. */
const likely =
  /^(?:(?:\p{L}+[ -]?)?(?:owner|stage|status|source|tier|inhaber(?:in)?|besitzer|phase|étape)|(?:company|account|first|last|full|job|organi[sz]ation|domain)? ?(?:name|title|size)|name|industry|sector|branche|secteur(?: d’activité)?|websites?|site web|webseite|domains?|phones?|telefon|téléphone|e-?mails?|(?:billing |primary )?(?:address|location)|(?:rechnungs)?adresse(?: de facturation)?|(?:number of |no\.? of |# ?)?employees|employee (?:count|range)|(?:anzahl der |anzahl )?mitarbeiter(?:zahl)?|effectifs?|nombre d’employés|headcount|(?:annual |estimated )?(?:revenue|arr)|(?:jahres)?umsatz|chiffre d’affaires|city|stadt|ort|ville|country(?:\/region)?|land|pays|position|poste|titel|value|amount|budget|betrag|montant|assigned to|zuständig|propriétaire|company|organi[sz]ations?|organisation|unternehmen|firma|entreprise|société|linkedin|description|beschreibung|founded|(?:last|next|letzte|nächste|dernière|prochaine) (?:activity|aktivität|activité|meeting|contacted|step)(?: date)?|(?:first|last|next) (?:calendar|e-?mail) interaction|connection strength|funding raised|expected clos(?:e|ing) date|close date|probability|created(?: at| on)?|last (?:funding|raise)\p{L}*|funding stage)$/u;

/** Whether some words are a common label. */
export const isLabel = (text: string): boolean => {
  const label = text.length < 60 ? comparedLabel(text) : '';
  return likely.test(label) || isKnownLabel(label);
};

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

const never = (): boolean => false;

/** Pairs by common labels: a piece that is a label, with what else stands in its row, or right after it. */
export function knownPairs(root: Element, isLeftOut: (element: Element) => boolean = never): Field[] {
  const lines = pieces(root, isAid).filter(({ element }) => !isLeftOut(element));
  const labels = lines
    .filter(({ text, element }) => isLabel(text) && closest(element, 'thead, [role="columnheader"]') === null)
    .map(({ element }) => element)
    .slice(0, mostKnown);
  const lists = listsOf(labels);
  const alike = rowsAlike(labels, lists);
  const known = lines.flatMap(({ text, element }, index): Field[] => {
    const both = /^([^:]{2,50}):\s+(\S.*)$/.exec(text);
    // Beside a list of rows, such lines are of the records that go with this one.
    const isHere = labels.length < 3 || lists.size === 0 || [...lists].some((list) => list.contains(element));
    if (both) return isHere && isLabel(both[1] ?? '') ? [{ label: both[1] ?? '', said: both[2] ?? '' }] : [];
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

const topOf = (row: Element): string => [...row.children].map(tagOf).join(' ');
/** Whether a row ends in something without words that is still a value: a box that is not ticked, stars. */
const ends = (row: Element): boolean => {
  const last = [...row.children].at(-1);
  return last !== undefined && one(last, 'input, svg, img, button') !== null && pieces(last, isAid).length === 0;
};

/** A short label; a number in it is a year or counts: "Phone 2". */
const mayBeLabel = /^\p{L}[^\d.!?@]{0,40}(?:\d{1,4}[^\d.!?@]{0,10})?$/u;

/** The boxes that hold the rows of two known labels or more. */
function listsOf(labels: readonly Element[]): ReadonlySet<Element> {
  const boxes = labels.map((label) => parentOf(rowOf(label, labels)));
  return new Set(boxes.flatMap((box, index) => (box && boxes.indexOf(box) !== index ? [box] : [])));
}

/** Rows in one list with rows whose labels are known are rows too: a short label, then what stands beside it. */
function rowsAlike(labels: readonly Element[], lists: ReadonlySet<Element>): Field[] {
  // A row without a value is one where it is built like those with one.
  const shapes = new Set(labels.map((label) => shapeOf(rowOf(label, labels))).filter((shape) => shape.includes(' ')));
  const tops = new Set(labels.map((label) => topOf(rowOf(label, labels))).filter((top) => top.includes(' ')));
  return [...lists].flatMap((list) =>
    [...list.children].flatMap((row): Field[] => {
      if (labels.some((label) => row.contains(label))) return [];
      const [label, ...rest] = pieces(row, isAid);
      if (!label || label.element === row || !mayBeLabel.test(label.text)) return [];
      const said = wordsOf(row, (one, tag) => one === label.element || isAid(one, tag));
      // A tick is no piece.
      const isRow = rest.length > 0 || said !== '' || shapes.has(shapeOf(row)) || (tops.has(topOf(row)) && ends(row));
      return isRow ? [{ label: label.text, said }] : [];
    }),
  );
}
