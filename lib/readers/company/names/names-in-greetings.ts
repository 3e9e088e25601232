import { any } from '#core/any-of.ts';
import { addressesOf } from '../places/addresses.ts';
import type { SitePage } from '../site-page.ts';
import { plausible } from './name-words.ts';
import type { Named } from './named.ts';
import { isSubject } from './names-in-prose.ts';

/** Names behind words that greet whoever reads, or head what is said about the company. */

/** "Welcome to Acme Castings. We cast …", "Herzlich willkommen bei der Tischlerei Acme!" */
const welcome = new RegExp(
  `(?:^|[.!] )(?:a (?:very )?warm |herzlich )?${any(
    'welcome (?:to|at)|willkommen (?:bei|im|in|auf|beim)|bienvenue (?:chez|à|au|sur)|bienvenid[oa]s? (?:a|al)|benvenuti (?:da|in|al|alla|presso)',
    'welkom (?:bij|op)|välkommen till|velkommen til|bem[- ]vindo (?:à|ao)|witamy w(?: firmie)?|vítejte (?:u|v|ve)|tervetuloa',
  )} (?:(?:the (?:website|home ?page|web ?site|official (?:web)?site) of|der|dem|den|die|das|the|la|le|el|il|het|de|firma|firmy) |l['’])*((?:\\p{Lu}|\\d)[^.!?,:;()|–—]{2,50})`,
  'iu',
);
export function fromWelcome(page: SitePage): Named[] {
  const lines = page.lines.filter(({ zone, text }) => zone !== 'nav' && zone !== 'quote' && text.length < 400);
  const said = lines.slice(0, 60).flatMap(({ text }) => welcome.exec(text)?.[1]?.trim() ?? [])[0];
  return said === undefined ||
    !/^[\p{Lu}\d]/u.test(said) ||
    !plausible(said) ||
    isOfPage.test(said) ||
    said
      .split(' ')
      .slice(1)
      .some((word) => /^\p{Ll}{4}/u.test(word))
    ? []
    : [{ said, from: 'words about the company', weight: 2 }];
}
/** "About Acme" over a part of the page, where other lines speak of Acme, too, and one says what it does or is. */
const about =
  /^(?:[Aa]bout|ABOUT|[Üü]ber|[Oo]ver|[Àà] propos d[e’']|[Ss]obre|[Aa]cerca de|[Oo]m|[Оо] компании) ?(\p{Lu}[^.!?,:;()|]{1,40}|\p{Ll}\p{Lu}[^.!?,:;()|]{1,40})$/u;
export function fromAbout(page: SitePage): Named[] {
  const places = addressesOf(page).map(({ city }) => city);
  const isSpokenOf = (said: string): boolean => {
    const others = page.lines.filter(({ text, zone }) => zone !== 'nav' && text.includes(said) && !about.test(text));
    return (
      others.length > 1 &&
      others.some(({ text, heading }) => heading > 0 || isSubject(said, text) || text.includes('©'))
    );
  };
  return page.lines
    .filter(({ heading, zone, text }) => heading > 0 && zone === 'main' && text.length < 60)
    .slice(0, 6)
    .flatMap(({ text }) => about.exec(text)?.[1]?.trim() ?? [])
    .filter(
      (said) =>
        plausible(said) &&
        !isOfPage.test(said) &&
        !/^(?:The |Us$|Dr\.? |Mrs?\.? |Ms\.? |Prof\.? )/u.test(said) &&
        !places.includes(said) &&
        isSpokenOf(said),
    )
    .slice(0, 1)
    .map((said) => ({ said, from: 'words about the company', weight: 2 }));
}

/** "Welcome to My Homepage", "… our New Site" */
const isOfPage = new RegExp(
  `(?<!\\p{L})${any(
    // Whose: English, German, French
    'my|our|your|this',
    'unser\\p{L}*|mein\\p{L}*',
    'notre|mon|ma|votre',
    // Spanish, Italian, Dutch
    'nuestr\\p{L}+',
    'nostr\\p{L}+',
    'onze|mijn',
    // What
    'web ?sites?|home ?pages?|web ?page|page|site|blog|world|forum|wiki|club|nginx|apache|server|internet\\p{L}*',
  )}(?!\\p{L})`,
  'iu',
);
