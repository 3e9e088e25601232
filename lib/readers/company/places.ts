import type { SheetLine } from '#core/clipping.ts';
import { plainLabel } from '../labels.ts';
import { once } from '../once.ts';
import type { Found } from '../reader.ts';
import { thingsAt, wordsAt } from '../thing.ts';
import { fold } from '../visible.ts';
import { type Address, addressesIn, addressesOf, placeInWords } from './addresses.ts';
import { countryCode, countryName, countryOfHost, countryOfPhone, namesCountry } from './country-words.ts';
import { namesOf } from './names.ts';
import { phonesOf } from './phones.ts';
import { publishersOf } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { bareName, hasLegalForm, letters, siteOf } from './site.ts';
import type { SitePage } from './site-page.ts';
import { meta } from './site-page.ts';

/** Where the company has its seat. Several addresses of which none is called the seat are no seat. */

export interface Seat {
  readonly city: string;
  readonly country: string | null;
  readonly said: string;
  readonly from: string;
}

const seatLabel =
  /^(?:(?:our |the )?(?:global|world(?:wide)?|corporate|company|main|group|international)?\s*(?:head\s?quarters?|hq|head office|main office|principal office|registered office|home office)(?: address| location)?|corporate (?:office|address)|(?:firmen|haupt|unternehmens|gesellschafts)?sitz(?: der gesellschaft)?|hauptsitz|zentrale|hauptverwaltung|firmenzentrale|siège(?: social)?|adresse du siège|sede(?: legale| centrale| central| social| principal| operativa)?|casa matriz|oficina(?:s)? central(?:es)?|domicilio social|hoofdkantoor|hoofdvestiging|vestigingsplaats|statutaire zetel|zetel|本社所在地|本社|所在地|huvudkontor|hovedkontor|siedziba|адрес на управление)$/iu;
const regional =
  /\b(?:us|u\.s\.|usa|european?|emea|apac|asian?|american?|north america|uk|regional|latam|nordic|dach|canadian|branch|kansas|colorado|texas|california)\b/i;
const broadly = /\b(?:global|world(?:wide)?|corporate|international|group)\b/i;

/** How plainly a line calls what follows the seat: 3 worldwide, 2 plainly, 1 with a region before it, 0 not. */
function seatRank(text: string): number {
  const label = plainLabel(text);
  if (label.length > 60) return 0;
  if (seatLabel.test(label)) return broadly.test(label) && !/office|address/.test(label) ? 3 : 2;
  if (/^.{2,25}\b(?:headquarters|head office|hq)$/i.test(label)) return regional.test(label) ? 1 : 2;
  return 0;
}

/** What the structured data of the page's own organisation says. */
function structured(page: SitePage): Seat[] {
  const seats: Seat[] = [];
  for (const thing of publishersOf(page)) {
    const from = `${thing.how} ${thing.types[0] ?? 'Organization'}.address`;
    const homes = [
      ...thingsAt(thing, 'address'),
      ...thingsAt(thing, 'location.address'),
      ...(thing.props.has('addressLocality') ? [thing] : []),
    ];
    for (const home of homes) {
      const [country] = wordsAt(home, 'addressCountry').map((words) =>
        /^[A-Za-z]{2}$/.test(words) ? words.toUpperCase() : (countryCode(words) ?? words),
      );
      const inStreet = wordsAt(home, 'streetAddress').map((words) => placeIn(page, words));
      const city =
        wordsAt(home, 'addressLocality').map(cityWords)[0] ?? inStreet.find((one) => one !== null)?.city ?? '';
      if (city === '' && country === undefined) continue;
      const state = wordsAt(home, 'addressRegion')[0] ?? '';
      const derived =
        country ?? (/^[A-Z]{2}$/.test(state) ? (placeInWords(`${city}, ${state}`)?.country ?? null) : null);
      const said = [...wordsAt(home, 'streetAddress'), ...wordsAt(home, 'postalCode'), city, state, country ?? '']
        .filter(Boolean)
        .join(', ');
      seats.push({ city, country: derived, said, from });
    }
    for (const words of homes.length > 0 ? [] : wordsAt(thing, 'address')) {
      const place = placeIn(page, words);
      if (place !== null) seats.push({ ...place, said: words, from });
    }
  }
  return seats;
}

