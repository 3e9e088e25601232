import { fold } from '../../visible.ts';
import { hasLegalForm } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { beforeName, behindName, isPageWord, ofJobs } from './name-words.ts';
import type { Named } from './named.ts';

/** Names in the parts of the title. */

export function fromTitle(page: SitePage): Named[] {
  const found: Named[] = [];
  for (const [title, from] of [
    [page.title, 'title'],
    [meta(page, 'og:title') ?? '', 'meta og:title'],
  ] as const) {
    // "Acme Restaurant (Dallas, TX 75201)"
    const parts = titleParts(title).map((part) => fold(part).replace(/\s*\([^()]*\d[^()]*\)$/, ''));
    parts.forEach((said, at) => {
      const isLone = parts.length > 1 && !isPageWord(said) && parts.every((part) => part === said || isPageWord(part));
      const weight = parts.length === 1 ? 1 : isLone || at === parts.length - 1 ? 2 : at === 0 ? 1.5 : 1;
      // "Leading Payments Company" and "vof marrow, feeds" say more or less than a name.
      const isLegal = hasLegalForm(said) && !/,\s\p{Ll}/u.test(said) && !/\bcompany$/i.test(said);
      found.push({ said, from, weight: isLegal ? weight + 1 : weight, isLone });
    });
    // "Advertising on Acme"
    for (const part of parts) {
      const on = /\s(?:on|at|by|with|bei|chez|mit|von)\s+(\p{Lu}[\p{L}\d]+)$/u.exec(part);
      if (on !== null) found.push({ said: on[1] as string, from, weight: 1 });
    }
    // "Contact Acme Widgets in Gouda", "About Acme", "Karriere | Jobs bei Acme"
    for (const part of [...parts.slice(0, 1), ...parts.slice(1).filter((one) => ofJobs.test(one))]) {
      const said = part.replace(ofJobs, '').replace(beforeName, '').replace(behindName, '');
      if (said !== part && said.length < 41)
        found.push({ said: said.replace(/\s+(?:in|-)\s+.*$/, ''), from, weight: hasLegalForm(said) ? 2 : 1 });
    }
  }
  return found;
}
