import type { FactName } from '#core/facts.ts';
import type { Found } from '../reader.ts';
import { foundedOf } from './founding/founded.ts';
import { fundingDatesOf, fundingOf } from './funding.ts';
import { domainsOf, linkedinOf } from './home.ts';
import { withoutOthers } from './lines-of-others.ts';
import { aliasesOf, namesOf } from './names/names.ts';
import { passagesOf } from './passages.ts';
import { employeesOf } from './people/headcount.ts';
import { hiringOf } from './people/hiring.ts';
import { phonesOf } from './phones/phones.ts';
import { countriesOf } from './places/countries.ts';
import { citiesOf } from './places/places.ts';
import { revenueOf } from './revenue.ts';
import type { SitePage } from './site-page.ts';
import { technologiesOf } from './technologies/technologies.ts';
import { descriptionsOf } from './trade/description.ts';
import { industriesOf, specialtiesOf, typesOf } from './trade/trade.ts';

/**
 * For each fact of a company site its finder. A finder gives the page's words with the place they stand, precise places
 * (structured data, labels) before general ones (titles, prose).
 */
export const finders: { readonly [F in FactName]?: (page: SitePage) => readonly Found[] } = {
  'company.name': namesOf,
  'company.domain': domainsOf,
  'company.aliases': aliasesOf,
  'company.description': descriptionsOf,
  'company.industry': industriesOf,
  'company.employees': employeesOf,
  'company.revenue': revenueOf,
  'company.city': (page) => citiesOf(withoutOthers(page)),
  'company.country': (page) => countriesOf(withoutOthers(page)),
  'company.founded': foundedOf,
  'company.type': typesOf,
  'company.phone': (page) => phonesOf(withoutOthers(page)),
  'company.fundingStage': fundingOf,
  'company.fundingAt': fundingDatesOf,
  'company.technologies': technologiesOf,
  'company.hiring': hiringOf,
  'company.specialties': specialtiesOf,
  'company.linkedin': linkedinOf,
  'page.passages': passagesOf,
};
