import type { Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { byHand } from '#core/merge.ts';
import { isLabel } from '#readers/crm/known-pairs.ts';
import { labelsFor } from '#readers/crm/labels.ts';
import { comparedLabel } from '#readers/crm/record-type.ts';
import { factsOfRows, rowsIn } from '#readers/linkedin/overview-rows.ts';
import { labelOf } from '#readers/linkedin/overview-words.ts';

const mostLines = 200;

/** Labels that only a record of a person has. */
const personal =
  /^(?:(?:first|last|full|given|family) name|job title|title|role|headline|vorname|nachname|titel|prénom|poste)$/i;

/** What figures look like, by the facts that panes show as such. */
const figures: readonly (readonly [FactName, RegExp])[] = [
  ['company.employees', /^\D{0,12}\d{1,3}(?:[.,\s]?\d{3})*\s?(?:[-–+k]|$)/iu],
  ['company.founded', /^(?:1[5-9]|20)\d\d$/],
  ['company.revenue', /^\D{0,8}\d.{0,20}$/u],
];
const shapes = (): ReadonlyMap<string, RegExp> => {
  const labels = labelsFor('company');
  return new Map(figures.flatMap(([fact, shape]) => (labels.get(fact) ?? []).map((label) => [label, shape] as const)));
};

/** "350", "Employees", "1965", "Founded": whether labels stand below what they name, as in the panes of company databases. */
function standBelow(lines: readonly string[]): boolean {
  const known = shapes();
  const fits = (label: string, words = '') => known.get(comparedLabel(label))?.test(words) === true;
  const labels = lines.flatMap((line, at) => (isLabel(line) ? [at] : []));
  const named = labels.filter((at) => known.has(comparedLabel(lines[at] as string)));
  return (
    labels.every((at) => at > 0 && !labels.includes(at - 1)) &&
    named.every((at) => fits(lines[at] as string, lines[at - 1])) &&
    // With both beside it a figure is its label's either way: somewhere nothing that fits stands below.
    named.some((at) => !fits(lines[at] as string, lines[at + 1]))
  );
}

/** Marks before a line of a list, and those that make words bold: "• Employees: 120", "**Employees:** 120". */
const listMarks = /^[-–—*•·▪◦‣]\s+(?=\S)|\*\*/g;
/** "Label: words", "Label<tab>words", and "社員：120". */
const pairIn = /^([^:：\t]{2,60})[:：\t]\s*(\S.*)$/;
/** "Employees = 120", "Employees – 120": pairs where the first is a common label, for other words have such signs between them, too. */
const pairAbout = /^(.{2,60}?)\s+[=–—-]\s+(\S.*)$/;

const isCommon = (label: string): boolean => isLabel(label) || labelOf(label) !== undefined;

function pairOf(line: string): { label: string; said: string } | null {
  const [, about = ''] = pairAbout.exec(line) ?? [];
  const [, label = '', said = ''] = pairIn.exec(line) ?? (isCommon(about) ? pairAbout.exec(line) : null) ?? [];
  return said === '' ? null : { label: label.trim(), said };
}

/**
 * What the seller pasted, as a record would show it: "Label: words" on a line, or a label and its words below it, or all above. What LinkedIn calls
 * a label counts where no record calls anything so.
 */
export function clippingOfPaste(words: string, url: string): Clipping {
  const lines = words
    .split(/\r?\n/)
    .map((line) => line.trim().replace(listMarks, ''))
    .filter((line) => line !== '')
    .slice(0, mostLines);
  const beside = standBelow(lines) ? -1 : 1;
  const fields: { label: string; said: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const pair = pairOf(line);
    if (pair) fields.push(pair);
    else if (line.length <= 60) fields.push({ label: line.replace(/[:：]$/, ''), said: lines[index + beside] ?? '' });
  }
  const type = fields.some(({ label }) => personal.test(label)) ? 'lead' : 'company';
  const overview = type === 'company' ? factsOfRows(rowsIn(fields.filter(({ label }) => !isLabel(label)))) : {};
  return {
    ...given(url, 'You pasted it.'),
    found: { ...overview, 'crm.recordType': [{ said: type, from: byHand }] },
    fields: fields.filter(({ said }) => said !== ''),
  };
}

/** One fact that the seller gave. */
export const clippingOfFact = (name: FactName, said: string, url: string): Clipping => ({
  ...given(url, 'You pointed at it.'),
  kind: name.startsWith('person.') ? 'person' : name.startsWith('crm.') ? 'crm' : 'company',
  found: { [name]: [{ said, from: byHand }] },
});

const given = (url: string, why: string): Clipping => ({
  ...{ reader: byHand, kind: 'crm', why, url, title: '', lang: '', found: {}, fields: [], expected: [] },
});
