import { agreement } from '../agreement.ts';
import { siteMenu } from '../kind/menu-words.ts';
import { hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { withoutAddressLabel } from '../places/address-labels.ts';
import { addressesOf } from '../places/addresses.ts';
import { countryCode } from '../places/country-words.ts';
import { county, isRegion } from '../places/town-words.ts';
import { chosenLabel, hostLabelsOf, sameSite, siteOf } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { claimsCopyright, copyrightHolder } from './copyright.ts';
import { plausible } from './name-words.ts';
import type { Named } from './named.ts';

/** Names on lines that give little but a name: a copyright line, a name with its legal form, what stands above the street. */

export function fromLines(page: SitePage): Named[] {
  const found: Named[] = [];
  const lines = page.lines;
  for (const [at, line] of lines.entries()) {
    // "Postal address: Acme Ltd"
    const text = withoutAddressLabel(line.text);
    if (text.length < 400 && claimsCopyright(text)) {
      // "Web design by Zap | © 2012 Acme": of what stands beside each other the part with the sign.
      const parts = text.split(
        /(?=\b(?:website|web\s?design|site|powered|designed|developed|design)\b[^|]{0,30}\bby\b)/i,
      );
      const own = parts[0] === '' ? (text.split(/\s*\|\s*/).find(claimsCopyright) ?? '') : (parts[0] as string);
      const holder =
        copyrightHolder(own) ??
        (/^©?[\s\d–-]*(?:copyright)?[\s\d–-]*$/i.test(text) ? (lines[at + 1]?.text ?? null) : null);
      if (holder !== null && holder.length <= 60 && !isLinkAway(page, holder))
        found.push({
          said: holder,
          from: 'copyright line',
          weight: line.zone === 'foot' || at > lines.length - 8 ? 2 : 1.5,
        });
    } else if (
      text.length <= 60 &&
      hasLegalForm(text) &&
      /^\d{0,3}\p{Lu}|^\d?\p{L}+\p{Lu}/u.test(text) &&
      !/[:@]/.test(text) &&
      line.linked < text.length
    ) {
      found.push({ said: text, from: 'line with a legal form', weight: line.zone === 'foot' ? 1.6 : 1.4 });
    } else if (text.length < 200) {
      // "Acme S.r.l. — Sede legale: …"
      const first = text.split(
        line.zone === 'foot' ? /\s*[|♦•·]\s*/ : /\s+[—–-]\s+(?=\p{Lu}[\p{L} ]{2,20}:)/u,
      )[0] as string;
      if (first !== text && hasLegalForm(first) && first.length < 60)
        found.push({ said: first, from: 'line with a legal form', weight: line.zone === 'foot' ? 2.2 : 1.6 });
    }
    if (found.length > 60) break;
  }
  return found;
}

/** "Kim B. Sample, D.D.S." heads the page of a practice; where several do, they work there. */
const titled =
  /^(?:Dr\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3},? (?:D\.?D\.?S|D\.?M\.?D|M\.?D|D\.?V\.?M|D\.?P\.?M|O\.?D|D\.?C|C\.?P\.?A|Esq|LCSW|LMFT)\.?(?:,? (?:P\.?[AC]|PLLC|LLC|Inc)\.?)?$/u;
export function fromTitled(page: SitePage): Named[] {
  const found = page.lines.filter(({ text }) => text.length < 60 && titled.test(text));
  const [first] = found;
  return first === undefined || first.heading === 0 || found.some(({ text }) => text !== first.text)
    ? []
    : [{ said: first.text, from: 'heading with a degree', weight: 2 }];
}

/** Whether a name is a link to somebody else's site, as that of whoever made this one is. */
function isLinkAway(page: SitePage, name: string): boolean {
  const site = siteOf(page)?.url.hostname;
  return page.links.some(({ href, text }) => {
    if (!text.includes(name) || !/^https?:/i.test(href) || !URL.canParse(href)) return false;
    const { hostname } = new URL(href);
    return site === undefined
      ? agreement(name, [letters(chosenLabel(hostname))]) > 0 && !page.title.includes(name)
      : !sameSite(hostname, site) && agreement(name, hostLabelsOf(page)) === 0;
  });
}

/** What parts a firm from its street. */
const behindFirm = /\s*[|·•♦]\s*|,\s+(?=\d|\p{Lu}[^,]*\d)|\s+[-–—]\s+/u;

/** "Acme Möbel GmbH" right above the street of the only firm that a page gives an address of: what an imprint and a contact page say. */
export function fromLetterhead(page: SitePage): Named[] {
  const found = addressesOf(page).flatMap(({ at }) => {
    // "Acme Möbel GmbH, Ringstr. 5, 50667 Köln": in the line of the address what stands before the street.
    const above = page.lines
      .slice(Math.max(0, at - 3), at + 1)
      .flatMap(({ text }) => [text, text.split(behindFirm)[0] as string]);
    return (
      above.findLast((text) => text.length < 60 && hasLegalForm(text) && /^\p{Lu}/u.test(text) && !/[:@]/.test(text)) ??
      []
    );
  });
  const [first] = found;
  return first === undefined || found.some((said) => letters(said) !== letters(first))
    ? []
    : [{ said: first, from: 'line above the address', weight: 2 }];
}

/** Above the street stands whose address it is, where the page's head has the same words: "De Kapperij", "Weststraat 73". */
export function fromAddresses(page: SitePage): Named[] {
  const head = letters([page.title, meta(page, 'description') ?? ''].join('|'));
  return addressesOf(page)
    .slice(0, 3)
    .flatMap(({ at, line, city }) => {
      // "Acme Inn · 3 Mill Street · Leeds LS1 4AB", where the page calls it so elsewhere, too.
      const [first = ''] = line.text.split(/\s*[|·•♦]\s*|,\s+(?=\d)|\s+[-–—]\s+/);
      if (
        first.length < 50 &&
        !/\d|[:@]/.test(first) &&
        plausible(first) &&
        // A town or a country may stand there, too.
        first !== city &&
        countryCode(first) === null &&
        !isRegion(first) &&
        page.lines.some(({ text }) => text !== line.text && text.includes(first))
      )
        return [{ said: first, from: 'name before the address', weight: 2 }];
      const said = page.lines
        .slice(Math.max(0, at - 4), at)
        .map(({ text }) => text)
        .findLast(
          (text) =>
            text.length < 50 &&
            !/\d|[:@]/.test(text) &&
            !county.test(text) &&
            text !== city &&
            plausible(text) &&
            head.includes(letters(text)) &&
            !siteMenu.test(text),
        );
      return said === undefined ? [] : [{ said, from: 'line above the address', weight: 2 }];
    });
}
