import { any } from '#core/any-of.ts';
import { cityCountry } from '#core/parse/cities.ts';
import { siteOf } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { made } from './address-form.ts';
import { town } from './address-parts.ts';
import { countryOfHost } from './country-words.ts';
import type { Seat } from './seat.ts';

/** "Ihr Fliesenleger aus Leverkusen", "Votre plombier à Lyon": whose a firm says it is, and in which town. */

const yours = any(
  'Ihre?(?: \\p{L}+(?:[er]|es))? \\p{Lu}[^.!?:,|]{2,50} (?:aus|in)',
  'Wir sind (?:ein|eine|Ihre?)(?! (?:Familie|Paar|Ehepaar|Gruppe))[^.!?:|]{3,80} aus',
  'Votre [^.!?:,|]{3,50} à',
  '(?:Uw|Jouw|Je) [^.!?:,|]{3,50} (?:in|uit|te)',
  '(?:Su|Tu) [^.!?:,|]{3,50} en',
  'Your (?:local |trusted |friendly )?[^.!?:,|]{3,50} in',
);
/** Made on first use, as most pages have nothing of it. */
const yourTown = made(`(?<!\\p{L})(?:${yours}) (${town})(?!\\s*(?:,|/|&|und|and|et|en|y|bis|sowie)\\s*\\p{Lu})`);
const hint = /(?<!\p{L})(?:Ihre?|Wir sind|Votre|Uw|Jouw|Je|Su|Tu|Your) /u;

/** The large towns of the host's own country that the head, the headings and short lines say so. */
export function yourTowns(page: SitePage): Seat[] {
  const home = countryOfHost(siteOf(page)?.url.hostname ?? '');
  if (home === null) return [];
  const lines = page.lines.filter(({ text, zone }) => zone !== 'nav' && zone !== 'quote' && text.length < 160);
  return [page.title, meta(page, 'description', 'og:description') ?? '', ...lines.map(({ text }) => text)]
    .filter((said) => hint.test(said))
    .flatMap((said) => {
      const city = (yourTown().exec(said)?.[1] ?? '').replace(/[\s.]+$/, '');
      return city !== '' && cityCountry(city) === home
        ? [{ city, country: home, said: said.slice(0, 300), from: 'words that say whose the firm is' }]
        : [];
    });
}
