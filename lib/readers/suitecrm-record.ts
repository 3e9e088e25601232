import { unique } from './crm/fields.ts';
import { crmReader } from './crm/record.ts';
import { type RecordType, recordTypeIn } from './crm/record-type.ts';
import { labelText, wordsOf } from './crm/value-words.ts';
import { all, attr, one } from './dom.ts';
import { titleOf } from './meta.ts';
import { once } from './once.ts';
import type { Page } from './reader.ts';

const row = '.detail-view-row-item';

function typeOf(page: Page): RecordType | null {
  const module = page.url.searchParams.get('module') ?? /#?\/([\w-]+)\/record\//.exec(page.url.hash)?.[1] ?? '';
  return recordTypeIn(module) ?? titleOf(page).split('»').map(recordTypeIn).find(Boolean) ?? null;
}

/** Detail views of SuiteCRM 7, which any host may serve. */
export const suitecrmRecord = crmReader({
  site: 'suitecrm-record',
  matches: [],
  system: 'SuiteCRM',
  claims: (page) => (one(page.doc, `.detail-view ${row}`) ? { kind: 'crm', why: 'This is a SuiteCRM record.' } : null),
  recordType: typeOf,
  recordId: (page) => page.url.searchParams.get('record'),
  heading(page) {
    const title = one(page.doc, '.module-title-text, .moduleTitle h2');
    return title ? labelText(title) : null;
  },
  fields: once((page) =>
    unique(
      all(page.doc, row, 400).flatMap((item) => {
        const label = one(item, '.label');
        const value = one(item, '.detail-view-field');
        if (!label || !value) return [];
        // Not every version has the field's name on its row; its value has it in all.
        return [
          { label: labelText(label), said: wordsOf(value), name: attr(item, 'data-field') || attr(value, 'field') },
        ];
      }),
    ),
  ),
});
