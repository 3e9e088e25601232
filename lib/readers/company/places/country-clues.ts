import type { Found } from '../../reader.ts';
import { aliasesOf, namesOf } from '../names/names.ts';
import { phonesOf } from '../phones/phones.ts';
import { mailHostsOf, siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { registered } from './address-country.ts';
import { countryOfHost } from './country-words.ts';

/** Which country a company is of where the page has no address: its legal form, its register, its numbers as they are written there. */

/** Legal forms with the countries that have them. Those that many countries share ("SA", "AG") are left out, as is "Ltd". */
const legalForms: readonly (readonly [RegExp, string])[] = [
  [/\s(?:GmbH|mbH|OHG|e\.\s?U\.|KG)\b/, 'DE AT CH'],
  [/\s(?:UG|e\.\s?K\.|GbR)(?:\s|$)/, 'DE'],
  [/\s(?:SARL|SAS|SASU|EURL)$|\sS\.A\.(?:S|R\.L)\.?$/i, 'FR BE LU'],
  [/\s(?:S\.?L\.?U?\.?)$/, 'ES'],
  [/\s(?:B\.?V\.?|N\.?V\.?)$/, 'NL BE'],
  [/\s(?:S\.?r\.?l\.?|S\.?p\.?A\.?)$/i, 'IT SM'],
  [/\s(?:AB)$/, 'SE FI'],
  [/\s(?:AS|ASA)$/, 'NO EE'],
  [/\s(?:A\/S|ApS)$/, 'DK'],
  [/\s(?:Oy|Oyj)$/, 'FI'],
  [/\s(?:Lda\.?|Ltda\.?)$/i, 'PT BR CL CO'],
  [/\ss\.?\s?r\.?\s?o\.?$/, 'CZ SK'],
  [/\s(?:OÜ)$/, 'EE'],
  [/\s(?:Pty\.? Ltd\.?|Proprietary Limited)$/i, 'AU ZA'],
  [/\s(?:Pvt\.? Ltd\.?|Private Limited|\(Pvt\.?\) Ltd\.?)$/i, 'IN LK PK BD NP ZW'],
];
/** Those that one country alone has. */
const nationalForms: readonly (readonly [RegExp, string])[] = [
  [/\sSp\. z ?o\. ?o\.?$/i, 'PL'],
  [/\sS\.? ?A\.? de C\.? ?V\.?$|\sS\. de R\.L\. de C\.V\.?$/i, 'MX'],
  [/\sS\.?A\.?C\.?$/, 'PE'],
  [/\s(?:GmbH & Co\. KGaA|UG \(haftungsbeschränkt\)|e\. ?K\.)$/, 'DE'],
  [/\s(?:Kft|Zrt|Bt)\.?$/, 'HU'],
  [/^株式会社|株式会社$|^合同会社|合同会社$/, 'JP'],
  [/^\(주\)|\(주\)$|^주식회사|주식회사$/, 'KR'],
  [/有限责任公司$/, 'CN'],
  [/\s(?:Е?ООД|ЕАД)$/, 'BG'],
  [/\sДООЕЛ$/, 'MK'],
  [/\sFlexCo$/i, 'AT'],
];

/** A host of a country and a legal form of that country: where neither address nor telephone says more. */
export function fromLegalForm(page: SitePage): Found[] {
  const country = countryOfHost(siteOf(page)?.url.hostname ?? '');
  const names = [...namesOf(page), ...aliasesOf(page)];
  const national = names.flatMap(({ said }) =>
    nationalForms.flatMap(([find, of]) => (find.test(said) ? [{ said, item: of, from: 'legal form' }] : [])),
  );
  if (national.length > 0 || country === null) return national.slice(0, 1);
  return names
    .filter(({ said }) => legalForms.some(([find, of]) => find.test(said) && of.split(' ').includes(country)))
    .slice(0, 1)
    .map(({ said }) => ({ said, item: country, from: 'legal form and host' }));
}

/** A number that a company has in one country's register. */
export function fromRegister(page: SitePage): Found[] {
  const country = registered(page);
  return country === null ? [] : [{ said: country, item: country, from: 'registration number' }];
}

/** Numbers as they are written at home, without their country's code. */
const written: Readonly<Record<string, RegExp>> = {
  AU: /^\(?0[2378]\)?\s?\d{4}\s?\d{4}$|^1[38]00\s\d{3}\s\d{3}$/,
  NZ: /^\(?0[34679]\)?\s?\d{3}\s?\d{4}$/,
  GB: /^\(?0(?:1\d{2,4}|2\d|3\d\d|7\d{3})\)?\s?\d{3,4}\s?\d{3,4}$/,
  IE: /^\(?0(?:1|2[1-9]|[4-9]\d)\)?\s?\d{3}\s?\d{4}$/,
  ZA: /^\(?0[1-58]\d\)?\s?\d{3}\s?\d{4}$/,
};
const american = /^(?:\+?1[\s.-])?\(?[2-9]\d{2}\)?[\s.-]?\d{3}[\s.-]\d{4}$/;
/** Its like in Canada has no such form. */
const americanForm = /[\s,](?:P?L\.?L\.?C\.?|P\.C\.)$/;

/** A number as it is written in the country of the site's or the mail's ending; an American one of an American form. */
export function fromNumberAtHome(page: SitePage): Found[] {
  const hosts = [siteOf(page)?.url.hostname ?? '', ...mailHostsOf(page)];
  const homes = new Set(hosts.flatMap((host) => countryOfHost(host) ?? []));
  const [home = ''] = homes.size === 1 ? homes : [];
  const names = [...namesOf(page), ...aliasesOf(page)].map(({ said }) => said);
  const isAmerican = homes.size === 0 && names.some((name) => americanForm.test(name));
  return phonesOf(page)
    .slice(0, 1)
    .flatMap(({ said }) => {
      const country = written[home]?.test(said) ? home : isAmerican && american.test(said) ? 'US' : null;
      return country === null ? [] : [{ said, item: country, from: 'form of the telephone number' }];
    });
}
