import type { Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { byHand } from '#core/merge.ts';
import { isLabel } from '#readers/crm/known-pairs.ts';
import { labelsFor } from '#readers/crm/labels.ts';
import { comparedLabel } from '#readers/crm/record-type.ts';

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

/** What the seller pasted, as a record would show it: "Label: words" on a line, or a label and its words below it, or all above. */
export function clippingOfPaste(words: string, url: string): Clipping {
  const lines = words
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, mostLines);
  const beside = standBelow(lines) ? -1 : 1;
  const fields: { label: string; said: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const pair = /^([^:\t]{2,60})(?::|\t)\s*(\S.*)$/.exec(line);
    if (pair) fields.push({ label: pair[1]?.trim() ?? '', said: pair[2] ?? '' });
    else if (line.length <= 60) fields.push({ label: line.replace(/:$/, ''), said: lines[index + beside] ?? '' });
  }
  const type = fields.some(({ label }) => personal.test(label)) ? 'lead' : 'company';
  return {
    ...given(url, 'You pasted it.'),
    found: { 'crm.recordType': [{ said: type, from: byHand }] },
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
