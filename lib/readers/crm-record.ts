import { any } from '#core/any-of.ts';
import { composing } from './crm/button-words.ts';
import { deep, isHiddenAway, unique, withName } from './crm/fields.ts';
import { knownPairs } from './crm/known-pairs.ts';
import { ofSale, telling } from './crm/likely-labels.ts';
import { linkedCompany } from './crm/linked-company.ts';
import { ofOthers } from './crm/others.ts';
import { markedPairs } from './crm/pairs.ts';
import { crmReader, type Field } from './crm/record.ts';
import { comparedLabel, type RecordType, recordTypeIn } from './crm/record-type.ts';
import { addressOf, grantable, recordAt, systemOf } from './crm/systems.ts';
import { toldPairs } from './crm/told.ts';
import { heading, labelText, wordsOf } from './crm/value-words.ts';
import { all, attr, type Element, one } from './dom.ts';
import { meta, titleOf } from './meta.ts';
import { once } from './once.ts';
import { pieces } from './pieces.ts';
import type { Clue, Page } from './reader.ts';

/** Any other CRM. Known ones are told by their address, unknown ones by calling themselves a CRM and showing a record. */

function calledIn(dialog: Element): string {
  const by = attr(dialog, 'aria-labelledby')
    .split(' ')[0]
    ?.replace(/["\\\n]/g, '');
  const title = (by ? one(dialog, `[id="${by}"]`) : null) ?? one(dialog, 'h1, h2, h3');
  return attr(dialog, 'aria-label') || (title ? labelText(title) : '');
}

/** The part of the page that shows the record: a dialog over a list, else the main part. */
const rootOf: (page: Page) => Element | null = once((page) => {
  const dialog = all(page.doc, '[role="dialog"], dialog[open]', 10).find(
    (element) =>
      !isHiddenAway(element) &&
      !composing.test(calledIn(element)) &&
      [markedPairs, knownPairs].some((pairs) => pairs(element).filter(({ said }) => said !== '').length > 2),
  );
  return dialog ?? one(page.doc, 'main, [role="main"]') ?? one(page.doc, 'body');
});

const nameOf = (page: Page): string | null => {
  const root = rootOf(page);
  const [title] = root
    ? deep(
        root,
        '[data-id="header_title"], [id^="titlecard_"], [data-testid="header-title"] textarea, h1, [role="heading"][aria-level="1"], h2, [role="heading"][aria-level="2"]',
        1,
      )
    : [];
  // A heading that other fields stand in, too, says which of them is the name.
  const own = title && (one(title, '[data-name="name"], [data-name="full_name"]') ?? title);
  const words = (own && (labelText(own) || wordsOf(own))) || heading(page, 'h1') || titled(page) || named(page);
  return words?.replace(saved, '').replace(/\s(?:様|御中)$/, '') ?? null;
};
/** What Dynamics writes behind a record's name once nothing of it waits to be written. */
const saved =
  /\s*-\s*(?:Saved|Gespeichert|Enregistrée?|Guardad[ao]|Opgeslagen|Salvat[ao]|Salv[ao]|Sparad|Gemt|Lagret|Zapisano|Uloženo|保存済み)$/;

/** "Acme - Company", "Acme | Account | CRM": what stands before the kind of the record in the window's title. */
function titled(page: Page): string | null {
  const [name = '', kind = '', ...more] = titleOf(page).split(/\s+[|·»–-]\s+/);
  if (recordTypeIn(kind)) return name;
  // "Account: Acme - Our CRM", where the record's name stands on the page, too.
  const bare = name.replace(/^(\p{L}+): (?=\S)/u, (all, type: string) => (recordTypeIn(type) ? '' : all));
  const root = rootOf(page);
  const isSaid = (): boolean => root !== null && pieces(root).some(({ text }) => text === bare);
  return more.length === 0 && /crm$/i.test(kind) && isSaid() ? bare : null;
}

/** A smaller heading, where the window's title begins with it: "Acme | Our CRM". */
function named(page: Page): string | null {
  const [name] = titleOf(page).split(/\s+[|·–-]\s+/);
  const root = rootOf(page);
  const small = root ? deep(root, 'h3, h4, h5', 10).map((each) => labelText(each)) : [];
  return small.find((words) => words !== '' && words === name) ?? null;
}

const fieldsOf: (page: Page) => readonly Field[] = once((page) => {
  const root = rootOf(page);
  if (!root) return [];
  const isOther = ofOthers(root);
  const marked = unique(markedPairs(root, isOther));
  // Where the page marks its fields, lines that only look like a label are left alone.
  const shown = marked.length > 2 ? marked : [...marked, ...knownPairs(root, isOther)];
  return unique([...shown, ...toldPairs(root, isOther)]);
});

const callsItselfCrm = (page: Page): string | null => {
  const names = [meta(page, 'application-name') ?? '', titleOf(page)];
  const words = names.find((said) => /crm\b/i.test(said)) ?? '';
  if (words === '') return names.map((said) => inWords.exec(said)?.[0]).find(Boolean) ?? null;
  // A number in the title may begin with the letters too: "CRM-LEAD-0012 - ERPNext CRM".
  const called = words.match(/[\w-]*\s?crm\b(?!-)/gi)?.map((said) => said.trim()) ?? [];
  return called.sort((one, other) => other.length - one.length)[0] ?? null;
};

/** What such applications are called where nobody says CRM. */
const inWords = new RegExp(
  any(
    // English, German, French
    'customer relationship management|kundenbeziehungsmanagement|gestion de la relation client',
    // Japanese
    '営業支援システム|顧客管理システム|営業管理システム',
  ),
  'iu',
);

/** Whether an application that does not say what it is keeps sales: by its address and what only a sale has. */
const keepsSales = (page: Page): boolean =>
  addressOf(page)
    .split(/[/?#&=]/)
    .some((part) => /^(?:deal|lead)$/.test(recordTypeIn(part) ?? '')) &&
  fieldsOf(page).filter(({ label }) => ofSale.test(comparedLabel(label))).length > 2;

/** An application shows no card to social networks; a site that sells a CRM does. */
const isApplication = (page: Page): boolean => meta(page, 'og:title', 'og:site_name', 'twitter:card') === null;

const typeOf: (page: Page) => RecordType | null = once((page) => {
  const said = recordAt(page)?.[1] ?? '';
  const called = systemOf(page)?.calls?.[said];
  if (called) return called;
  const words = [
    said,
    said.replace(/s$/, ''),
    attr(one(page.doc, '[data-record-type]') ?? (rootOf(page) as Element), 'data-record-type'),
    heading(page, '[data-id="entity_name_span"]') ?? '',
    ...titleOf(page).split(/[|»:·–-]/),
    ...(systemOf(page) ? [] : [typeInAddress(page)]),
    ...all(page.doc, '.breadcrumb a', 9).map((link) => labelText(link)),
  ];
  const type = words.map(recordTypeIn).find(Boolean) ?? null;
  return systemOf(page)?.either && (type === 'contact' || type === 'company') ? null : type;
});

/** "/companies/12", "#/contacts/2/show", "?module=Accounts&action=DetailView&record=12". */
const typeInAddress = (page: Page): string =>
  /\/(\p{L}+)\/(?:[\w-]*\d[\w-]*)(?:\/|\?|$)/u.exec(addressOf(page))?.[1] ??
  (page.url.searchParams.get('record') ? (page.url.searchParams.get('module') ?? '') : '');

const isPerson = (page: Page): boolean =>
  typeOf(page) === 'contact' || (typeOf(page) === 'lead' && systemOf(page)?.leadsHaveTitles !== true);
const isCompanyLead = (page: Page): boolean => systemOf(page)?.leadsAreCompanies === true && typeOf(page) === 'lead';

/** The company that a person's or a deal's record leads to, where no label says it. */
const goesWithIt = (isMeant: (page: Page) => boolean): Clue => ({
  from: 'link to the company that goes with it',
  look(page) {
    const [root, type] = [rootOf(page), typeOf(page)];
    return root && type && type !== 'company' && isMeant(page) ? linkedCompany(root) : null;
  },
});

/** Records of Pipedrive, Dynamics 365, Zoho, Attio, Twenty and other CRMs, by their labels. */
export const crmRecord = crmReader({
  site: 'crm-record',
  matches: grantable,
  system: (page) => systemOf(page)?.system ?? callsItselfCrm(page) ?? 'CRM',
  claims(page) {
    const known = systemOf(page);
    if (known) {
      if (recordAt(page) && (!known.someRecords || typeOf(page)))
        return { kind: 'crm', why: `This is the address of a ${known.system} record.` };
      // Some hosts serve their customers' own sites too.
      return isApplication(page) ? { kind: 'none', why: `This ${known.system} page is no single record.` } : null;
    }
    if (!isApplication(page)) return null;
    if (!callsItselfCrm(page))
      return keepsSales(page)
        ? { kind: 'crm', why: 'This application shows a record with what only a sale has.' }
        : null;
    const fields = fieldsOf(page);
    const told = fields.filter(({ label }) => telling.test(comparedLabel(label))).length;
    const isRecord = told > 0 || (page.url.searchParams.has('record') && recordTypeIn(typeInAddress(page)) !== null);
    return isRecord && fields.length > 3
      ? { kind: 'crm', why: 'This application calls itself a CRM and shows a record.' }
      : null;
  },
  recordType: typeOf,
  recordId: (page) => recordAt(page)?.[2] ?? null,
  heading: nameOf,
  fields: once((page) => {
    const isNameless = isCompanyLead(page) || (systemOf(page)?.leadsHaveTitles === true && typeOf(page) === 'lead');
    return isNameless ? fieldsOf(page) : withName(fieldsOf(page), nameOf(page));
  }),
  clues: {
    'person.name': [
      { from: 'heading of the record', look: (page) => (isPerson(page) && !isCompanyLead(page) ? nameOf(page) : null) },
    ],
    'company.name': [
      { from: 'heading of the record', look: (page) => (isCompanyLead(page) ? nameOf(page) : null) },
      goesWithIt(() => true),
    ],
    'person.company': [goesWithIt(isPerson)],
  },
});
