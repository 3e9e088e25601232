import { cityCountry, isLargeTown } from '#core/parse/cities.ts';
import { allRights } from '../names/copyright.ts';
import { beforeNumber } from '../phones/phone-words.ts';
import { siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { isAddressLabel, labelledAddress } from './address-labels.ts';
import { streetNumber, town } from './address-parts.ts';
import { countryCode, countryName, countryOfHost } from './country-words.ts';
import { isOfProject } from './of-projects.ts';
import { wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { isReach } from './standing-towns.ts';
import { townAtEnd } from './town-at-end.ts';
import { isRegion, isStreet, isTownName } from './town-words.ts';
import { unpartedTown } from './unparted.ts';

/** Addresses without a postal code: a street, and behind or before it the town. */

/** "Joinville - SC" on a Brazilian host is not in South Carolina. */
const ofHome = (said: string, home: string | null, country: string | null): string | null =>
  /^(?:BR|IT)$/.test(home ?? '') && /[\s,(]\p{Lu}{2}\)?\.?$/u.test(said) ? home : country;

/** "Guayaquil Vía Alta Km 27", "Nairobi, Moi Avenue 12": a large town before its street. */
function beforeStreet(words: string, isLabelled: boolean): { city: string; country: string | null } | null {
  const [, city = '', street = ''] =
    /^(\p{Lu}[\p{L} .'-]{2,25}?)(?:,\s*|\s+(?=(?:V[ií]a|Calle|Av|Avda|Avenida|Carrera|Carretera|Autopista|Km|Rue|Rua|Jl|Jalan)\b))(.{4,60})$/u.exec(
      words,
    ) ?? [];
  return cityCountry(city) !== null &&
    (isStreet(street) || (isLabelled && /[\p{L}.] \d+[./]?\p{L}?\.?$/u.test(street))) &&
    /\d/.test(street)
    ? { city, country: cityCountry(city) }
    : null;
}

/** "Liosban Business Park, Tuam Road, Galway": a road without a number before a large town. */
function behindRoad(words: string): { city: string; country: string | null } | null {
  const [, road = '', city = ''] = /^(.{4,80}?),\s*([^,\d]{3,28})$/u.exec(words.replace(/[\s.]+$/, '')) ?? [];
  return endsInRoad.test(road) && isLargeTown(city) ? { city, country: cityCountry(city) } : null;
}
const endsInRoad =
  /\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Quay|Crescent|Terrace|(?:Business|Industrial|Retail|Science|Enterprise|Technology) (?:Park|Estate|Centre|Center))\.?$/;

/** "Lithuania, Kaunas, Ramybės g. 7": from the country down to the house, as in the east of Europe. */
function belowCountry(words: string): { city: string; country: string | null } | null {
  const [, land = '', city = '', street = ''] = fromCountry.exec(words) ?? [];
  const country = countryCode(land);
  return country !== null && isTownName(city) && !isRegion(city) && /\d/.test(street) ? { city, country } : null;
}
const fromCountry = new RegExp(`^(${countryName}),\\s*(${town}),\\s*(\\D.{3,60})$`, 'u');

/** Whether a page is there to say how a firm is reached, by its address. */
const isOfContact = (page: SitePage): boolean =>
  /[/_-](?:contact|kontakt|contatt|contacto?|contato|find-?us)(?:[a-z]{0,4}(?:[/._-]|$)|-?us)/i.test(
    siteOf(page)?.url.pathname ?? '',
  );

/** On a contact page a street needs nothing beside it, but for what is no sentence: "The course will be held at 12 Elm Road, Tulsa". */
const beginsAtStreet = (said: string): boolean => {
  const at = said.search(streetNumber);
  return at >= 0 && !/(?<!\p{L})\p{Ll}{2}/u.test(said.slice(0, at));
};

/** Who holds the copyright of the page, with where they are. */
const ofHolder = /^(?:©|\(c\)|copyright\b)/i;
/** "© 2019 Acme, Leeds, UK. All rights reserved." without what does not belong to the address. */
const rights = new RegExp(`[\\s.,|·–-]+${allRights}[^.]*\\.?$`, 'iu');

/** Seats in addresses under their label, on contact pages, beside the ways to reach the firm, at the foot. */
export function addressesWithoutCode(page: SitePage): Seat[] {
  const home = countryOfHost(siteOf(page)?.url.hostname ?? '');
  return page.lines.flatMap((line, at) => {
    const whole = beforeNumber(line.text);
    const text = whole ?? line.text;
    const own = labelledAddress(text);
    const label = own?.label ?? page.lines[at - 1]?.text ?? '';
    const said = (own?.said ?? text).replace(rights, '');
    const isLabelled = own !== null || isAddressLabel(label);
    // Where a firm says how it is reached a street with its number says by itself what it is.
    const isStated = isOfContact(page) && beginsAtStreet(said) && !/^[^\d,]{2,30}:/.test(text);
    const isReached = text.length < 110 && (whole !== null || ofHolder.test(text) || isStated || isReach(page, at));
    const spelt =
      (isLabelled || isReached ? belowCountry(said) : null) ??
      townAtEnd(said, isLabelled) ??
      (isLabelled ? wholePlace(said) : null) ??
      (isLabelled || isReached
        ? (beforeStreet(said, isLabelled) ?? behindRoad(said) ?? unpartedTown(said, isLabelled))
        : null);
    const isAtFoot = isReached && said.length < 90 && (streetNumber.test(text) || isLargeTown(spelt?.city ?? ''));
    // Without a street's name the country has to stand behind the town: "Media Park, Building 12, Dubai, UAE".
    const isWhole = isReached && spelt?.country != null;
    // "P.O. Box 36900100, Nairobi" says as much by itself.
    const isBox = text.length < 90 && /^P\.?\s?O\.?\s?Box\s/i.test(said) && isLargeTown(spelt?.city ?? '');
    if (spelt === null || !(isLabelled || isAtFoot || isWhole || isBox) || (isLabelled && isOfProject(page, at)))
      return [];
    // "12 Harbour Road, Gosport" above "Hampshire PO12, UK"
    const country = ofHome(said, home, spelt.country) ?? countryCode(lastOf(page.lines[at + 1]?.text ?? ''));
    const from = isLabelled ? `label "${label.slice(0, 40)}"` : 'address beside the contacts';
    return [{ city: spelt.city, country, said: line.text, from }];
  });
}

const lastOf = (words: string): string =>
  words
    .replace(/[\s.]+$/, '')
    .split(/\s*,\s*|\s+[-–—]\s+/)
    .at(-1) ?? '';