/** "Portland, OR" in the place of a city is a city with its state. */
const cityWords = (words: string): string => {
  const plain = fold(words);
  return /^[^,]{2,40}$/.test(plain) && !/\d/.test(plain) ? plain : (placeInWords(plain)?.city ?? '');
};

/** The city in an address that is written in one line. */
function placeIn(page: SitePage, words: string): { city: string; country: string | null } | null {
  const line: SheetLine = { text: fold(words), zone: 'main', heading: 0, linked: 0 };
  const found = addressIn(line);
  return found === null ? null : { city: found.city, country: found.country ?? openCountry(page, found) };
}
const addressIn = (line: SheetLine): Address | null => addressesIn([line])[0] ?? null;

/** For an address whose form leaves the country open: what the host, the telephone and the language say, if it could be that. */
function openCountry(page: SitePage, address: Address): string | null {
  if (address.country !== null) return address.country;
  const site = siteOf(page);
  // The number that stands with an address is the surest hint of which country it is in.
  const beside = phonesBeside(page, address);
  const hints = [
    ...beside,
    site === null ? null : countryOfHost(site.url.hostname),
    ...phonesOf(page).map(({ said }) => countryOfPhone(said)),
    /-([A-Z]{2})$/i.exec(page.lang)?.[1]?.toUpperCase() ?? null,
    ({ de: 'DE', fr: 'FR', it: 'IT', es: 'ES', nl: 'NL', da: 'DK' } as Record<string, string>)[page.lang.slice(0, 2)] ??
      null,
  ];
  return hints.find((hint) => hint !== null && address.could.includes(hint)) ?? null;
}

const phonesBeside = (page: SitePage, address: Address): (string | null)[] =>
  page.lines
    .slice(address.at, address.at + 6)
    .map((line) => countryOfPhone(/(?:\+|00)\s?\d[\d\s().-]{7,}/.exec(line.text)?.[0] ?? ''));

/** Addresses that count: a form that leaves its country open has to be borne out by something. */
const soundOf = (page: SitePage): readonly Address[] =>
  addressesOf(page).filter((address) => !isAgent(address) && openCountry(page, address) !== null);

/** A registered agent's town: a Delaware address at the foot of a page is where papers are served, not where people work. */
const isAgent = (address: Address): boolean =>
  address.country === 'US' &&
  /^(?:Wilmington|Dover|Lewes|Middletown|Newark|Claymont)$/.test(address.city) &&
  /\b(?:DE|Delaware)\b/.test(address.said);

