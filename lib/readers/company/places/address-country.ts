import { any } from '#core/any-of.ts';
import { once } from '../../once.ts';
import { phonesOf } from '../phones/phones.ts';
import { mailHostsOf, siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import type { Address } from './address.ts';
import { isBox, linesBefore } from './address-boxes.ts';
import { isOfAnother } from './address-of-others.ts';
import { addressesOf } from './addresses.ts';
import { countryCode, countryName, countryOfHost, countryOfPhone } from './country-words.ts';
import { minorLabel } from './minor-words.ts';

/** For an address whose form leaves the country open: what the host, the telephone and the language say, if it could be that. */
export function openCountry(page: SitePage, address: Address): string | null {
  if (address.country !== null) return address.country;
  const site = siteOf(page);
  // The number that stands with an address is the surest hint of which country it is in.
  const beside = phonesBeside(page, address);
  const hints = [
    ...beside,
    site === null ? null : countryOfHost(site.url.hostname),
    registered(page),
    ...mailHostsOf(page).map(countryOfHost),
    ...phonesOf(page).map(({ said }) => countryOfPhone(said)),
    ...streets.flatMap(([find, country]) => (find.test(address.said) ? [country] : [])),
    /-([A-Z]{2})$/i.exec(page.lang)?.[1]?.toUpperCase() ?? null,
    spoken[page.lang.toLowerCase().replace(/-(?!tw|hk|hant).*$/, '')] ?? null,
    // Of the countries with such codes one alone speaks Dutch.
    /^nl\b/i.test(page.lang) ? 'BE' : null,
  ];
  return hints.find((hint) => hint !== null && address.could.includes(hint)) ?? null;
}

/** Where most pages in a language are from. */
const spoken: Readonly<Record<string, string>> = {
  ...{ de: 'DE', fr: 'FR', it: 'IT', es: 'ES', nl: 'NL', da: 'DK', sv: 'SE', no: 'NO', nb: 'NO', nn: 'NO', cs: 'CZ' },
  ...{ sk: 'SK', el: 'GR', fi: 'FI', tr: 'TR', hu: 'HU', bg: 'BG', ro: 'RO', hr: 'HR', sl: 'SI', et: 'EE', ja: 'JP' },
  ...{ ru: 'RU', uk: 'UA', mk: 'MK', pl: 'PL', lt: 'LT', lv: 'LV', zh: 'CN', 'zh-tw': 'TW' },
};

/** How streets are called, for a town in another language's page. */
const streets: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Calle|C\/|Avda?\.|Avenida|Paseo|Plaza|Polígono)\s/, 'ES'],
  [/\b(?:rue|chemin|allée|impasse|quai|cours)\s(?:d[eu]|\p{Lu})/u, 'FR'],
  [/\b(?:Via|Viale|Piazza|Corso|Largo)\s\p{Lu}/u, 'IT'],
  // A town with its province: "17100 Savona (SV)".
  [/\b\d{5}\s\p{Lu}[\p{L}' -]{1,30}\s\(\p{Lu}{2}\)/u, 'IT'],
  [/\p{L}(?:stra(?:ß|ss)e|str\.|gasse|weg|allee|platz)\s\d/u, 'DE'],
];

/** What stands between a register's name and the number there, which a template may have left open: "P.IVA: [P.IVA]". */
const numbered = (name: string): RegExp => new RegExp(`\\b(?:${name})(?!\\p{L})[^]{0,30}?\\d[\\d\\s./-]{5}`, 'u');

/** What a company has to say of its registration, which is of one country alone. */
const registers: readonly (readonly [RegExp, string])[] = [
  [/\bDE\s?\d{9}\b|§\s?5\s?(?:Abs\.\s?1\s)?(?:TMG|DDG)|\bHR\s?[AB]\s?\d{3,}/, 'DE'],
  [/\bATU\s?\d{8}\b|\bFN\s?\d{5,6}\s?[a-z]\b|Firmenbuchgericht/, 'AT'],
  [/\bCHE-\d{3}\.\d{3}\.\d{3}\b/, 'CH'],
  [/\bFR\s?\d{2}\s?\d{3}\s?\d{3}\s?\d{3}\b/, 'FR'],
  [numbered('SIRET|SIREN|RCS|R\\.C\\.S\\.'), 'FR'],
  [/\bNL\s?\d{9}\s?B\s?\d{2}\b/, 'NL'],
  [numbered('[Kk][Vv][Kk]'), 'NL'],
  [/\bBE\s?0\d{3}[.\s]?\d{3}[.\s]?\d{3}\b/, 'BE'],
  [numbered('P(?:\\.|artita)?\\s?I\\.?V\\.?A|REA'), 'IT'],
  [/\b(?:CIF|NIF)\s?:?\s?[A-HJ-NP-SUVW]-?\d{7}[0-9A-J]\b/, 'ES'],
  [numbered('CVR'), 'DK'],
  [/\bOrg\.?\s?(?:nr|nummer)\.?:?\s?(?:NO\s?)?\d{3}\s?\d{3}\s?\d{3}\b/i, 'NO'],
  [/\bOrg(?:anisations)?\.?\s?(?:nr|nummer)\.?:?\s?\d{6}-\d{4}\b/i, 'SE'],
  [/\bNIP:?\s?\d{3}[-\s]?\d{2,3}[-\s]?\d{2}[-\s]?\d{2,3}\b/i, 'PL'],
  [numbered('REGON|KRS'), 'PL'],
  [numbered('NIPC'), 'PT'],
  [numbered('CNPJ'), 'BR'],
  [/\bABN:?\s?\d{2}\s?\d{3}\s?\d{3}\s?\d{3}\b/, 'AU'],
  [/\bGSTIN\b|\bCIN\s?[:-]?\s?[UL]\d{5}[A-Z]{2}\d{4}/, 'IN'],
  [/\bGB\s?\d{3}\s?\d{4}\s?\d{2}\b|\b[Rr]egistered in (?:England|Scotland|Wales)\b/, 'GB'],
  [numbered('Y-tunnus'), 'FI'],
];

/** The one country that the page's registration numbers are of; null where they are of none, or of several. */
export const registered = once((page: SitePage): string | null => {
  const text = page.lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 200_000);
  const [country = null, ...others] = new Set(registers.flatMap(([find, of]) => (find.test(text) ? [of] : [])));
  return others.length === 0 ? country : null;
});

