import { once } from '../../once.ts';
import type { Found } from '../../reader.ts';
import { fold } from '../../visible.ts';
import { agreement } from '../agreement.ts';
import { bareName, hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { mailsOf } from '../mails.ts';
import { countryCode } from '../places/country-words.ts';
import { isRegion } from '../places/town-words.ts';
import { published } from '../publisher.ts';
import { hostLabelsOf, mailLabelsOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { hitsIn, plain } from '../trade/trade-match.ts';
import { everyName } from './name-places.ts';
import { beforeName, behindName, isHost, plausible, slogan } from './name-words.ts';
import type { Named } from './named.ts';
import { fromLines } from './names-in-lines.ts';

/** What the page calls its company: every name that stands on it, weighed against each other and the host. */

/** A title alone that neither the host nor a legal form bears out is a headline, not a name. */
const isHeadline = ({ sources, isBorne, best }: Rated): boolean =>
  !isBorne && best.isLone !== true && !hasLegalForm(best.said) && [...sources].every((from) => /title$/.test(from));

/** "Homöopathie": a trade's word alone heads many pages, and names nobody. */
function isTrade(said: string): boolean {
  const words = /\s/.test(said) ? '' : plain(said);
  return words !== '' && hitsIn(words).some(({ start, end }) => start === 0 && end === words.length);
}

/** "Acme GmbH aus Zeven", "Acme, Inc. of San Diego": where it is stands behind its legal form, or what it is called for short. */
function withoutPlace(words: string): string {
  const said = words.replace(/(?<=\p{L}{3}) \([A-Z]{2,8}\)$/u, '');
  // "The Acme Studio, Hobart, Tasmania"
  const [, shop = '', region = ''] = /^(.{3,40}?), \p{Lu}[\p{L}' -]{1,24}, (\p{Lu}[\p{L}. ]{1,24})$/u.exec(said) ?? [];
  if (shop !== '' && (countryCode(region) !== null || isRegion(region))) return shop;
  const [, name = ''] =
    /^(.+?),?\s(?:aus|in|of|from|uit|à|de|en)\s(?!C\.?\s?V\b|R\.?\s?L\b)\p{Lu}.*$/u.exec(said) ?? [];
  return hasLegalForm(name) && !/^(?:group|company|gruppe)$/i.test(name) ? name : said;
}

/** "Acme Pumps in Leeds", "Acme. Pumps made easy", "Acme, Leeds", where the host spells what stands before it; "Boulangerie Acme à Nantes" where it spells a part. */
function withoutTown(said: string, hosts: readonly string[]): string {
  const [, name = ''] =
    /^(\S.{2,40}?),? (?:in|à|aus|en|i) \p{Lu}\S+(?: \p{Lu}\S+)?$/u.exec(said) ??
    /^(\S.{2,40}?)[.,] \S.*$/u.exec(said) ??
    [];
  // "Acme S.A. de C.V."
  if (name === '' || hasLegalForm(said) || hasLegalForm(name)) return said;
  const agreed = agreement(name, hosts);
  return agreed === 3 || (agreed === 2 && / (?:à|aus) \p{Lu}/u.test(said) && agreement(said, hosts) < 3) ? name : said;
}

interface Rated {
  rate: number;
  readonly sources: Set<string>;
  best: Named;
  /** The host says it, or the mail does. */
  readonly isBorne: boolean;
}

/** The company's names, best first; empty where nothing on the page bears one out. */
export const namesOf: (page: SitePage) => readonly Found[] = once((page) => {
  const hosts = hostLabelsOf(page);
  // "marrowby@provider.net"
  const boxes = mailsOf(page).flatMap(({ box }) => (letters(box).length > 5 ? [letters(box)] : []));
  const title = letters(page.title);
  const rated = new Map<string, Rated>();
  for (const raw of everyName(page)) {
    const said = withoutTown(withoutPlace(fold(raw.said).replace(/^[\s|•·–-]+|[\s|•·,–-]+$/gu, '')), hosts);
    if (!plausible(said)) continue;
    const key = letters(bareName(said));
    if (key === '') continue;
    const agreed = agreement(said, hosts);
    const mailed =
      agreed > 0 ? 0 : agreement(said, mailLabelsOf(page)) > 1 ? 0.8 : agreement(said, boxes) > 1 ? 1.2 : 0;
    const dull =
      (slogan.test(bareName(said)) ? 1.5 : 0) +
      (isHost.test(said) && raw.isLone !== true ? 1.5 : 0) +
      (said.split(/\s+/).length > 5 ? 1 : 0) +
      (agreed > 0 && agreed < 3 && isTrade(said) ? 3 : 0) +
      (beforeName.test(said) || behindName.test(said) ? 0.5 : 0);
    const had = rated.get(key);
    // "Factory contacts for Acme, Inc.": the title holds the name, and other words.
    const inTitle = !/title$/.test(raw.from) && key.length > 4 && title.includes(key) ? 0.6 : 0;
    const rate = raw.weight + agreed * 1.2 + mailed + inTitle - dull;
    if (had === undefined)
      rated.set(key, { rate, sources: new Set([raw.from]), best: { ...raw, said }, isBorne: agreed + mailed > 0 });
    else {
      if (!had.sources.has(raw.from)) had.rate = Math.max(had.rate, rate) + 0.8;
      had.sources.add(raw.from);
      if (raw.weight > had.best.weight) had.best = { ...raw, said };
    }
  }
  const order = [...rated.entries()].sort(([, a], [, b]) => b.rate - a.rate);
  // A headline may weigh as much as a name.
  const first = order.find(([, one]) => !isHeadline(one));
  if (first === undefined || first[1].rate < 2) return [];
  return order
    .filter((entry) => entry === first || !isHeadline(entry[1]))
    .filter(([key, one]) => key === first[0] || one.rate > 3)
    .slice(0, 8)
    .map(([, one]) => ({ said: one.best.said, from: one.best.from, also: [...one.sources] }))
    .flatMap(({ said, from, also }) => [
      { said, from },
      ...also.filter((other) => other !== from).map((other) => ({ said, from: other })),
    ]);
});

/** The letters of the company's names, without their legal forms: what other words are held against. One letter alone is left out. */
export const nameLettersOf: (page: SitePage) => readonly string[] = once((page) =>
  namesOf(page)
    .map(({ said }) => letters(bareName(said)))
    .filter((name) => name.length > 1),
);

/** Other names of the same company: legal names, and the names it gives itself for machines. */
export function aliasesOf(page: SitePage): Found[] {
  const main = letters(namesOf(page)[0]?.said ?? '');
  const hosts = hostLabelsOf(page);
  const given = published(page, 'legalName', 'alternateName', 'name');
  const legal = fromLines(page).filter(
    ({ said }) => hasLegalForm(said) && (agreement(said, hosts) > 0 || letters(said).includes(main)),
  );
  const seen = new Set([main]);
  return [...given, ...legal].flatMap(({ said, from }) => {
    const key = letters(said);
    if (!plausible(said) || main === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ said: fold(said), from }];
  });
}
