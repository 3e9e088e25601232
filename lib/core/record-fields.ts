import { type Fact, saidLimit } from './facts.ts';
import { tidy } from './text.ts';

/** The label-value pairs of a CRM record as one fact. */

const mostFields = 400;
const longestLabel = 200;
const longestWords = 2000;
/** Labels that would be more than words in an object. */
const refused = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The record's own labels and words, in an object without a prototype; of a label that stands twice the first words.
 * A field that the page shows empty stays empty: that is what it says. Null where there are none.
 */
export function recordFields(given: unknown): Pick<Fact, 'name' | 'value' | 'said' | 'from'> | null {
  const fields: Record<string, string> = Object.create(null);
  let size = 0;
  for (const field of Array.isArray(given) ? given.slice(0, mostFields * 2) : []) {
    if (typeof field?.label !== 'string' || typeof field.said !== 'string') continue;
    const label = tidy(field.label.slice(0, longestLabel * 8), longestLabel).replace(/\s*[:：*]+$/, '');
    if (!label || refused.has(label) || fields[label] || (size >= mostFields && !(label in fields))) continue;
    if (!(label in fields)) size++;
    fields[label] = tidy(field.said.slice(0, longestWords * 4), longestWords);
  }
  const lines = Object.entries(fields).map(([label, said]) => `${label}: ${said}`);
  if (!lines.length) return null;
  return {
    name: 'crm.fields',
    value: fields,
    said: tidy(lines.join(' · '), saidLimit),
    from: 'the fields of the record',
  };
}