/** Whether a registration number stands beside an address, as in an imprint or under the firm's data. */
export const isRegisteredAt = (page: SitePage, address: Address): boolean =>
  page.lines
    .slice(Math.max(0, address.at - 2), address.at + 4)
    .some(({ text, zone }) => zone === address.line.zone && registers.some(([find]) => find.test(text)));

const phonesBeside = (page: SitePage, address: Address): (string | null)[] =>
  page.lines
    .slice(address.at, address.at + 6)
    .map((line) => countryOfPhone(/(?:\+|00)\s?\d[\d\s().-]{7,}/.exec(line.text)?.[0] ?? ''));

/** Addresses that count: a form that leaves its country open has to be borne out by something. */
export function soundOf(page: SitePage): readonly Address[] {
  const sound = addressesOf(page).filter(
    (address) =>
      !isAgent(address) &&
      !isBranch(page, address) &&
      !isOfAnother(page, address) &&
      openCountry(page, address) !== null,
  );
  const major = sound.filter((address) => !isMinor(page, address));
  const chief = major.length > 0 ? major : sound;
  const housed = chief.filter((address) => !isBox(page, address));
  return housed.length > 0 ? housed : chief;
}

/** Whether the words before an address, or over it, call it a warehouse, a branch, or where bills go. */
function isMinor(page: SitePage, address: Address): boolean {
  return linesBefore(page, address, 3).some(
    ({ text }, near, all) => (near === all.length - 1 || text.length < 50) && minorLabel.test(text),
  );
}

/** "Branch office", "Regional sales offices", "EMEA office": the place of a part of the firm. */
const ofPart = new RegExp(
  `^(?!(?:our )?(?:main|head|principal)\\b)(?:our )?${any(
    `(?:.{0,30}\\b)?${any(
      'branch|regional|representative|rep\\.?|liaison|satellite|overseas|local',
    )}(?: sales)?(?: offices?| address)?`,
    `(${countryName}|Europe|Asia|Africa|Middle East|EMEA|APAC|LATAM) (?:branch|(?:sales |local )?office|subsidiary)`,
  )}(?: in .{2,20})?\\s*:?$`,
  'iu',
);

/** An office for a part of the world, named so above its address: the firm has its seat elsewhere, named or not. */
function isBranch(page: SitePage, address: Address): boolean {
  const home = countryOfHost(siteOf(page)?.url.hostname ?? '');
  return page.lines.slice(Math.max(0, address.at - 4), address.at).some(({ text }) => {
    const hit = text.length < 60 ? ofPart.exec(text) : null;
    const country = countryCode(hit?.[1] ?? '');
    return hit !== null && (country === null || country !== home);
  });
}

/** A registered agent's town: a Delaware address at the foot of a page is where papers are served, not where people work. */
const isAgent = (address: Address): boolean =>
  address.country === 'US' &&
  /^(?:Wilmington|Dover|Lewes|Middletown|Newark|Claymont)$/.test(address.city) &&
  /\b(?:DE|Delaware)\b/.test(address.said);
