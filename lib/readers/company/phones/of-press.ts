import { siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';

/** Numbers of whoever speaks for a firm. */

const press =
  /^(?:media|press|pr|investor)(?: relations)? contacts?|^presse(?:kontakt|stelle)|^contact presse|^contacto de prensa/;
/** "Media contact": whoever speaks to the press may be another firm, as the host of their mail tells. */
export function ofPress(page: SitePage, at: number): boolean {
  const near = page.lines.slice(Math.max(0, at - 5), at + 3);
  const isPress = near.some(({ text }) => text.length < 40 && press.test(text.toLowerCase()));
  const hosts = isPress
    ? near.flatMap(({ text }) => /@([\w.-]+\.[a-z]{2,})/i.exec(text)?.[1]?.toLowerCase() ?? [])
    : [];
  const own = siteOf(page)?.url.hostname ?? '';
  return own !== '' && hosts.length > 0 && !hosts.some((host) => own === host || own.endsWith(`.${host}`));
}
