import { unique, withName } from './crm/fields.ts';
import { crmReader, type Field } from './crm/record.ts';
import { type RecordType, recordTypeIn } from './crm/record-type.ts';
import { isAid, labelText, wordsOf } from './crm/value-words.ts';
import { all, attr, type Element, one, rootOf, tagOf } from './dom.ts';
import { titleOf } from './meta.ts';
import { once } from './once.ts';
import { inside, pieces } from './pieces.ts';
import type { Page } from './reader.ts';

/** Atomic CRM. A deal opens as a dialog over the board of all deals; asides have headings, but few labels. */

const kinds: Readonly<Record<string, RecordType>> = { companies: 'company', contacts: 'contact', deals: 'deal' };
const dialogOf = (page: Page): Element | null =>
  one(page.doc, '[role="dialog"][data-slot="dialog-content"], [role="dialog"]');

const edits = (page: Page): Element | null => {
  const root = dialogOf(page) ?? one(page.doc, 'main') ?? page.doc;
  return (
    all(root, 'a[href*="#/"]', 300).find((link) => /#\/(?:companies|contacts|deals)\/\d+$/.test(attr(link, 'href'))) ??
    null
  );
};

const recordOf: (page: Page) => { readonly type: RecordType | null; readonly id: string | null } = once((page) => {
  const shown =
    /#\/(companies|contacts|deals)\/(\d+)/.exec(page.url.hash) ??
    /#\/(companies|contacts|deals)\/(\d+)$/.exec(attr(edits(page) ?? (rootOf(page.doc) as Element), 'href'));
  return { type: kinds[shown?.[1] ?? ''] ?? recordTypeIn(shown?.[1] ?? ''), id: shown?.[2] ?? null };
});

const nameOf = (page: Page): string | null => {
  const heading = one(dialogOf(page) ?? page.doc, 'h2, main h5, h5');
  return heading ? labelText(heading) : null;
};

const words = (element: Element): string[] => pieces(element, isAid).map(({ text }) => text);

/** "Label: value", "Followed by X", "Added on D" and "Last activity on D" in one line. */
function inLine(text: string): Field[] {
  const colon = /^([^:\d]{2,40}):\s*(\S.*)$/.exec(text);
  if (colon && !/^https?$/.test(colon[1] ?? '')) return [{ label: colon[1] ?? '', said: colon[2] ?? '' }];
  const verb = /^(Followed by|Added on|Last activity on)\s+(\S.*)$/.exec(text);
  return verb ? [{ label: verb[1] ?? '', said: verb[2] ?? '' }] : [];
}

const phone = /^[+(]?\d[\d\s().x+-]{5,}$/;
const gender = /^\p{L}+\/\p{L}+$/u;

/** One part of the aside under its heading. */
function part(title: string, box: Element): Field[] {
  const rest = words(box).slice(1);
  const mail = all(box, 'a[href^="mailto:"]', 5).map((link) => labelText(link));
  const links = all(box, 'a[href^="http"]', 5).filter((link) => !/linkedin\.com/.test(attr(link, 'href')));
  const numbers = rest.flatMap((text, index) => {
    const kind = rest[index + 1] ?? '';
    return phone.test(text) ? [/^\p{L}{3,10}$/u.test(kind) ? `${text} (${kind})` : text] : [];
  });
  const fields: Field[] = [];
  if (title === 'Contact' && links[0]) fields.push({ label: 'Website', said: labelText(links[0]) });
  if (title === 'Contact' && numbers[0]) fields.push({ label: 'Phone', said: numbers.join(', ') });
  if (title === 'Address' && rest.length) fields.push({ label: 'Address', said: rest.join(', ') });
  if (title === 'Status' && rest[0]) fields.push({ label: 'Status', said: rest[0] });
  if (title === 'Tags' && rest.length) fields.push({ label: 'Tags', said: rest.join(', ') });
  if (title === 'Personal info') {
    if (mail.length) fields.push({ label: 'Email', said: mail.join(', ') });
    if (numbers.length) fields.push({ label: 'Phones', said: numbers.join(', ') });
    const said = rest.find((text) => gender.test(text));
    if (said) fields.push({ label: 'Gender', said });
  }
  return fields;
}

const hasOwnText = (element: Element): boolean =>
  inside(element).some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));

