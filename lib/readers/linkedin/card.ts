import { any } from '#core/any-of.ts';
import { wholeCountry } from '#core/parse/country-names.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { all, closest, type Element, matches, parentOf } from '../dom.ts';
import { once } from '../once.ts';
import type { Piece } from '../pieces.ts';
import type { Page } from '../reader.ts';
import { isArea } from './area-words.ts';
import { degree, school } from './names.ts';
import { linkedInPieces, nameHeading, topCard } from './page.ts';
import { classed, companyOfButton } from './roles.ts';

/** The card at the top of a profile: what stands beside the name is no headline. */

/** "500+ connections", "1.234 Follower:innen", "Más de 500 contactos", "Ponad 500 kontaktów". */
export const counted = new RegExp(
  `^(?:mehr als |über |más de |plus de |più di |oltre |meer dan |mais de |mer än |mere end |mer enn |ponad |\\+ ?de )?\\d[\\d.,\\s]*(?:[KMkm]|tn|mn|tys\\.|mil\\.?|mio\\.?)?\\s*\\+?(?: de)?\\s*${any(
    'connections?|followers?|kontakte|follower:innen|relations?|abonnés|contactos|seguidores|collegamenti|connecties|volgers|conexões',
    'kontakter|följare|forbindelser|følgere|kontakt(?:y|ów)|obserwujących|bağlantı|takipçi|контакт\\p{L}*|отслеживающ\\p{L}*|подписчик\\p{L}*',
  )}(?!\\p{L})`,
  'iu',
);
const pronouns =
  /^\(?(?:\p{L}{1,6}\/)+\p{L}{1,6}\)?$|^\(?(?:she|he|they|elle|il|iel|sie|er|ella|él|lei|lui|zij|hij)\)?$/iu;
/** "Talks about #sails and #rope". */
const topics = /(?:^|\s)#\p{L}/u;
/** A country, an area, a town with its country or state. */
function isPlace(words: string): boolean {
  const last = words.split(',').at(-1)?.trim() ?? '';
  const isCountry = wholeCountry(last) !== null || (last !== words && regionCountry(last) !== null);
  return isCountry || isArea(words);
}

/** A line of several links. */
const isMenu = (element: Element): boolean =>
  all(matches(element, 'a') ? (parentOf(element) ?? element) : element, 'a', 2).length > 1;

export interface Card {
  readonly headline: string | null;
  readonly company: string | null;
  readonly location: string | null;
}

/** The top card in its order: name, degree, headline, company, location, "Contact info". */
export const cardOf: (page: Page) => Card = once((page) => {
  const card = topCard(page);
  const heading = nameHeading(page);
  if (!card || !heading) return { headline: null, company: null, location: null };
  const lines = linkedInPieces(card);
  const name = lines.findIndex(({ element }) => heading.contains(element));
  const rest = lines
    .slice(name + 1)
    .filter(({ text }) => !degree.test(text) && !pronouns.test(text) && !counted.test(text))
    // One's own profile asks to be verified.
    .filter(({ element }) => closest(element, 'a[href*="/verify"]') === null);
  const contact = rest.findIndex(({ element }) => closest(element, 'a[href*="contact-info"]') !== null);
  const place = contact > 0 ? rest[contact - 1] : undefined;
  // A place and the link to the contact info stand in one line, which is not the headline's: the box of both is smaller than the card.
  const isBeside = ({ element }: Piece) => {
    let box = parentOf(element);
    while (box && !box.contains(rest[contact]?.element ?? null)) box = parentOf(box);
    return box?.contains(rest[0]?.element ?? null) === false;
  };
  // Schools and firms are links, or they have no comma.
  const isSchool =
    place && (closest(place.element, 'a') !== null || (school.test(place.text) && !place.text.includes(',')));
  const location = place && contact > 1 && !isSchool && isBeside(place) ? place : undefined;
  const between = rest
    .slice(1, location ? contact - 1 : Math.max(contact, 0))
    .filter(({ element }) => !isMenu(element))
    .map(({ text }) => text.split(' · ')[0] ?? '');
  const employer = between.find(
    (words) => !school.test(words) && !topics.test(words) && !isPlace(words) && words.length < 120,
  );
  return {
    headline: rest[0]?.text ?? null,
    company:
      companyOfButton(card) ??
      // Positions further down may be marked as the card's employer is.
      classed(
        card,
        '.pv-top-card-section__company, .pv-top-card-v2-section__company-name, [data-control-name="position_see_more"], [data-section="currentPositionsDetails"]',
      ) ??
      employer ??
      null,
    location: location?.text ?? null,
  };
});
