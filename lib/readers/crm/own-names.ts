import type { FactName } from '#core/facts.ts';
import type { RecordType } from './record-type.ts';

/**
 * Used outside the page. The names that HubSpot, Salesforce, Dynamics 365, Zoho, SuiteCRM, vtiger, EspoCRM, Odoo and Bitrix24 give their standard fields,
 * without capitals and underscores: what a record says where its labels are in a language that the table of labels lacks.
 */
const everywhere: { readonly [F in FactName]?: string } = {
  'company.domain': 'domain websiteurl website web',
  'company.industry': 'industry industrycode',
  'company.employees': 'numberofemployees employees empct',
  'company.revenue': 'annualrevenue revenue',
  'crm.owner': 'hubspotownerid ownerid assignedusername assigneduserid assigneduser userid smownerid',
  'crm.stage': 'dealstage stagename salesstage stage lifecyclestage hsleadstatus leadstatus',
  'crm.amount': 'amount estimatedvalue expectedrevenue',
  'crm.lastActivityAt': 'noteslastupdated noteslastcontacted lastactivitydate',
  'crm.nextMeetingAt': 'notesnextactivitydate',
};
const onCompany: { readonly [F in FactName]?: string } = {
  'company.name': 'name accountname',
  'company.city': 'city billingcity billcity address1city billingaddress billingaddressstreet',
  'company.country': 'country billingcountry billcountry address1country billingaddress billingaddressstreet',
  'company.phone': 'phone telephone1 phoneoffice phonenumber',
};
const onPerson: { readonly [F in FactName]?: string } = {
  'company.name': 'company companyname accountid accountname parentcustomerid partnername',
  'person.name': 'fullname contactname',
  'person.company': 'company companyname accountid accountname parentcustomerid partnername',
  'person.title': 'jobtitle title function designation persontitle',
  'person.email': 'email emailaddress emailaddress1 email1 emailfrom personemail',
};
/** A lead's own status; elsewhere the word is a case's or a ticket's. */
const onLead: { readonly [F in FactName]?: string } = {
  ...onPerson,
  'company.city': 'city',
  'company.country': 'country',
  'crm.stage': 'status',
};
const onDeal: { readonly [F in FactName]?: string } = {
  'company.name': 'accountid accountname customerid parentaccountid partnerid',
};

/** `NumberOfEmployees`, `annual_revenue` and `Budget__c` without capitals and underscores. */
export const plainName = (name: string): string => name.replace(/__c$/i, '').replace(/_/g, '').toLowerCase();

/** The names of the fields that state a fact on a record of this type, best first. */
export function ownNamesFor(fact: FactName, type: RecordType | null): readonly string[] {
  const tables = { company: onCompany, contact: onPerson, lead: onLead, deal: onDeal };
  const names = [type ? (tables[type][fact] ?? '') : '', everywhere[fact] ?? ''].join(' ').trim();
  return names ? names.split(' ') : [];
}
