import { type Kind, line, none } from './kind-of-lines.ts';

/** The short lines of what is offered one by one: goods, houses, events, courses. Add a row to add a kind. */

const price = line(
  '(?:from |ab |nur )?[£$€]\\s?\\d[\\d.,]*',
  '(?:(?:kalt|warm)miete:? |(?:kauf)?preis:? )?\\d[\\d.,]*\\s?(?:€|eur|kr|zł)',
);

/** What stands on the button of a shop, by language, in small letters. */
export const buying = [
  '.{0,24}add to (?:cart|basket|bag)|buy (?:it )?now',
  'in den warenkorb|jetzt kaufen|ajouter au panier|acheter|añadir al carrito|in winkelwagen|aggiungi al carrello',
  'カートに(?:入れる|追加)|今すぐ購入|加入购物车|立即购买|장바구니(?: 담기)?',
] as const;

/** Kinds that a company's own pages at such addresses may look like: its shop, its courses, its jobs. */
export const goods: readonly Kind[] = [
  none(
    'This page is about one product or listing.',
    2,
    line('(?:buy|get|book|find) tickets?', 'tickets? (?:kaufen|from .*)', 'billets', 'comprar entradas', 'sold out'),
    line('add to (?:my )?calendar', '(?:ical|google calendar)(?: export)?', 'this event has (?:passed|ended)\\.?'),
    line('(?:doors(?: open)?|einlass|beginn|starts?(?: at)?):? .{0,20}\\d{1,2}[:.h]\\d\\d.*', 'rsvp', 'event details'),
    line(
      '(?:[^\\d\\s,]{2,10},? )?\\d{0,2}\\.? ?[^\\d\\s]{3,9} (?:\\d{1,2},? )?20\\d\\d,? (?:at |um |@ )?\\d{1,2}[:.]\\d\\d.*',
    ),
  ),
  none(
    'This page is about one product or listing.',
    3,
    price,
    line(...buying),
    // What markets have, where each thing is another seller's.
    line(
      '(?:about|visit|meet) (?:the|this|your) (?:shop|seller)',
      '(?:über den|zum) (?:shop|verkäufer)',
      'contact (?:the )?seller',
      'voir la boutique',
      '(?:more|other) (?:items )?from this (?:shop|seller)',
    ),
    line(
      '(?:only )?\\d+ (?:left|available)',
      'nur noch \\d+ (?:verfügbar|auf lager)',
      'plus que \\d+ en stock',
      '(?:\\d+ )?(?:in|out of) stock',
      '(?:nicht )?(?:auf lager|vorrätig)',
      'en stock',
      'op voorraad',
      'availability:.*',
    ),
    line('add to (?:wish ?list|compare|favou?rites)', 'auf den (?:wunsch|merk)zettel', 'ajouter à ma liste.*'),
    line('(?:customer )?reviews(?: \\(\\d+\\))?', 'write a review', 'be the first to review.*', 'kundenbewertungen'),
    line(
      '(?:you may also like|related products|ähnliche produkte|customers also (?:bought|viewed))\\W*',
      'sku:? .*',
      'qty:?',
      'quantity:?',
    ),
  ),
  none(
    'This page is about one product or listing.',
    3,
    price,
    line(
      '(?:request|arrange|book|schedule) a (?:viewing|test drive|tour|showing)',
      'contact (?:agent|seller|dealer)',
      '(?:anbieter|verkäufer|makler) kontaktieren',
      "contacter (?:l['’]annonceur|l['’]agence|le vendeur)",
      'contactar (?:con el )?(?:anunciante|vendedor)',
    ),
    line(
      '\\d+ (?:bed|bath)(?:room)?s?.{0,30}',
      'property type:?.*',
      '[\\d,.]+ ?(?:sq\\.? ?ft\\.?|m²|qm)',
      'kaltmiete',
      'wohnfläche.*',
      'surface habitable.*',
    ),
    line('mileage:?.*', '[\\d,.]+ (?:miles|mi|km)', 'vin:?.*', 'fuel type:?.*', 'transmission:?.*', 'erstzulassung.*'),
  ),
  none(
    "This page sells one person's course.",
    3,
    line('enrol?l (?:now|in this course)', 'start this course'),
    line("what you(?:[’']ll| will) learn", 'course (?:content|curriculum)', 'this course includes:?'),
    line('\\d+ (?:lectures|lessons|students(?: enrolled)?).{0,30}'),
  ),
  // What those have who sell other people's rooms.
  none(
    'This page is about one product or listing.',
    2,
    line(
      'see availability',
      'select dates',
      'free cancellation.{0,30}',
      'property highlights',
      'guests who stayed here.*',
      'house rules',
    ),
    line(
      'guest (?:rating|reviews?).{0,20}',
      '(?:very good|excellent|fabulous|wonderful),? \\d[.,]\\d.{0,40}',
      '\\d[.,]\\d(?: ?/ ?10)?(?: \\(?[\\d,.]+ reviews\\)?)?',
    ),
    line(
      'nearby (?:hotels|properties|attractions).{0,20}',
      'similar (?:hotels|properties).{0,20}',
      '.{0,60}updated (?:20\\d\\d )?prices(?: 20\\d\\d)?',
      'free cancellation.{0,30}',
    ),
  ),
];
