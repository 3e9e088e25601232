import type { Found } from '../../reader.ts';
import { aliasesOf, namesOf } from '../names/names.ts';
import type { SitePage } from '../site-page.ts';
import { registered } from './address-country.ts';

/** Which country a company is of where the page has no address: its legal form, or its register. */

/** Legal forms that one country alone has. */
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

/** The country of such a form. */
export function fromLegalForm(page: SitePage): Found[] {
  const names = [...namesOf(page), ...aliasesOf(page)];
  return names
    .flatMap(({ said }) =>
      nationalForms.flatMap(([find, of]) => (find.test(said) ? [{ said, item: of, from: 'legal form' }] : [])),
    )
    .slice(0, 1);
}

/** A number that a company has in one country's register. */
export function fromRegister(page: SitePage): Found[] {
  const country = registered(page);
  return country === null ? [] : [{ said: country, item: country, from: 'registration number' }];
}
