import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { cityCountry, isLargeTown } from '#core/parse/cities.ts';
import { letters } from '../letters.ts';
import { nameLettersOf } from '../names/names.ts';
import { ofOthers } from '../of-others.ts';
import type { SitePage } from '../site-page.ts';
import { made } from './address-form.ts';
import { isAddressLabel, labelledAddress } from './address-labels.ts';
import { uncapitalised } from './capitals.ts';
import { isOfProject } from './of-projects.ts';
import { countryOf } from './parts-of-countries.ts';
import type { Seat } from './seat.ts';
import { isReach, withoutPicture } from './standing-towns.ts';
import { isTownName } from './town-words.ts';

/** Large towns that stand at the foot or beside the contacts without their country: "Rotterdam", "Westlands, Nairobi", "© 2026 Acme | Lyon". */

/** Large towns that people, firms and things are called as well: alone in a line they may be those. */
const alsoNamed = new Set(
  [
    'austin phoenix dallas houston denver essen lund sofia brooklyn jackson cleveland chester vigo lima asti kiel trier porto paris bergen graz como',
    'nice nancy reading bath mobile split derby orlando florence hamilton kingston york lancaster windsor bradford charlotte savannah santiago',
    'valencia concord salem dover male pau tours worms lincoln winchester carlisle bedford kendal',
  ].flatMap((row) => row.split(' ')),
);

/** A word over towns that are served, sold to or written about. */
const elsewhere = new RegExp(
  `(?<!\\p{L})${any(
    'areas?|serv(?:e|es|ed|ing|ice)|cover(?:age|ing)?|deliver\\p{L}*|ship\\p{L}*|cities|locations|regions?|offices|branches|stores|your (?:city|town)',
    'standorte|einsatzgebiete?|filialen|zones?|agences|villes|sedi|ciudades|sucursales|vestigingen|werkgebied|language|sprache|idioma|langue',
    'clients?|customers?|partners?|projects?|events?|jobs?|careers?|news|blog|posts?|search|select|choose|categor\\p{L}*|tags?|popular|tours?',
    'destinations?|weather|menu|from|to|via',
  )}(?!\\p{L})`,
  'u',
);

/** Whose town it is: a court's, a bank's, a chamber's. */
const ofBody =
  /gericht|kammer|versicherung|finanzamt|\b(?:courts?|chamber|bank|insurance|insured|tribunal|greffe|university|by|photo\p{L}*|design)(?!\p{L})/u;

/** "Monterrey, N.L.", "Annecy (74)", "Campinas - SP": the letters or the number of its state behind a town. */
const ofState = /^(?:\p{Lu}{2}|\d{2}|(?:\p{Lu}\.\s?){2,3}|\p{Lu}\p{Ll}{2,4}\.)$/u;

/** What parts a quarter from its town, or a name from the place behind it. */
const parting = /\s*,\s*|\s+[-–—·•|/]\s+|(?<=\p{Ll}{2})\/(?=\p{Lu})|\s*\(/u;

/** The large town that a line ends in, with nothing before it but a quarter's name. */
function townAtEndOf(text: string): string | null {
  const parts = uncapitalised(text.replace(/[\s.,)]+$/, ''))
    .split(parting)
    .filter(Boolean);
  if (parts.length > 1 && ofState.test(parts.at(-1) ?? '') && cityCountry(parts.at(-2) ?? '') !== null) parts.pop();
  const city = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return isLargeTown(city) && before.length < 3 && before.every((part) => isTownName(part) && !isLargeTown(part))
    ? city
    : null;
}

/** "© 2026 Acme Mills | Lyon", "Licensed in Illinois · Acme Law · Chicago": the town at the end of a line that names the firm, above the foot right before it. */
function townBehindName(page: SitePage, at: number): string | null {
  const { text, zone } = page.lines[at] as SheetLine;
  const isRights = /©|\(c\)|copyright/i.test(text);
  const parts = text.replace(/[\s.]+$/, '').split(isRights ? parting : /\s+[|·•]\s+/u);
  const [city = '', ...before] = parts.reverse();
  if (parts.length > 4 || !isLargeTown(city)) return null;
  const names = nameLettersOf(page).filter((name) => name.length > 2);
  const last = letters(before[0] ?? '');
  if (zone !== 'foot' && !isRights)
    return names.some((name) => last.startsWith(name)) && !isOfProject(page, at) ? city : null;
  return names.some((name) => letters(before.join(' ')).includes(name)) ? city : null;
}

