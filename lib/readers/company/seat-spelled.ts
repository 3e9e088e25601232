import { plainLabel } from '../labels.ts';
import { streetNumber, town } from './address-forms.ts';
import { countryCode, countryName, province, provinceName, usState, usStateName } from './country-words.ts';
import { isPageWord } from './name-words.ts';
import type { Seat } from './seat.ts';
import { behindName, inTitle } from './seat-beside-name.ts';
import type { SitePage } from './site-page.ts';
import { isRegion, isStreet, isTown, isTownName, notTown } from './town-words.ts';

/** Towns that stand without a postal code: in an address under its label, behind a pin, behind the company's name. */

const addressLabel =
  /^(?:(?:our |office |business |postal |street |registered |company )*(?:address|location|office)|visit (?:us|our (?:office|shop|store|showroom))|(?:where to )?find us|where we are|head office|registered office|adresse|notre adresse|anschrift|unsere adresse|standort|adres|bezoekadres|vestigingsadres|dirección|nuestra dirección|domicilio(?: social| fiscal)?|ubicación|indirizzo|sede(?: legale| operativa)?|dove siamo|morada|endereço|adress|besöksadress|besøksadresse|adresa)$/iu;
const american = new RegExp(`^(?:${usState}|${usStateName})$`);
const canadian = new RegExp(`^(?:${province}|${provinceName})$`);
const stateCountry = (words: string): string | null =>
  american.test(words) ? 'US' : canadian.test(words) ? 'CA' : null;

