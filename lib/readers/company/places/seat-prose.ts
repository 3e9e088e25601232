import { any } from '#core/any-of.ts';
import { clauseEnd } from '#core/negation.ts';
import { cityCountry, isLargeTown } from '#core/parse/cities.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { basedIn, beginsWith, seatNamed } from './based-in.ts';
import { isCapitals } from './capitals.ts';
import { countryCode, countryName } from './country-words.ts';
import { formerly, untilThen } from './former-words.ts';
import { locatedAt } from './located-at.ts';
import { placeInWords } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { isSeatPlainly, seatProse, seatWord } from './seat-words.ts';
import { townAtEnd } from './town-at-end.ts';

/** "we are 85 people in Leeds, United Kingdom": with the country, for towns without one come in lists. */
const peopleProse = new RegExp(
  `${any(
    // English, German, French
    "we(?: are|['’]re)",
    'wir sind',
    'nous sommes',
    // Spanish and Portuguese, Italian, Dutch
    'somos',
    'siamo',
    'wij zijn',
  )}(?: [^\\s\\d,.]+){0,4} \\d[\\d.,]* ${any(
    // English, German, French
    'people|persons|employees|colleagues',
    'menschen|mitarbeite\\S+|leute',
    'personnes|salariés',
    // Spanish, Italian, Dutch
    'personas',
    'persone',
    'mensen|medewerkers',
  )} (?:in|à|en|a|te)\\s`,
  'iu',
);

/** "App development based in Toronto, Canada": a description may leave out whose. */
const describedAs =
  /(?<!(?:compan(?:y|ies)|business(?:es)?|people|firms?|organi[sz]ations?|owners|those|anyone|teams?|brands?|users|members)\s)based in\s/u;
/** What a page's description says of a place to work, or of somebody else, is not said of the firm. */
const ofJob =
  /(?<!\p{L})(?:join|jobs?|careers?|hiring|vacanc\p{L}+|roles?|positions?|customers?|clients?|event|story|stories)(?!\p{L})/u;

/** Sentences that go on otherwise, and parts of the world that companies say they are in. */
const notCity =
  /^(?:The(?! Hague)|Our|One|All|Its)\b|^(?:Provence|Limburg|Silicon Valley|New England|Scandinavia|Middle East|(?:\p{Lu}\p{Ll}+ )?(?:Europe|Asia|Africa|America))$/u;

const everySeat = new RegExp(seatProse.source, `${seatProse.flags}g`);

/** "We used to be based in Bristol", "basés à Nantes jusqu'en 2019": said in its own clause. */
const isFormer = (text: string, hit: RegExpExecArray): boolean =>
  formerly.test(text.slice(0, hit.index).split(clauseEnd).at(-1) as string) ||
  / (?:was|were) /.test(hit[0]) ||
  untilThen.test(text.slice(hit.index + hit[0].length));

/** The words before a seat of today: "We used to be based in Bristol, but are now headquartered in Leeds" says two. */
const seatIn = (text: string): RegExpExecArray | null =>
  seatWord.test(text) ? ([...text.matchAll(everySeat)].find((hit) => !isFormer(text, hit)) ?? null) : null;

export function proseSeats(page: SitePage): Seat[] {
  const found: Seat[] = [];
  for (const sentence of sentencesOf(page)) {
    const seated = seatNamed(sentence.text);
    const based = seated ?? basedIn(sentence.text);
    if (
      based !== null &&
      !isFormer(sentence.text, based) &&
      (seated !== null || beginsWith(sentence.text, based) || ownSentence(page, sentence.text, based.index)) &&
      !notCity.test(based[1] as string)
    ) {
      const place = placeInWords(based[1] as string);
      if (place !== null && (place.city !== '' || place.country !== null))
        found.push({ ...place, said: sentence.text.slice(0, 400), from: `words "${based[0].slice(0, 40)}"` });
    }
    const located = locatedAt(sentence.text);
    if (
      located !== null &&
      [located.at, located.at + located.words.length].some((at) => ownSentence(page, sentence.text, at))
    )
      found.push({
        city: located.city,
        country: located.country,
        said: sentence.text.slice(0, 400),
        from: `words "${located.words}"`,
      });
    const isDescription = sentence.line === null && !ofJob.test(sentence.text.toLowerCase());
    const people = peopleProse.exec(sentence.text);
    const hit = seatIn(sentence.text) ?? people ?? (isDescription ? describedAs.exec(sentence.text) : null);
    if (hit === null) continue;
    // "our headquarters in" says itself whose they are.
    const isOwn = [hit.index, hit.index + hit[0].length].some((at) => ownSentence(page, sentence.text, at));
    if (!isOwn && !isDescription) continue;
    const strong = isSeatPlainly(hit[0]);
    const behind = sentence.text.slice(hit.index + hit[0].length);
    const whole = strong ? townAtEnd(behind.split(/\.\s|;|\s\|\s/)[0] as string) : null;
    const place = whole?.country ? { ...whole, said: behind } : placeInWords(behind);
    if (place === null || (place.city === '' && place.country === null) || notCity.test(place.city)) continue;
    // A dateline or a list of offices ("in London, Paris and Rome") is no seat.
    const rest = sentence.text.slice(hit.index + hit[0].length + place.said.length);
    if (!strong && /^\s*(?:,\s*\p{Lu}\p{L}+\s*)*,?\s*(?:and|und|et|y|en|&)\s+\p{Lu}/u.test(rest)) continue;
    const stated =
      place.country ?? countryCode(new RegExp(`^[\\s,(]*(${countryName})(?!\\p{L})`, 'u').exec(rest)?.[1] ?? '');
    // "Electrical drawings. Based in Lincoln." in a page's description: a town that is known needs no country there.
    if ((hit === people || (!isOwn && !isLargeTown(place.city))) && stated === null) continue;
    // "in South Seattle" is in Seattle; with its state it may be a town of its own.
    const city =
      stated === null
        ? place.city.replace(/^(?:North|South|East|West|Downtown|Central) (.+)$/u, (all, town) =>
            cityCountry(town) === null ? all : town,
          )
        : place.city;
    // Where all is in capitals any word may follow "located in".
    if (stated === null && cityCountry(city) === null && isCapitals(sentence.text)) continue;
    found.push({
      city,
      country: stated,
      said: sentence.text.slice(0, 400),
      from: `words "${hit[0].trim().slice(0, 40)}"`,
    });
  }
  return found.slice(0, 4);
}
