import { any } from '#core/any-of.ts';
import { once } from '../../once.ts';
import { agreement } from '../agreement.ts';
import { bareName, hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { mailsOf } from '../mails.ts';
import { claimsCopyright, copyrightHolder } from '../names/copyright.ts';
import { namesOf } from '../names/names.ts';
import { phonesOf } from '../phones/phones.ts';
import { addressesOf } from '../places/addresses.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import { chosenLabel, hostLabelsOf, siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { callsItself } from '../trade/callings.ts';
import { namesTrade, speaksOfTrade } from '../trade/says-work.ts';
import { weWords } from '../we-words.ts';
import { asksCustomers, ofPractice, saysHours, saysRegister } from './business-words.ts';
import { companyMenu, siteMenu } from './menu-words.ts';

/** What on a page speaks for a business, each sign by itself too little: how much they weigh together, and the plainest of them. */

export interface BusinessSigns {
  /** Whether it gives a name that its host or its title bears out. */
  readonly isNamed: boolean;
  readonly weight: number;
  /** What was found, as the seller may read it. */
  readonly said: readonly string[];
}

/** Different entries of the menu, of its links and of short lines, that fit. */
const entriesOf = (page: SitePage, menu: RegExp): ReadonlySet<string> =>
  new Set([...page.links, ...page.lines].flatMap(({ text }) => (menu.test(text) ? [text.toLowerCase()] : [])));

export const menuEntries = once((page: SitePage) => ({
  ofCompany: entriesOf(page, companyMenu),
  ofSite: entriesOf(page, siteMenu),
}));

/** "We", "our", and the verbs of those who speak so without it. */
const we = new RegExp(
  `(?<!\\p{L})${any(...weWords)}(?!\\p{L})|\\p{L}{3}(?:amos|emos|imos|iamo|ujemy|ujeme|íme|áme)(?!\\p{L})`,
  'u',
);
const speaksAsWe = (words: string): boolean => we.test(words.toLowerCase());

/** Whether somebody speaks for several in the running text. */
export const speaksForSeveral = once((page: SitePage): boolean =>
  sentencesOf(page).some(({ text, line }) => line !== null && text.length > 20 && speaksAsWe(text)),
);

/** How plainly the page says what is made or offered here: "We repair roofs." more than "Acme repairs roofs.", which others say of it too. */
function work(page: SitePage): number {
  const told = sentencesOf(page)
    .filter(({ text }) => text.length > 15 && text.length < 500 && ownSentence(page, text, 60))
    .slice(0, 30)
    .filter(({ text }) => speaksOfTrade(text) || callsItself(page, text));
  return told.some(({ text }) => speaksAsWe(text)) ? 1.5 : told.length > 0 ? 1 : 0;
}

/** "Kim Sample Law" on kimsamplelaw.com: what the host bears out says the trade, too, or that it is a practice. */
export function isCalledByTrade(page: SitePage): boolean {
  const [{ said } = { said: '' }] = namesOf(page);
  const bare = bareName(said);
  return (
    /\s/.test(bare) &&
    agreement(said, hostLabelsOf(page)) > 0 &&
    (namesTrade(bare) || ofPractice.test(bare.toLowerCase()))
  );
}

/** The signs of a business on a page. */
export const businessSigns: (page: SitePage) => BusinessSigns = once((page) => {
  const [first = ''] = namesOf(page).map(({ said }) => said);
  // On a site of somebody's a name that stands neither in its host nor in its title may be anybody's.
  const isBorne =
    siteOf(page) === null || agreement(first, hostLabelsOf(page)) > 0 || page.title.includes(bareName(first));
  const name = isBorne ? first : '';
  const bare = bareName(name);
  const { ofCompany, ofSite } = menuEntries(page);
  const lines = page.lines.filter(({ text }) => text.length < 300);
  const asks = [...page.links, ...lines].find(({ text }) => text.length < 70 && asksCustomers.test(text));
  const holder = lines.some(
    ({ text }) => claimsCopyright(text) && letters(copyrightHolder(text) ?? '') === letters(name),
  );
  const mailed = mailsOf(page).some(({ host }) => agreement(name, [letters(chosenLabel(host))]) > 1);
  const entries = ofCompany.size + ofSite.size / 2;
  const does = work(page);
  // A first page is titled with the name first, a piece in a magazine with its headline.
  const isHeaded = letters(titleParts(page.title)[0] ?? '') === letters(name);
  const signs: readonly (readonly [boolean, number, string])[] = [
    [asks !== undefined, 2, `asks for customers (“${asks?.text ?? ''}”)`],
    [entries > 0, Math.min(entries, 2.5), 'has the menu of a company'],
    [addressesOf(page).length > 0, 1.5, 'gives an address'],
    [phonesOf(page).length > 0, 1.5, 'gives a telephone number'],
    [name !== '' && mailed, 1.5, 'gives its mail'],
    [lines.some(({ text }) => saysRegister.test(text)), 2, 'says where it is registered'],
    [lines.some(({ text }) => saysHours.test(text.toLowerCase())), 1, 'gives its hours'],
    [name !== '' && hasLegalForm(name), 2, 'has a legal form'],
    [/\s/.test(bare) && namesTrade(bare), 1.5, 'names its trade'],
    [name !== '' && holder, 1, 'names the holder of its rights'],
    [does > 0, does, 'says what it does'],
    [
      name !== '' && (isHeaded || namesOf(page).some(({ from }) => from === 'words about the company')),
      0.5,
      'gives its name',
    ],
  ];
  const found = signs.filter(([holds]) => holds);
  return {
    isNamed: name !== '',
    weight: found.reduce((sum, [, weight]) => sum + weight, 0),
    said: found.sort(([, a], [, b]) => b - a).map(([, , said]) => said),
  };
});