/** What lines called "Headquarters" and its like say, the plainest first. */
function labelledSeats(page: SitePage): Seat[] {
  const lines = page.lines;
  const seats: (Seat & { rank: number })[] = [];
  const addresses = soundOf(page);
  lines.forEach((line, at) => {
    const [label = '', inline = ''] = /^([^:：–]{2,50})(?:[:：]|\s[–-]\s)\s*(.*)$/u.exec(line.text)?.slice(1) ?? [
      line.text,
    ];
    const rank = seatRank(label);
    if (rank < 1) return;
    const from = `label "${label.trim().slice(0, 40)}"`;
    const near = addresses.find(
      (address) =>
        address.at >= at &&
        address.at <= at + 6 &&
        !lines.slice(at + 1, address.at + 1).some((one) => seatRank(one.text) > 0),
    );
    if (near !== undefined) {
      seats.push({ city: near.city, country: openCountry(page, near), said: near.said, from, rank });
      return;
    }
    for (const words of [inline, lines[at + 1]?.text ?? '', ...lines.slice(at + 2, at + 6).map((one) => one.text)]) {
      const place = words === '' || words.length > 120 ? null : placeInWords(words);
      // Below the label only "City, Region" is a place: a bare capitalised word may be anything.
      if (
        place === null ||
        place.city === '' ||
        (place.country === null &&
          words !== inline &&
          !(
            words === lines[at + 1]?.text &&
            /^[\p{L} .'-]{2,30}$/u.test(words) &&
            line.heading === 0 &&
            /sitz|sede|siège|zetel|plaats|zentrale/i.test(label)
          ))
      )
        continue;
      seats.push({ city: place.city, country: place.country, said: words, from, rank });
      return;
    }
  });
  const best = Math.max(0, ...seats.map((seat) => seat.rank));
  const kept = seats.filter((seat) => seat.rank === best);
  // "Kansas Headquarters" beside "Colorado Headquarters", a corporate and a registered office: two seats are none.
  return new Set(kept.map((seat) => letters(seat.city))).size === 1 ? kept : [];
}

/** "headquartered in Cleveland, Ohio", "mit Sitz in Köln", "basée à Lyon", "con sede en Madrid", "gevestigd in Utrecht". */
const seatProse =
  /(?:headquartered (?:in|at|out of)|(?:our |its |the |with |whose )?(?:global |world |worldwide |corporate |company |main )*(?:headquarters|head office|hq|home office)(?: (?:is|are|was))?(?: (?:located|based|situated))? (?:in|at)|(?:is|are|we're|am|stores?|company|firm|agency|studio|manufacturer|provider|supplier|distributor|startup) (?:based|located) (?:in|out of)(?: a [^.]{3,60}? (?:in|at))?|[-–]based in|, based in|^based in|(?:mit |haben unseren |hat ihren |hat seinen )?(?:Haupt|Firmen|Unternehmens)?sitz(?: ist| liegt| befindet sich)? in|ansässig in|(?:son |notre |le )?siège(?: social)?(?: est)?(?: situé| basé)? à|(?:est |sommes )?(?:basée?s?|implantée?s?|située?s?) à|(?:con |nuestra |su )?sede(?: central| principal| social)? en|con sede (?:en|a)|(?:ubicad[ao]s?|radicad[ao]s?) en|(?:ha |la nostra |con )?sede(?: legale| centrale)? a|(?:is |zijn )?gevestigd (?:in|te)|hoofdkantoor (?:in|te) )\s/iu;

function proseSeats(page: SitePage): Seat[] {
  const found: Seat[] = [];
  for (const sentence of sentencesOf(page)) {
    const hit = seatProse.exec(sentence.text);
    if (hit === null) continue;
    // "our headquarters in" says itself whose they are.
    const isOwn = [hit.index, hit.index + hit[0].length].some((at) => ownSentence(page, sentence.text, at));
    if (!isOwn) continue;
    const strong = /headquarter|head office|hq|sitz|siège|sede|hoofdkantoor/i.test(hit[0]);
    const place = placeInWords(sentence.text.slice(hit.index + hit[0].length));
    if (place === null || place.city === '' || /^(?:The|Our|One|All|Its)\b/.test(place.city)) continue;
    // A dateline or a list of offices ("in London, Paris and Rome") is no seat.
    const rest = sentence.text.slice(hit.index + hit[0].length + place.said.length);
    if (!strong && /^\s*(?:,\s*\p{Lu}\p{L}+\s*)*,?\s*(?:and|und|et|y|en|&)\s+\p{Lu}/u.test(rest)) continue;
    const stated = place.country ?? countryCode(new RegExp(`^[\\s,(]*(${countryName})\\b`, 'u').exec(rest)?.[1] ?? '');
    // "in South Seattle" is in Seattle; with its state it may be a town of its own.
    const city =
      stated === null
        ? place.city.replace(/^(?:North|South|East|West|Downtown|Central) (?=\p{Lu}\p{Ll}+$)/u, '')
        : place.city;
    found.push({
      city,
      country: stated,
      said: sentence.text.slice(0, 400),
      from: `words "${hit[0].trim().slice(0, 40)}"`,
    });
  }
  return found.slice(0, 4);
}

/** An address that stands right under the company's legal name, as in an imprint or a footer. */
function isUnderName(page: SitePage, address: Address): boolean {
  // Elsewhere a firm with several offices puts its name above each.
  if (!/impressum|imprint|legal|mentions|aviso|colofon|note-legali/i.test(siteOf(page)?.url.pathname ?? ''))
    return false;
  const names = namesOf(page).map(({ said }) => letters(bareName(said)));
  return page.lines
    .slice(Math.max(0, address.at - 3), address.at + 1)
    .some(
      ({ text }) =>
        text.length < 200 &&
        names.some((name) => letters(text).startsWith(name)) &&
        hasLegalForm(text.split(/\s*[|,♦•·–]\s+|(?=\s\d)/)[0] as string),
    );
}

/** The seat, best first, and whether the addresses that remain contradict each other. */
export const seatsOf: (page: SitePage) => readonly Seat[] = once((page) => {
  const ofOrganisation = structured(page);
  const towns = new Set(ofOrganisation.map((seat) => letters(seat.city)).filter(Boolean));
  const labels = labelledSeats(page);
  const prose = proseSeats(page);
  const addresses = soundOf(page);
  const sole = new Set(addresses.map((address) => letters(address.city)));
  const seats: Seat[] = [
    ...(towns.size === 1 ? ofOrganisation : []),
    ...labels,
    ...prose.filter((seat) => /headq|head office|hq|sitz|siège|sede|hoofd/i.test(seat.from)),
  ];
  const under = addresses.filter((address) => isUnderName(page, address));
  if (sole.size > 1 && new Set(under.map((address) => letters(address.city))).size === 1) {
    for (const address of under) {
      seats.push({
        city: address.city,
        country: openCountry(page, address),
        said: address.said,
        from: "address under the company's name",
      });
    }
  }
  if (sole.size === 1 && towns.size < 2) {
    for (const address of addresses) {
      seats.push({
        city: address.city,
        country: openCountry(page, address),
        said: address.said,
        from: 'the only address on the page',
      });
    }
  }
  if (sole.size < 2 && towns.size < 2) seats.push(...prose);
  return seats;
});

/** Candidates for the city. */
export const citiesOf = (page: SitePage): Found[] =>
  seatsOf(page)
    .filter((seat) => seat.city !== '')
    .map((seat) => ({ said: seat.said, item: seat.city, from: seat.from }));

/** The country of the page's international numbers, where its host or its words bear it out. */
function fromPhones(page: SitePage): Found[] {
  const phones = phonesOf(page).flatMap(({ said }) => {
    const code = countryOfPhone(said);
    return code === null ? [] : [{ said, code }];
  });
  const [first] = phones;
  if (first === undefined || phones.some(({ code }) => code !== first.code)) return [];
  const host = siteOf(page)?.url.hostname ?? '';
  const text = [
    meta(page, 'description', 'og:description') ?? '',
    page.title,
    ...page.lines.map((line) => line.text),
  ].join('\n');
  return countryOfHost(host) === first.code || namesCountry(first.code, text)
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
  if (seats.length > 0) return found;
  const addresses = soundOf(page);
  const countries = addresses.map((address) => openCountry(page, address));
  const all = new Set(countries);
  if (all.size === 1 && countries[0] !== null) {
    for (const address of addresses)
      found.push({ said: address.said, item: countries[0] as string, from: 'all addresses on the page' });
  }
  if (addresses.length === 0) {
    found.push(...fromPhones(page));
    const region = meta(page, 'geo.country', 'geo.region');
    if (region !== null && /^[A-Z]{2}(?:-|$)/.test(region))
      found.push({ said: region, item: region.slice(0, 2), from: 'meta geo.region' });
  }
  return found;
}
