import { isLargeTown } from '#core/parse/cities.ts';
import { once } from '../../once.ts';
import { ownSentence, type Sentence, sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { isCapitals } from './capitals.ts';
import { firmWays } from './firm-words.ts';
import { beforeTown, placeInWords } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { isTownName } from './town-words.ts';

/** The town behind what a firm says it is: "is a family workshop in Padova", "our bakery in Norwich", "eine Schreinerei aus Rostock". */

const leading = new RegExp(
  `(?<=[\\s–—-])(i[nm]|from|aus|à|au|en|de|a|di|nel|uit|te|vanuit|em|no|i|från|fra)\\s(?=${beforeTown}\\p{Lu})`,
  'gu',
);
/** "Bursa merkezli bir firmayız": the town stands first. */
const turkish = /(?<!\p{L})(\p{Lu}\p{L}{3,})(?:['’][dt][ae]|) merkezli(?!\p{L})/u;
/** "in Berlin and Hamburg", "in Leeds, York and Hull": of several it is in none. */
const goesOn =
  /^\s*(?:,\s*\p{Lu}\p{L}+\s*)*,?\s*(?:and|und|et|y|e|en|och|og|&|\/|\+|to|bis)\s+(?:in\s+|à\s+|en\s+)?\p{Lu}/u;

/** "We are in Chicago for the fair", "in Oslo this week": a journey. */
const forNow = /^,?\s+(?:for|this|next|on|until|from|again|now|today|tomorrow|soon|with)(?!\p{L})/u;

/** Made on first use, as most pages have nothing of most languages. */
const way = once(([, before]: (typeof firmWays)[number]) => new RegExp(`(?:${before()}) $`, 'u'));

/** What others have built for them, and pictures show. */
const built =
  /(?<!\p{L})(?:hotels?|restaurants?|restaurante|ristorante|caf[eé]|bar|shop|store|school|clinic|gallery|gym|haus|schule|laden|école|escuela|scuola)$/u;

/** A line that begins with what something is may be a picture's: it counts in the head of the page, at its foot, and in its description. */
const saysOwn = (page: SitePage, { line }: Sentence, what: string): boolean =>
  line === null || ((line.zone === 'foot' || page.lines.indexOf(line) < 12) && !built.test(what.trim()));

function townsIn(page: SitePage, sentence: Sentence): Seat[] {
  const { text } = sentence;
  if (text.length > 500 || isCapitals(text)) return [];
  const seats: Seat[] = [];
  for (const hit of text.matchAll(leading)) {
    const rest = text.slice(hit.index + hit[0].length);
    const place = placeInWords(rest);
    // A town that is not known may be any word with a capital.
    if (place === null || !isTownName(place.city) || (place.country === null && !isLargeTown(place.city))) continue;
    const further = rest.slice(place.said.length);
    if (goesOn.test(further)) continue;
    const before = text.slice(Math.max(0, hit.index - 140), hit.index).toLowerCase();
    const found = firmWays
      .map((one) => (one[0].test(hit[1] as string) ? way(one).exec(before) : null))
      .find((one) => one !== null);
    if (found === undefined || found === null) continue;
    if (found[0].startsWith('we') && forNow.test(further)) continue;
    const start = hit.index - before.length + found.index;
    const isFirst = text.slice(0, start).trim() === '';
    const isOwn = [start, hit.index].some((at) => ownSentence(page, text, at));
    const speaks = /^(?:our|unser|notre|nuestr|nostr|onze|ons|nossa?|vår|vores|estamos|siamo|ci |nos |ficamos)/.test(
      found[0],
    );
    if (!isOwn || (isFirst && !speaks && !saysOwn(page, sentence, found[0]))) continue;
    seats.push({
      city: place.city,
      country: place.country,
      said: text.slice(0, 400),
      from: `words "${text
        .slice(start, hit.index + hit[0].length)
        .trim()
        .slice(-40)}"`,
    });
  }
  const [, city = ''] = turkish.exec(text) ?? [];
  if (isLargeTown(city)) seats.push({ city, country: null, said: text.slice(0, 400), from: 'words "merkezli"' });
  return seats;
}

/** The towns of such words, in page order. */
export const firmTowns = (page: SitePage): Seat[] => sentencesOf(page).flatMap((sentence) => townsIn(page, sentence));