/** Lines whose label and value stand in one element, the value perhaps in a span: "Size: 10-49 employees". */
const joined = (box: Element): string[] =>
  all(box, 'span, p, div', 200)
    .filter(hasOwnText)
    .map((element) => words(element).join(' '));

function asideFields(page: Page): Field[] {
  const boxes = all(page.doc, 'main h3', 20).flatMap((heading) =>
    heading.parentElement ? [[labelText(heading), heading.parentElement] as const] : [],
  );
  const named = boxes.flatMap(([title, box]) => part(title, box));
  const lines = boxes.flatMap(([, box]) => joined(box).flatMap(inLine));
  return [...titleLine(page), ...named, ...lines];
}

/** "Title at Company" under a contact's name. */
function titleLine(page: Page): Field[] {
  const line = one(page.doc, 'main h5 + div');
  const said =
    recordOf(page).type === 'contact' && line ? /^(?:(.+?) at )?,? ?(.+)$/.exec(words(line).join(' ')) : null;
  const company = line ? one(line, 'a[href*="/companies/"]') : null;
  if (!said || !line) return [];
  const name = company ? labelText(company) : '';
  const title = name
    ? words(line)
        .join(' ')
        .replace(name, '')
        .replace(/(?:^|\s+)at\s*$/, '')
        .trim()
    : words(line).join(' ');
  return [...(title ? [{ label: 'Title', said: title }] : []), ...(name ? [{ label: 'Company', said: name }] : [])];
}

/** In the dialog a small label stands above its value. */
function dialogFields(dialog: Element): Field[] {
  return all(dialog, 'span', 300).flatMap((label) => {
    const value = label.nextElementSibling;
    const isLabel =
      label.parentElement?.firstElementChild === label &&
      tagOf(label.parentElement) === 'DIV' &&
      /tracking-wide/.test(attr(label, 'class'));
    if (!isLabel || !value || tagOf(value) === 'P') return [];
    const lines = all(value, 'a', 20).length ? contactsIn(value) : [valueWithout(value)];
    return [{ label: labelText(label), said: lines.join(', ') }];
  });
}

/** "Kristin Harris (Turn-key at Kihn)": each person with the line under the name. */
const contactsIn = (value: Element): string[] =>
  all(value, 'a', 20)
    .filter((link) => labelText(link) !== '')
    .map((link) => {
      const under = link.nextElementSibling;
      return under && words(under).length ? `${labelText(link)} (${words(under).join(' ')})` : labelText(link);
    });

/** The value without a badge that comments on it. */
const valueWithout = (value: Element): string =>
  wordsOf(value, (element, tag) => attr(element, 'data-slot') === 'badge' || isAid(element, tag));

/** Company, contact and deal records of Atomic CRM, which any host may serve. */
export const atomicRecord = crmReader({
  site: 'atomic-record',
  matches: [],
  system: 'Atomic CRM',
  claims(page) {
    const isIt = titleOf(page) === 'Atomic CRM' || /^#\/(?:companies|contacts|deals)\/\d+/.test(page.url.hash);
    if (!isIt || !one(page.doc, '[data-slot]')) return null;
    return recordOf(page).type
      ? { kind: 'crm', why: 'This is an Atomic CRM record.' }
      : { kind: 'none', why: 'This Atomic CRM page is no single record.' };
  },
  recordType: (page) => recordOf(page).type,
  recordId: (page) => recordOf(page).id,
  heading: nameOf,
  fields: once((page) => {
    const dialog = dialogOf(page);
    return withName(unique(dialog ? dialogFields(dialog) : asideFields(page)), nameOf(page));
  }),
  clues: {
    'company.linkedin': [
      {
        from: 'link to LinkedIn',
        look(page) {
          const link = one(page.doc, 'main a[href*="linkedin.com/company/"]');
          return link && attr(link, 'href');
        },
      },
    ],
  },
});
