import { any } from '#core/any-of.ts';
import { all, attr, closest, type Element, parentOf, tagOf } from '../dom.ts';
import { pieces } from '../pieces.ts';
import { type RecordType, recordTypeIn } from './record-type.ts';
import { isAid, labelText } from './value-words.ts';

/** The parts of a record's page that are about the records that go with it: "Open deals (3)", "Contacts", "Notes". Their fields are not this record's. */

const plurals = any(
  'deals|opportunities|contacts|people|leads|activit(?:y|ies)|notes|tasks|history|timeline|e-?mails|meetings|calls|files|attachments|quotes|orders|invoices|subsidiaries|cases|tickets',
  'kontakte|personen|ansprechpartner|aktivitäten|notizen|aufgaben|verlauf|angebote|verkaufschancen|geschäfte|dateien|anhänge|termine|rechnungen|aufträge',
  'transactions|affaires|opportunités|activités|tâches|historique|pistes|fichiers|pièces jointes|devis|factures|réunions|appels',
  'contactos|negocios|oportunidades|actividades|notas|tareas|historial|archivos|facturas|reuniones|contatti|opportunità|attività|trattative|cronologia',
  'contactpersonen|activiteiten|notities|taken|kansen|geschiedenis|bestanden|contatos|negócios|atividades|tarefas|histórico|arquivos',
);
const heading = new RegExp(
  `^${any('open(?:staande)?|closed|won|related|associated|recent|linked|upcoming', 'offene|verknüpfte|letzte')}? ?${plurals}(?: ?\\(?\\d+\\+?\\)?)?$`,
  'u',
);
const headings = 'h2, h3, h4, h5, h6, [role="heading"]';
/** A form of another record within this one's. */
const within = '[data-id*="quickform" i], [data-id*="quickview" i], [data-lp-id*="quickform" i]';

/** The largest box that such a heading stands at the head of, beside no other heading of its rank. */
function boxOf(title: Element, root: Element): Element {
  let box = title;
  for (let up = parentOf(box); up !== null && up !== root; up = parentOf(up)) {
    const first = pieces(up, isAid)[0];
    const isHead = first !== undefined && title.contains(first.element);
    if (!isHead || all(up, headings, 40).some((each) => each !== title && tagOf(each) <= tagOf(title))) break;
    box = up;
  }
  return box;
}

/** An item of a list that begins with a link to another record: its fields are that record's. */
function isOfLinked(item: Element): boolean {
  const [first, ...more] = pieces(item, isAid);
  const link = first && more.length > 0 ? closest(first.element, 'a[href]') : null;
  return link !== null && item.contains(link) && linkedType(link) !== null;
}
/** The type of the record that a link leads to. */
export const linkedType = (link: Element): RecordType | null =>
  recordTypeIn(recordAddress.exec(attr(link, 'href'))?.[1] ?? '');
/** "/organization/12", "/object/company/0b1c2d3e". */
const recordAddress = /\/(\p{L}+)\/[\w-]*\d[\w-]*\/?(?:$|[?#])/u;

/** Tells whether an element below `root` stands in such a part. */
export function ofOthers(root: Element): (element: Element) => boolean {
  const boxes = all(root, headings, 60)
    .filter((each) => heading.test(labelText(each).toLowerCase()))
    .map((each) => boxOf(each, root));
  boxes.push(...all(root, 'li, [role="listitem"]', 200).filter(isOfLinked));
  return (element) => boxes.some((box) => box.contains(element)) || closest(element, within) !== null;
}
