import { fold, tidy } from '../text.ts';

export const recordTypes = ['company', 'account', 'contact', 'person', 'lead', 'deal', 'opportunity'] as const;
export type RecordType = (typeof recordTypes)[number];

const named: Readonly<Record<RecordType, string>> = {
  company:
    'company companies organization organisation organizations organisations customer customers unternehmen firma entreprise societe empresa bedrijf organisatie',
  account: 'account accounts compte cuenta konto',
  contact: 'contact contacts kontakt contacto contactpersoon',
  person: 'person people personne persona persoon',
  lead: 'lead leads interessent prospect piste',
  deal: 'deal deals geschaft transaction negocio',
  opportunity: 'opportunity opportunities chance verkaufschance opportunite oportunidad verkoopkans',
};
const byName = new Map(
  Object.entries(named).flatMap(([type, names]) =>
    names.split(' ').map((name): [string, RecordType] => [name, type as RecordType]),
  ),
);

/** What kind of record a CRM shows, or null. */
export const parseRecordType = (said: string): RecordType | null =>
  byName.get(fold(tidy(said.slice(0, 200), 60))) ?? null;