/** "Made with ♥ in Lisbon", "Designed & built in Denver, Colorado": by whom, nobody says; a site's maker is named or linked. */
const withLove = made(
  `^(?:proudly )?(?:${any(
    '(?:made|built|crafted|created|brewed|baked|designed)(?: with(?: \\S+){1,4}?|,? (?:and|&) \\p{Ll}+) ',
    'hand(?:made|crafted) ',
    'based ',
  )})in (\\p{Lu}[\\p{L}.' -]{2,30}?)(?:, (\\p{Lu}[\\p{L} ]{1,25}))?[.!]?$`,
);
function townOfMakers(text: string): { city: string; country: string | null } | null {
  const last = /[^.]*$/.exec(text.replace(/[.!\s]+$/, ''))?.[0].trim() ?? '';
  const said = last.slice(0, 1).toLowerCase() + last.slice(1);
  const [, city = '', country = ''] = withLove().exec(said) ?? [];
  if (city === '' || /\b(?:by|site|website|theme|template)\b/i.test(text)) return null;
  const stated = countryOf(country, city);
  return isLargeTown(city) || (stated !== null && isTownName(city)) ? { city, country: stated } : null;
}

/** "P.O. Box 1234-80100" above its town. */
const box = /^(?:P\.?\s?O\.?\s?Box|Private Bag|Postfach|Postbus|B\.?P\.?)\s?[\d-]{2,14},?$/i;

/** The town of a line that says no more than that. */
function townIn(page: SitePage, at: number): Seat | null {
  const { text, zone, linked } = page.lines[at] as SheetLine;
  if (text.length > 90 || zone === 'nav' || zone === 'quote' || zone === 'head') return null;
  if (ofBody.test(text.toLowerCase()) || ofOthers(page.lines, at)) return null;
  const isFoot = zone === 'foot';
  const behind = townBehindName(page, at);
  if (behind !== null) return seat(behind, text, 'town at the foot');
  const made = isFoot && linked === 0 ? townOfMakers(text) : null;
  if (made !== null) return { ...made, said: text, from: 'town at the foot' };
  const own = labelledAddress(text);
  const city = text.length > 60 || linked > 0 ? null : townAtEndOf(own?.said ?? withoutPicture(text));
  const above = page.lines[at - 1]?.text ?? '';
  if (city === null || (above.length < 60 && elsewhere.test(above.toLowerCase()) && !isAddressLabel(above)))
    return null;
  const isLabelled = (own !== null || isAddressLabel(above) || box.test(above)) && !isOfProject(page, at);
  const isAlone = letters(text) === letters(city);
  if (isLabelled) return seat(city, text, `label "${(own?.label ?? above).slice(0, 40)}"`);
  if (!isReach(page, at) || (isAlone && alsoNamed.has(city.toLowerCase()))) return null;
  return seat(city, text, isFoot ? 'town at the foot' : 'town beside the contacts');
}
const seat = (city: string, said: string, from: string): Seat => ({ city, country: cityCountry(city), said, from });

/** Whether a line is one large town among others: "Tel Aviv | New York | London", or an item of such a list. */
const townsIn = (text: string): string[] =>
  text.length > 120 ? [] : text.split(/\s*[,|•·/&]\s*|\s+[-–—]\s+/).filter(isLargeTown);

/** The towns that stand so; none where lines of the page are several towns: then they are served, or offices. */
export function loneTowns(page: SitePage): Seat[] {
  const found = page.lines.flatMap((_, at) => townIn(page, at) ?? []);
  if (found.length === 0) return [];
  const all = new Set(
    page.lines.flatMap(({ text, zone }) => (zone === 'nav' && text.length > 60 ? [] : townsIn(text)).map(letters)),
  );
  return found.every(({ city }) => [...all].every((town) => town === letters(city))) ? found : [];
}
