import type { Found } from '../../reader.ts';
import { messengerLink } from '../phones/messenger-links.ts';
import { phonesOf } from '../phones/phones.ts';
import { siteOf } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { openCountry, soundOf } from './address-country.ts';
import { uncapitalised } from './capitals.ts';
import { fromLegalForm, fromRegister } from './country-clues.ts';
import { countryOfHost, countryOfPhone } from './country-words.ts';
import { headCountry } from './head-places.ts';
import { countriesNamed } from './nations.ts';
import { fromNation } from './of-nation.ts';
import { seatsOf } from './places.ts';

/** The country of the company: that of its seat, or what all addresses, or its telephone and its words, say alike. */

/** Countries where a language other than English is spoken: a page in it, with a number from there, is from there. */
const spokenIn: Readonly<Record<string, string>> = {
  de: 'DE AT CH LU',
  fr: 'FR BE CH LU MA',
  nl: 'NL BE',
  it: 'IT CH SM',
  es: 'ES MX AR CL CO PE UY CR PA',
  pt: 'PT BR',
  ...{
    sv: 'SE FI',
    no: 'NO',
    nb: 'NO',
    nn: 'NO',
    da: 'DK',
    fi: 'FI',
    pl: 'PL',
    cs: 'CZ',
    sk: 'SK',
    hu: 'HU',
    ro: 'RO',
  },
  ...{ bg: 'BG', hr: 'HR', sl: 'SI', et: 'EE', lv: 'LV', lt: 'LT', el: 'GR', tr: 'TR', ja: 'JP' },
};
const speaks = (lang: string, code: string): boolean =>
  (spokenIn[lang.slice(0, 2).toLowerCase()] ?? '').split(' ').includes(code);

/** English is spoken everywhere: it bears out a town's country where it is that of the host, and no more. */
const speaksEnglish = (lang: string, code: string): boolean =>
  /^(?:en|$)/i.test(lang) && 'GB IE AU NZ CA ZA IN SG'.split(' ').includes(code);

/** "+49 123 4567890": what a template puts in a number's place. */
const filledIn = /1\D?2\D?3\D?4\D?5\D?6\D?7/;

/** What its head says, and all that it says. */
const headOf = (page: SitePage): string =>
  uncapitalised(`${page.title}\n${meta(page, 'description', 'og:description') ?? ''}`);
const textOf = (page: SitePage): string => [headOf(page), ...page.lines.map(({ text }) => text)].join('\n');

/** The country of the page's international numbers, where a town of it stands on the page, or its words name that country and no other. */
function fromPhones(page: SitePage, isSeated = false): Found[] {
  const phones = phonesOf(page).flatMap(({ said, from }) => {
    const code = countryOfPhone(said);
    // A messenger's number is carried about.
    return code === null || from === messengerLink || filledIn.test(said) ? [] : [{ said, code }];
  });
  const [first] = phones;
  if (first === undefined || phones.some(({ code }) => code !== first.code)) return [];
  const isOnly = (named: ReadonlySet<string>): boolean => named.size === 1 && named.has(first.code);
  return isSeated || isOnly(countriesNamed(headOf(page))) || isOnly(countriesNamed(textOf(page)))
    ? [{ said: first.said, item: first.code, from: 'calling code of the telephone number' }]
    : [];
}

/** Candidates for the country: the seat's, or the one that all addresses of the page share. */
export function countriesOf(page: SitePage): Found[] {
  const found: Found[] = [];
  const seats = seatsOf(page);
  for (const seat of seats) {
    // A large town leaves little doubt about its country: core knows which.
    found.push(
      seat.country === null
        ? { said: seat.city, from: seat.from }
        : { said: seat.said, item: seat.country, from: seat.from },
    );
  }
  const host = countryOfHost(siteOf(page)?.url.hostname ?? '');
  if (seats.length > 0) {
    // Another town may be anywhere: it is where host and language both say.
    const [{ said, country, from } = { said: '', country: '', from: '' }] = seats;
    if (country === null && host !== null && (speaks(page.lang, host) || speaksEnglish(page.lang, host)))
      found.push({ said, item: host, from });
    if (country === null) found.push(...fromRegister(page), ...fromPhones(page, true));
    return found;
  }
  const addresses = soundOf(page);
  const countries = addresses.map((address) => openCountry(page, address));
  const all = new Set(countries);
  if (all.size === 1 && countries[0] !== null) {
    for (const address of addresses)
      found.push({ said: address.said, item: countries[0] as string, from: 'all addresses on the page' });
  }
  if (addresses.length === 0) {
    found.push(...fromRegister(page), ...fromPhones(page), ...fromNation(page));
    const head = headCountry(page);
    if (head !== null) found.push({ said: head, item: head, from: 'meta geo.region' });
    found.push(...fromLegalForm(page));
  }
  return found;
}
