import { any } from '#core/any-of.ts';
import { isLargeTown } from '#core/parse/cities.ts';
import { made } from './address-form.ts';
import { placeInWords, type WordedPlace } from './place-in-words.ts';
import { isStreet, isTownName } from './town-words.ts';

/** A street in a sentence, and the town behind it: "Visit our showroom at 12 Elm Road in Dayton, Ohio", "is located on Highway 9, Tulsa". */

const premises = any(
  'store|shop|showroom|studio|office|offices|workshop|factory|plant|restaurant|bakery|brewery|winery|clinic|practice|gallery|salon|farm|nursery|garage|yard',
);
const leads = made(
  `(?<!\\p{L})${any(
    "(?:is|are|['’]re|am)(?: \\p{Ll}+ly)?(?: located| situated| based| found)? (?:at|on)",
    `(?:[Ff]ind|[Vv]isit|[Rr]each) (?:us|our (?:\\p{Ll}+ )?${premises})(?: located)? (?:at|on)`,
    `(?:[Ss]top by|[Cc]ome (?:by|in to|to|visit)|[Cc]all in (?:at|to)|[Dd]rop (?:by|in to|in at)|[Ss]wing by) our (?:\\p{Ll}+ )?${premises} (?:at|on)`,
    '^(?:Conveniently )?(?:[Ll]ocated|[Ss]ituated) (?:at|on)',
  )} (?=\\d|\\p{Lu}|the (?:corner|intersection) of)`,
);
/** "12 Leith Walk", but "2026 Tool Fair". */
const house = /^(?!(?:19|20)\d\d\s)\d{1,5}[A-Za-z]?\s\p{Lu}\p{L}+\s\p{Lu}/u;
const parting = /,\s+|\s+in\s+/gu;

/** Where such words of a sentence begin, what they are, and the town; null where there are none, or the town is neither known nor in a country. */
export function locatedAt(text: string): (WordedPlace & { readonly at: number; readonly words: string }) | null {
  const hit = leads().exec(text);
  if (hit === null) return null;
  const behind = text.slice(hit.index + hit[0].length);
  for (const { index, 0: mark } of behind.matchAll(parting)) {
    const street = behind.slice(0, index).split(/,\s/)[0] as string;
    if (index > 90 || !(isStreet(street) || house.test(street))) return null;
    const place = placeInWords(behind.slice(index + mark.length));
    if (place !== null && isTownName(place.city) && (place.country !== null || isLargeTown(place.city)))
      return { city: place.city, country: place.country, at: hit.index, words: hit[0].trim() };
  }
  return null;
}
