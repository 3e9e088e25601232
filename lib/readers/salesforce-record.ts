import { any } from '#core/any-of.ts';
import { deep, unique, withName } from './crm/fields.ts';
import { knownPairs } from './crm/known-pairs.ts';
import { markedPairs } from './crm/pairs.ts';
import { crmReader } from './crm/record.ts';
import { type RecordType, recordTypeIn } from './crm/record-type.ts';
import { fieldsIn, partsOf, rootOf } from './crm/salesforce-fields.ts';
import { labelText } from './crm/value-words.ts';
import { titleOf } from './meta.ts';
import { once } from './once.ts';
import type { Page } from './reader.ts';

/** Salesforce Lightning. Much of it stands in shadow roots; other records' tabs stay in the page, hidden. */

/** The application, also on the numbered servers of before; www, help and trailhead are Salesforce's own sites. */
const hosts =
  /\.(?:lightning\.force|visual\.force|my\.salesforce|lightning\.salesforce)\.com$|^(?:na|eu|ap|cs|um|[a-z]{3})\d+[a-z]?\.(?:visual\.force|salesforce)\.com$/;
const landmark =
  'records-lwc-highlights-panel, records-highlights2, records-lwc-detail-panel, .slds-page-header_record-home, .slds-page-header__detail-row, .forceHighlightsPanel, .bPageBlock .detailList';

const nameOf: (page: Page) => string | null = once((page) => {
  for (const element of partsOf(page).names) {
    const words = labelText(element);
    if (words) return words;
  }
  return titleOf(page).split(' | ').length === 3 ? (titleOf(page).split(' | ')[0] ?? null) : null;
});

const typeOf: (page: Page) => RecordType | null = once((page) => {
  const inPath = /\/lightning\/r\/(\w+)\//.exec(page.url.pathname)?.[1] ?? '';
  const said = [inPath, ...partsOf(page).labels.map((element) => labelText(element)), ...titleOf(page).split(' | ')];
  if (isPerson(page, said)) return 'contact';
  for (const words of said) {
    const type = recordTypeIn(words);
    if (type) return type;
  }
  return ofPrefix[idIn(page)?.slice(0, 3) ?? ''] ?? null;
});

/** An account that is a person has an account's address and id, and fields that no other account has: the standard ones, and a team's own. */
const isPerson = (page: Page, said: readonly string[]): boolean =>
  said.some((words) => personAccount.test(words)) ||
  (ofPrefix[idIn(page)?.slice(0, 3) ?? ''] === 'company' && deep(rootOf(page), ofPerson, 1).length > 0);
const ofPerson = '[data-target-selection-name*=".Account.Person"], [data-target-selection-name$="__pc"]';
/** What such a record is called: English, German, French; Spanish, Portuguese, Italian, Dutch. */
const personAccount = new RegExp(
  `^${any(
    'person accounts?|personen-?accounts?|comptes? personnels?',
    'cuentas? personal(?:es)?|contas? pessoa(?:l|is)|account personal[ei]|persoonlijke accounts?',
  )}$`,
  'iu',
);
/** What the first letters of an id say, whatever the language: each of the standard objects has its own. */
const ofPrefix: Readonly<Record<string, RecordType>> = {
  '001': 'company',
  '003': 'contact',
  '00Q': 'lead',
  '006': 'deal',
};
const idIn = (page: Page): string | null =>
  /\/([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)(?:\/|$)/.exec(page.url.pathname)?.[1] ?? null;

/** Account, contact, lead and opportunity records of Salesforce Lightning. */
export const salesforceRecord = crmReader({
  site: 'salesforce-record',
  matches: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  system: 'Salesforce',
  claims(page) {
    const isHost = hosts.test(page.url.hostname);
    if (/^https?:$/.test(page.url.protocol) && !isHost) return null;
    const isRecord = /\/lightning\/r\/|\/[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?(?:\/view)?$/.test(page.url.pathname);
    if (deep(page.doc, landmark, 1).length > 0) return { kind: 'crm', why: 'This is a Salesforce record.' };
    if (isRecord && isHost) return { kind: 'crm', why: 'This is the address of a Salesforce record.' };
    return isHost ? { kind: 'none', why: 'This Salesforce page is no single record.' } : null;
  },
  recordType: typeOf,
  recordId: idIn,
  heading: nameOf,
  fields: once((page) => {
    const all = partsOf(page).items.flatMap(fieldsIn);
    // Custom pages and other layouts name nothing as the design system does.
    const found = all.length > 1 ? all : [...all, ...markedPairs(rootOf(page)), ...knownPairs(rootOf(page))];
    const name = nameOf(page);
    // What a person's account is called is the person's name, and no company's.
    const isOwnName = (said: string): boolean =>
      name !== null && said !== '' && (said.endsWith(name) || name.endsWith(said));
    const isPersons = typeOf(page) === 'contact' && ofPrefix[idIn(page)?.slice(0, 3) ?? ''] === 'company';
    return withName(unique(isPersons ? found.filter(({ said }) => !isOwnName(said)) : found), name);
  }),
  clues: {
    'crm.stage': [
      {
        from: 'path, current step',
        look(page) {
          const [step] = deep(rootOf(page), '.slds-path__item.slds-is-current', 1);
          return step ? labelText(step) : null;
        },
      },
    ],
  },
});