/** The town at the end of an address that has a street and no code: "4 Mill Road, Kandy, Sri Lanka". */
export function townAtEnd(words: string, isLabelled = false): { city: string; country: string | null } | null {
  const parts = words
    .replace(/[\s.]+$/, '')
    .split(/\s*,\s*|\s+[-–—]\s+/)
    .filter((part) => part !== '');
  const country = countryCode(parts.at(-1) ?? '') ?? stateCountry(parts.at(-1) ?? '');
  // A street has a number, and a sentence has more to say. Under its label, before its country, a town needs neither.
  const hasNumber = /(?:^|[\s#/])\d/.test(parts.slice(0, -1).join(' ')) || (isLabelled && country !== null);
  if (parts.length < 2 || parts.length > 8 || words.length > 160 || !hasNumber) return null;
  const rest = parts.filter((part, at) => at < parts.length - (country === null ? 0 : 1) && !isRegion(part));
  const last = rest.at(-1) ?? '';
  return (rest.length > 1 || (isLabelled && country !== null)) &&
    isTown.test(last) &&
    !notTown.test(last) &&
    last.length < 30
    ? { city: last, country }
    : null;
}

/** "P.O. Box 36900100, NAIROBI": a box in the street's place; a large town says itself which country it is in. */
const boxed = new RegExp(
  `(?:^|\\s)P\\.?\\s?O\\.?\\s?B(?:ox|OX)\\.?\\s*(?:No\\.?\\s*)?\\d[\\d\\s-]*,\\s*(${town})\\s*\\.?$`,
  'u',
);

const inBoxes = (page: SitePage): Seat[] =>
  page.lines.flatMap(({ text, zone }) => {
    const city = text.length > 90 || zone === 'nav' ? undefined : boxed.exec(text)?.[1];
    return city === undefined || !isTownName(city)
      ? []
      : [{ city, country: null, said: text, from: 'post-office box' }];
  });

function addressesWithoutCode(page: SitePage): Seat[] {
  return page.lines.flatMap((line, at) => {
    const [, before = '', inline = ''] = /^([^:：]{3,40})[:：]\s*(.+)$/u.exec(line.text) ?? [];
    const isInline = addressLabel.test(plainLabel(before));
    const label = isInline ? before : (page.lines[at - 1]?.text ?? '');
    const isLabelled = isInline || addressLabel.test(plainLabel(label));
    // At the foot a street with its number says by itself what it is.
    const isAtFoot = line.zone === 'foot' && line.text.length < 90 && streetNumber.test(line.text);
    const spelt = townAtEnd(isInline ? inline : line.text, isLabelled);
    // Without a street's name the country has to stand behind the town: "Media Park, Building 12, Dubai, UAE".
    const isWhole =
      spelt !== null && isReach(page, at) && line.text.length < 110 && countryCode(lastOf(line.text)) !== null;
    const place = isLabelled || isAtFoot || isWhole ? spelt : null;
    const from = isLabelled ? `label "${label.slice(0, 40)}"` : 'address at the foot';
    return place === null ? [] : [{ ...place, said: line.text, from }];
  });
}

/** A line that is a town with its state or country and nothing else: "Cali, Colombia", "Denver, CO". */
const standing = new RegExp(
  `^(${town})(?:,\\s*(?:(${province}|${provinceName})|(${usState}|${usStateName})))?(?:,?\\s+(${countryName}))?$`,
  'u',
);
/** "Ana Silva, MD" is a doctor. */
const degree = /,\s*(?:MD|MA|PA|DC|ND|PE)$/;
/** What else a foot lists with countries. */
const notStanding =
  /privacy|choices|rights|language|english|deutsch|german|spanish|español|french|français|shipping|made in/i;
const contactHead =
  /^(?:contacts?(?: us| info(?:rmation)?| details)?|get in touch|kontakt|contactez[- ]nous|contacto|contatti)$/i;

/** Whether a line stands where a firm says how it is reached: at the foot, or close under "Contact". */
const isReach = ({ lines }: SitePage, at: number): boolean =>
  lines[at]?.zone === 'foot' || lines.slice(Math.max(0, at - 3), at).some(({ text }) => contactHead.test(text));

const lastOf = (words: string): string =>
  words
    .replace(/[\s.]+$/, '')
    .split(/\s*,\s*|\s+[-–—]\s+/)
    .at(-1) ?? '';

function standingTowns(page: SitePage): Seat[] {
  return page.lines.flatMap((line, at): Seat[] => {
    if (!isReach(page, at) || line.text.length > 90) return [];
    const next = countryCode(page.lines[at + 1]?.text ?? '');
    const last = lastOf(line.text);
    if (next !== null && line.text.includes(',') && line.linked === 0 && countryCode(last) === null)
      return isStanding(last) ? [{ city: last, country: next, said: line.text, from: 'town above its country' }] : [];
    return line.text.split(/\s+[·|•–]\s+/).flatMap((part) => {
      const [, city = '', canadian, american, country] = standing.exec(part) ?? [];
      const code = countryCode(country ?? '') ?? (canadian !== undefined ? 'CA' : american !== undefined ? 'US' : null);
      return code === null || !isStanding(city) || degree.test(part) || notStanding.test(part)
        ? []
        : [{ city, country: code, said: part, from: 'town at the foot' }];
    });
  });
}

const isStanding = (city: string): boolean =>
  isTown.test(city) && !notTown.test(city) && !isRegion(city) && countryCode(city) === null && !isPageWord(city);

/** A pin with nothing behind it but a town: "📍 Toulouse", "📍 Lyon, France". */
const pinned = new RegExp(
  `^📍\\s*(?!(?:Serving|Based|Located|Find|Visit|Come|Nationwide|Worldwide|Remote|Online|Free|Open|Map|Address|Location|Local|Global)\\b)(${town})(?:,\\s*(${countryName}))?$`,
  'u',
);
const behindPins = (page: SitePage): Seat[] =>
  page.lines.flatMap(({ text }) => {
    const hit = pinned.exec(text);
    const [, city = '', country = ''] = hit ?? [];
    return hit === null || isRegion(city) || countryCode(city) !== null || notTown.test(city)
      ? []
      : [{ city, country: countryCode(country), said: text, from: 'pin' }];
  });

/** "Located at Mill Road, Leeds": a street, and the town behind it. */
const locatedLine = new RegExp(
  `^(?:(?:We are|We['’]re|You (?:can|will) find us) )?(?:[Ll]ocated|[Ss]ituated|[Bb]ased|[Ff]ind us)? ?(?:at|on) (.{4,60}?),\\s*(${town})\\.?$`,
  'u',
);
const behindStreets = (page: SitePage): Seat[] =>
  page.lines.flatMap(({ text }) => {
    const [, street = '', city = ''] = text.length > 100 ? [] : (locatedLine.exec(text) ?? []);
    return isStreet(street) && isTownName(city)
      ? [{ city, country: null, said: text, from: 'words "located at"' }]
      : [];
  });

/** Seats told so, the plainest first; none where they are of several towns. */
export function spelledSeats(page: SitePage): Seat[] {
  for (const seats of [
    addressesWithoutCode,
    inBoxes,
    behindPins,
    standingTowns,
    behindStreets,
    behindName,
    inTitle,
  ].map((find) => find(page)))
    if (seats.length > 0) return new Set(seats.map(({ city }) => city.toLowerCase())).size === 1 ? seats : [];
  return [];
}
