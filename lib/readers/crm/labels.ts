import type { FactName } from '#core/facts.ts';
import { type LabelRows, labelsIn } from './label-rows.ts';
import { labelsOfCompanies, labelsOfDealCompanies, labelsOfPlaces, labelsOnAnyRecord } from './labels-of-companies.ts';
import { labelsOfPeople } from './labels-of-people.ts';
import { labelsOfSelling, labelsOfStatus } from './labels-of-selling.ts';
import type { RecordType } from './record-type.ts';

/** Used outside the page. What CRM labels stand for, by the rows of `labels-of-*.ts`. A label that could mean two things stands under neither. */

/** The labels of every fact that a record of this type can state. */
export function labelsFor(type: RecordType | null): ReadonlyMap<FactName, readonly string[]> {
  const tables: LabelRows[] = [...(type === 'deal' ? [labelsOfDealCompanies] : []), labelsOfSelling, labelsOnAnyRecord];
  // Where the record is about a company, or a lead of one, the place and the telephone are the company's.
  if (type === 'company' || type === 'lead' || type === null) tables.push(labelsOfPlaces);
  if (type !== null) tables.push(labelsOfStatus);
  if (type === 'company') tables.push(labelsOfCompanies);
  if (type === 'contact' || type === 'lead') tables.push(labelsOfPeople);
  const labels = new Map<FactName, readonly string[]>();
  for (const table of tables)
    for (const [fact, rows] of Object.entries(table) as [FactName, readonly string[]][])
      labels.set(fact, [...(labels.get(fact) ?? []), ...labelsIn(rows)]);
  return labels;
}

/** Labels that stand alone on a page as often for something else. */
const vague: ReadonlySet<string> = new Set(
  labelsIn([
    // Words of menus and headings
    'about|about us|über uns|service|web|site|url|size|location|commercial|industria|industrie|sector',
    // What somebody or something is
    'title|titel|titre|role|ruolo|functie|fonction|position|poste',
    // How far something is
    'status|statut|stage|phase|fase|etapa',
  ]),
);
const known: ReadonlySet<string> = new Set(
  [labelsOfSelling, labelsOnAnyRecord, labelsOfPlaces, labelsOfCompanies, labelsOfPeople, labelsOfDealCompanies]
    .flatMap((table) => labelsIn(Object.values(table as Readonly<Record<string, readonly string[]>>).flat()))
    .filter((name) => !vague.has(name)),
);

/** Whether a label, as `comparedLabel` leaves it, is one of those that state a fact. */
export const isKnownLabel = (label: string): boolean => known.has(label);
