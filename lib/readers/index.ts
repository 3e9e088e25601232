import { atomicRecord } from './atomic-record.ts';
import { companySite } from './company-site.ts';
import { crmRecord } from './crm-record.ts';
import { hubspotRecord } from './hubspot-record.ts';
import { linkedinCompany } from './linkedin-company.ts';
import { linkedinProfile } from './linkedin-profile.ts';
import type { Reader } from './reader.ts';
import { salesNavigator } from './sales-navigator.ts';
import { salesforceRecord } from './salesforce-record.ts';
import { suitecrmRecord } from './suitecrm-record.ts';

/** Every reader, in the order in which they are asked: sites and CRMs first, the general company site last. */
export const readers: readonly Reader[] = [
  linkedinCompany,
  salesNavigator,
  linkedinProfile,
  hubspotRecord,
  salesforceRecord,
  suitecrmRecord,
  atomicRecord,
  crmRecord,
  companySite,
];
