import type { Clipping } from '#core/clipping.ts';
import { byHand } from '#core/merge.ts';

const mostLines = 200;

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
  return {
    reader: byHand,
    kind: 'crm',
    why: 'You pasted it.',
    url,
    title: '',
    lang: '',
    found: { 'crm.recordType': [{ said: 'company', from: byHand }] },
    fields: fields.filter(({ said }) => said !== ''),
    expected: [],
  };
}
