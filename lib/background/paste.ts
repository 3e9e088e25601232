import type { Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { byHand } from '#core/merge.ts';

const mostLines = 200;

/** Labels that only a record of a person has. */
const personal =
  /^(?:(?:first|last|full|given|family) name|job title|title|role|headline|vorname|nachname|titel|prénom|poste)$/i;

/** What the seller pasted, as a record would show it: "Label: words" on a line, or a label and its words below it. */
export function clippingOfPaste(words: string, url: string): Clipping {
  const lines = words
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, mostLines);
  const fields: { label: string; said: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const pair = /^([^:\t]{2,60})(?::|\t)\s*(\S.*)$/.exec(line);
    if (pair) fields.push({ label: pair[1]?.trim() ?? '', said: pair[2] ?? '' });
    else if (line.length <= 60) fields.push({ label: line.replace(/:$/, ''), said: lines[index + 1] ?? '' });
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
