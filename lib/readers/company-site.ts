import { descriptionsOf, domainsOf, industriesOf, linkedinOf, specialtiesOf, typesOf } from './about.ts';
import { foundedOf } from './founded.ts';
import { fundingDatesOf, fundingOf } from './funding.ts';
import { employeesOf, revenueOf } from './headcount.ts';
import { hiringOf } from './hiring.ts';
import { aliasesOf, namesOf } from './names.ts';
import { kindOf } from './page-kind.ts';
import { passagesOf } from './passages.ts';
import { phonesOf } from './phones.ts';
import { citiesOf, countriesOf } from './places.ts';
import type { Reader } from './reader.ts';
import { technologiesOf } from './technologies.ts';

/**
 * Any company's own site: the general reader, asked last. Each finder gives its words with the place they stand, the
 * precise places (structured data, labels) before the general ones (titles, prose).
 */
export const companySite: Reader = {
  site: 'company-site',
  matches: [],
  claims: (page) => kindOf(page),
  expects: ['company.name', 'company.domain', 'company.description'],
  clues: {
    'company.name': [{ from: 'names', look: namesOf }],
    'company.domain': [{ from: 'address of the page', look: domainsOf }],
    'company.aliases': [{ from: 'names', look: aliasesOf }],
    'company.description': [{ from: 'description', look: descriptionsOf }],
    'company.industry': [{ from: 'words about its trade', look: industriesOf }],
    'company.employees': [{ from: 'head count', look: employeesOf }],
    'company.revenue': [{ from: 'revenue', look: revenueOf }],
    'company.city': [{ from: 'seat', look: citiesOf }],
    'company.country': [{ from: 'seat', look: countriesOf }],
    'company.founded': [{ from: 'founding', look: foundedOf }],
    'company.type': [{ from: 'type', look: typesOf }],
    'company.phone': [{ from: 'telephone', look: phonesOf }],
    'company.fundingStage': [{ from: 'funding', look: fundingOf }],
    'company.fundingAt': [{ from: 'funding', look: fundingDatesOf }],
    'company.technologies': [{ from: 'technology', look: technologiesOf }],
    'company.hiring': [{ from: 'hiring', look: hiringOf }],
    'company.specialties': [{ from: 'specialties', look: specialtiesOf }],
    'company.linkedin': [{ from: 'link to LinkedIn', look: linkedinOf }],
    'page.passages': [{ from: 'text', look: passagesOf }],
  },
};
