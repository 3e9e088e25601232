import { any } from '#core/any-of.ts';
import { once } from '../once.ts';
import { isA, type Thing, wordsAt } from '../thing.ts';
import { agreement } from './agreement.ts';
import { bareName } from './legal-form.ts';
import { letters } from './letters.ts';
import { claimsCopyright, copyrightHolder } from './names/copyright.ts';
import { digitsOf } from './phones/phone-shapes.ts';
import { chosenLabel, hostLabelsOf, sameSite, siteName, siteOf } from './site.ts';
import type { SitePage } from './site-page.ts';
import { jsonLdOf, markedOf } from './site-page.ts';
import { titleParts } from './title-parts.ts';

/** The organisation that the page describes as its own, told from those it merely mentions. */

const organisation = new RegExp(
  `^${any(
    // What the types of organisations end in: "SportsOrganization", "HVACBusiness", "AutoRepair", "RoofingContractor".
    '.*(?:Organization|Corporation|Business|Store|Shop|Agency|Service|School|Salon|Club|Gym|Dealer|Repair|Rental|Center)',
    '.*(?:Contractor|Restaurant|Clinic|Dentist|Gallery|Resort|Theater|ActivityLocation|Establishment|Parlor|GasStation)',
    // Those that end in no such word.
    'NGO|Consortium|Cooperative|Airline|Brand|Library|CollegeOrUniversity|Preschool|Museum|RadioStation|TelevisionStation',
    'Hotel|Motel|Hostel|BedAndBreakfast|Campground|Bakery|BarOrPub|Brewery|Winery|Distillery|CafeOrCoffeeShop',
    'Attorney|Notary|Physician|Hospital|Pharmacy|Optician|Optometric|DiagnosticLab|VeterinaryCare|ChildCare|AnimalShelter',
    'RealEstateAgent|BankOrCreditUnion|Electrician|Plumber|HousePainter|Locksmith|MovingCompany|SelfStorage|Florist',
    'DaySpa|AutoWash|DryCleaningOrLaundry|AmusementPark|Casino|StadiumOrArena|GolfCourse|BowlingAlley',
  )}$`,
);
const notOne = new RegExp(
  `^${any(
    'BreadcrumbList|SearchAction|Place|WebSite|WebPage|EntryPoint|.*Action|Store.*Item',
    'Service|FinancialProduct|BroadcastService|WebService|GovernmentService|FoodService|TaxiService',
    'CableOrSatelliteService',
  )}$`,
);

/** Properties under which a page's own organisation hangs. Under others (author, brand, review, sponsor, seller) it is somebody else. */
const ownUnder =
  /^(?:|publisher|about|mainEntity|creator|copyrightHolder|provider|mainEntityOfPage|isPartOf|hasPart|hiringOrganization|sourceOrganization|itemListElement|owns|object)$/;

export const isOrganisation = (thing: Thing): boolean =>
  isA(thing, organisation) && !thing.types.every((type) => notOne.test(type));

/** Whether what the thing says of itself (address of its site, e-mail) leads to this site. */
function leadsHere(thing: Thing, host: string): boolean {
  const addresses = [
    ...wordsAt(thing, 'url'),
    ...wordsAt(thing, 'email').map((mail) => mail.replace(/^(?:mailto:)?[^@]*@/, 'https://')),
  ];
  return addresses.some((words) => {
    try {
      return sameSite(new URL(words.trim()).hostname, host);
    } catch {
      return false;
    }
  });
}

const spelledBy = (thing: Thing, name: string): boolean =>
  wordsAt(thing, 'url').some(
    (url) => URL.canParse(url) && agreement(name, [letters(chosenLabel(new URL(url).hostname))]) > 1,
  );

/** Whether the page calls itself, in its title or its foot, by a name that the host bears out: then another name is another's. */
const namesItself = (page: SitePage, hosts: readonly string[]): boolean =>
  [siteName(page) ?? '', ...titleParts(page.title)].some((said) => agreement(said, hosts) > 1) ||
  page.lines.some(
    ({ text }) => text.length < 200 && claimsCopyright(text) && agreement(copyrightHolder(text) ?? '', hosts) > 1,
  );

/** Whether a thing's name or number stands in the title, the first heading, the head or the foot: a firm's other name does. */
function isShown(page: SitePage, thing: Thing): boolean {
  const first = page.lines.find(({ heading }) => heading === 1);
  const shown = [
    page.title,
    siteName(page) ?? '',
    ...page.lines.flatMap((line) =>
      line === first || line.zone === 'head' || line.zone === 'foot' || claimsCopyright(line.text) ? [line.text] : [],
    ),
  ].join('\n');
  const names = wordsAt(thing, 'name').map((name) => letters(bareName(name)));
  const numbers = wordsAt(thing, 'telephone').map((words) => digitsOf(words).slice(-7));
  return (
    names.length === 0 ||
    names.some((name) => name !== '' && letters(shown).includes(name)) ||
    numbers.some((number) => number.length === 7 && digitsOf(shown).includes(number))
  );
}

/** The page's own organisations, surest first; empty where the page describes only others, or several that it could be. */
export const publishersOf: (page: SitePage) => readonly Thing[] = once((page) => {
  const site = siteOf(page);
  const hosts = hostLabelsOf(page);
  const all = [...jsonLdOf(page), ...markedOf(page)].filter(isOrganisation);
  const rated = all
    .map((thing) => {
      const names = wordsAt(thing, 'name');
      const agreed = Math.max(0, ...names.map((name) => agreement(name, hosts)));
      const here = site !== null && leadsHere(thing, site.url.hostname);
      // On a page without an address the organisation that its title names, and whose host spells it so.
      const isTitled = site === null && names.some((name) => page.title.includes(name) && spelledBy(thing, name));
      const elsewhere = !here && !isTitled && agreed === 0 && wordsAt(thing, 'url').some((url) => /^https?:/.test(url));
      return {
        thing,
        rate:
          (here ? 4 : 0) + (isTitled ? 2 : 0) + agreed + (ownUnder.test(thing.under) ? 0 : -6) + (elsewhere ? -6 : 0),
        size: thing.props.size,
      };
    })
    .filter(({ rate }) => rate >= 0);
  const sure = rated.filter(({ rate }) => rate > 0);
  // Of those of which nothing is known only such as the page shows elsewhere, where it has a name of its own.
  const open = namesItself(page, hosts) ? rated.filter(({ thing }) => isShown(page, thing)) : rated;
  const kept = sure.length > 0 ? sure : open.length <= 2 ? open : [];
  return kept.sort((a, b) => b.rate - a.rate || b.size - a.size).map(({ thing }) => thing);
});

/** The words at a path of the page's own organisation, each with the place they stand. */
export const published = (page: SitePage, ...paths: readonly string[]): { said: string; from: string }[] =>
  publishersOf(page).flatMap((thing) =>
    paths.flatMap((path) =>
      wordsAt(thing, path).map((said) => ({ said, from: `${thing.how} ${thing.types[0] ?? 'Organization'}.${path}` })),
    ),
  );
